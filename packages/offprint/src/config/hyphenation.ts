import { type Reader, schema } from '@offprint/core'
import type { HyphenationExceptions } from '@offprint/pdf'

/** What `@offprint/pdf` takes for a word that says where it may be divided. */
const divided = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*$/u

const words = schema.list(
  schema.matching({
    expected: 'a word with a hyphen wherever it may be divided, or with none where it is to stay whole',
    example: 'as-so-ciate',
    accept: (word) => (divided.test(word) ? word : undefined),
  }),
)

const wordsByLanguage = schema.byLanguage(words)

/** Reads `[as-so-ciate, Pakistan]`, or such lists by language: `{ en: [as-so-ciate] }`. */
export const hyphenationReader: Reader<HyphenationExceptions> = {
  ...words,
  read: (value, context) =>
    value.kind === 'map' ? wordsByLanguage.read(value, context) : words.read(value, context),
}
