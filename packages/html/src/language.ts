/**
 * What the page needs to know of a language tag.
 */

/** A language, script or region, as BCP 47 (RFC 5646, section 2.1) shapes them; grandfathered tags left out. */
const tag =
  /^[a-z]{2,3}(?:-[a-z]{3})?(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i

/** Languages written from right to left by default (Unicode CLDR 45, `characterOrder`). */
const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'nqo',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])

/** Scripts written from right to left (ISO 15924). */
const rightToLeftScripts = new Set([
  'adlm',
  'arab',
  'aran',
  'hebr',
  'mand',
  'nkoo',
  'rohg',
  'samr',
  'syrc',
  'thaa',
])

/** Whether a text has the shape of a BCP 47 tag, none of its parts twice. */
export function isLanguageTag(value: string): boolean {
  const subtags = value.toLowerCase().split('-')
  return tag.test(value) && new Set(subtags).size === subtags.length
}

/**
 * @param language BCP 47.
 * @returns The direction it is written in, by its script subtag, else by the language.
 */
export function direction(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-')
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag))
  const backwards = script ? rightToLeftScripts.has(script) : rightToLeft.has(primary)
  return backwards ? 'rtl' : 'ltr'
}
