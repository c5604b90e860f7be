import { defined, type Reader, schema } from '@offprint/core'
import type { JsonLdOptions } from '@offprint/jsonld'

/** What the structured data of all articles says beside their facts. */
export interface StructuredData {
  /** CSS selectors of what is fit to be read aloud: `['.p-name', '.standfirst']`. Default: none. */
  speakable?: string[]
  /** Class of the part that only subscribers can read, as a selector: `.paywall`. Default: nothing is said. */
  paywall?: string
  /** Says that the articles can be read by everybody. Default: nothing is said. */
  isFree?: boolean
  /** Publish guesses that the page does not show. Default: false. */
  guesses?: boolean
}

const selector = schema.textLike('.standfirst')

const classSelector = schema.matching({
  expected: 'a class as a selector, a stop before it',
  example: '.paywall',
  accept: (value) => (/^\.-?[_a-z][\w-]*$/i.test(value) ? value : undefined),
})

/** Reads `structuredData` of a configuration. */
export const structuredDataReader: Reader<StructuredData> = schema.object({
  speakable: schema.optional(schema.list(selector)),
  paywall: schema.optional(classSelector),
  isFree: schema.optional(schema.flag),
  guesses: schema.optional(schema.flag),
})

/** @returns The same as options of `toJsonLd`. A paywall is stronger than "free". */
export function graphOptions({
  speakable,
  paywall,
  isFree,
  guesses,
}: StructuredData = {}): Pick<JsonLdOptions, 'speakable' | 'paywall' | 'guesses'> {
  return defined({ speakable, paywall: paywall ?? (isFree ? false : undefined), guesses })
}
