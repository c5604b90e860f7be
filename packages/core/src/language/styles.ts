import type { LanguageStyle } from './language.ts'

/** U+00A0: a line does not break at it. */
export const noBreakSpace = '\u00A0'

/** U+202F: the same, and narrow. */
export const narrowSpace = '\u202F'

type Pairs = Pick<LanguageStyle, 'double' | 'single'>

/** The pairs of English and many others. */
export const curly: Pairs = { double: ['“', '”'], single: ['‘', '’'] }

/** The pairs of Spanish, Italian and others. */
export const guillemets: Pairs = { double: ['«', '»'], single: ['“', '”'] }

/** A dash between words without spaces. */
export const emDash = '—'

/** A short dash between spaces. */
export const spacedEnDash = ' – '

/** A long dash between spaces. */
export const spacedEmDash = ' — '

/** The style of a language that nothing is known of. */
export const neutral: LanguageStyle = { ...curly, dash: spacedEnDash, elisions: [] }

/** Languages that are set, and not read: their words are in no table. */
export const setOnly: Readonly<Record<string, LanguageStyle>> = {
  nl: { ...curly, dash: spacedEnDash, elisions: ['s', 't', 'n', 'k', 'm', 'r'] },
  pl: { double: ['„', '”'], single: ['«', '»'], dash: spacedEnDash, elisions: [] },
  sv: { double: ['”', '”'], single: ['’', '’'], dash: spacedEnDash, elisions: [] },
}
