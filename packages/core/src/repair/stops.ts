/** Ends a sentence: Latin, Chinese and Japanese, Arabic and Urdu, the scripts of India. */
const stops = '.?!…。！？．｡۔؟।॥'

/** What may stand after a stop: quotation marks, brackets, marks of notes. */
const after = String.raw`["'”’»)\]」』）]*\s?(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹])*`

/** A text whose end is the end of a sentence. */
export const sentenceEnd: RegExp = new RegExp(`[${stops}]${after}$`, 'u')

/** A text one line of which ends a sentence. */
export const sentenceEndOfLine: RegExp = new RegExp(`[${stops}]${after}$`, 'mu')

/** A text that ends a sentence or goes on: no title does. */
export const clauseEnd: RegExp = new RegExp(`[${stops}:;,：；、،؛]${after}$`, 'u')

/** A text that ends a sentence or a part of one: no heading does, which may end with a colon. */
export const headingEnd: RegExp = new RegExp(`[${stops};,；、،؛]${after}$`, 'u')
