/** The `langtag` production of RFC 5646 section 2.1, without the grandfathered tags. */
const wellFormed =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i

/**
 * @param text A language tag, with `-` or `_` between its parts.
 * @returns It in the case of RFC 5646 section 2.1.1 (`en-GB`, `zh-Hant-TW`); nothing where it is not well formed.
 */
export function languageTag(text: string): string | undefined {
  const tag = text.replaceAll('_', '-')
  if (!wellFormed.test(tag)) return undefined
  const [primary = '', ...subtags] = tag.toLowerCase().split('-')
  const extension = subtags.findIndex((subtag) => subtag.length === 1)
  const cased = subtags.map((subtag, index) =>
    extension >= 0 && index > extension ? subtag : caseOf(subtag),
  )
  return [primary, ...cased].join('-')
}

function caseOf(subtag: string): string {
  if (/^[a-z]{2}$/.test(subtag)) return subtag.toUpperCase()
  return /^[a-z]{4}$/.test(subtag) ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag
}
