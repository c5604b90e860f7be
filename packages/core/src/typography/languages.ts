/** How a language is set. Quotes after CLDR's delimiters, dashes after each language's usual style guide. */
export interface LanguageStyle {
  /** For `"`: what opens and closes. A quote in a quote takes the other pair. */
  double: readonly [string, string]
  /** For `'`. */
  single: readonly [string, string]
  /** What a hyphen with spaces, or two hyphens, between words become, spaces included. */
  dash: string
  /** Space before `;` `!` `?`, and before `:`; only where a space was typed. */
  spaceBefore?: { high: string; colon: string }
  /** Words that begin with an apostrophe, without it, in lower case. */
  elisions: readonly string[]
  /** Names of months, and their short forms, in lower case. */
  months: readonly string[]
}

/** U+00A0 and U+202F: a line does not break at them. */
const noBreakSpace = '\u00A0'
const narrowSpace = '\u202F'

const curly = { double: ['“', '”'], single: ['‘', '’'] } as const
const guillemets = { double: ['«', '»'], single: ['“', '”'] } as const
const emDash = '—'
const spacedEnDash = ' – '
const spacedEmDash = ' — '

function words(list: string): string[] {
  return list.split(' ')
}

const english = {
  ...curly,
  elisions: words(
    'tis twas twere twill em cause til till bout round cuz cos ello un n ve re d s ll neath mongst gainst',
  ),
  months: words(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
}

const french = {
  double: [`«${noBreakSpace}`, `${noBreakSpace}»`],
  single: ['“', '”'],
  dash: spacedEnDash,
  spaceBefore: { high: narrowSpace, colon: noBreakSpace },
  elisions: [],
  months: words(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc',
  ),
} as const satisfies LanguageStyle

const german = {
  double: ['„', '“'],
  single: ['‚', '‘'],
  dash: spacedEnDash,
  elisions: words('s ne nen nem n'),
  months: words(
    'januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez',
  ),
} as const satisfies LanguageStyle

const portuguese = {
  ...curly,
  dash: spacedEnDash,
  elisions: [],
  months: words(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago set out nov dez',
  ),
}

const styles: ReadonlyMap<string, LanguageStyle> = new Map<string, LanguageStyle>([
  ['en', { ...english, dash: emDash }],
  ['en-gb', { ...english, dash: spacedEnDash }],
  ['fr', french],
  ['fr-ch', { ...french, single: ['‹', '›'] }],
  ['de', german],
  ['de-ch', { ...german, double: ['«', '»'], single: ['‹', '›'] }],
  [
    'es',
    {
      ...guillemets,
      dash: spacedEmDash,
      elisions: [],
      months: words(
        'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sep sept oct nov dic',
      ),
    },
  ],
  [
    'it',
    {
      ...guillemets,
      dash: spacedEnDash,
      elisions: words('sto sta sti ste ndrangheta ngiorno'),
      months: words(
        'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic',
      ),
    },
  ],
  ['pt', portuguese],
  ['pt-pt', { ...portuguese, ...guillemets }],
  ['nl', { ...curly, dash: spacedEnDash, elisions: words('s t n k m r'), months: [] }],
  ['sv', { double: ['”', '”'], single: ['’', '’'], dash: spacedEnDash, elisions: [], months: [] }],
  ['pl', { double: ['„', '”'], single: ['«', '»'], dash: spacedEnDash, elisions: [], months: [] }],
])

/** Englishes that set the dash as the British do. */
const british = new Set(['en-au', 'en-nz', 'en-ie', 'en-za', 'en-in', 'en-pk', 'en-hk', 'en-sg'])

const other: LanguageStyle = { ...curly, dash: spacedEnDash, elisions: [], months: [] }

/**
 * @param language BCP 47; `undefined` is taken as English.
 * @returns The style of the language and region, else of the language, else a neutral one: curly quotes, spaced
 *   en dash.
 */
export function styleOf(language: string | undefined): LanguageStyle {
  const tag = (language ?? 'en').toLowerCase()
  const [primary = ''] = tag.split('-')
  return styles.get(british.has(tag) ? 'en-gb' : tag) ?? styles.get(primary) ?? other
}
