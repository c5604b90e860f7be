import { type Located, schema, validate } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Config } from './config.ts'
import { hyphenationReader } from './hyphenation.ts'
import { layoutReader } from './layout.ts'
import { structuredDataReader } from './structured-data.ts'
import { themeReader } from './theme.ts'

/** An address that names can be put after. */
const baseAddress = schema.matching({
  expected: 'an absolute address that begins with `https://`, without `?` and `#`',
  example: 'https://www.example.com/articles/',
  accept: (value) => (isBaseAddress(value) ? value : undefined),
})

const timeZone = schema.matching({
  expected: 'a time zone by its IANA name',
  example: 'Asia/Karachi',
  accept: (value) => (isTimeZone(value) ? value : undefined),
})

const config = schema.object({
  publication: schema.optional(schema.publication),
  baseUrl: schema.optional(baseAddress),
  timeZone: schema.optional(timeZone),
  dateOrder: schema.optional(schema.choice(['dmy', 'mdy', 'ymd'])),
  webFonts: schema.optional(schema.flag),
  repairs: schema.optional(schema.repairs),
  entities: schema.optional(schema.entities),
  abbreviations: schema.optional(schema.abbreviations),
  layout: schema.optional(layoutReader),
  theme: schema.optional(themeReader),
  hyphenation: schema.optional(hyphenationReader, ['hyphens', 'hyphenationExceptions']),
  structuredData: schema.optional(structuredDataReader),
})

/**
 * Reads a configuration by its schema. A mistake costs the key it is in, and no other.
 *
 * @param value The value, with places where it comes from YAML or JSON.
 * @param file Where findings land.
 * @returns What could be read.
 */
export function readConfig(value: Located, file: VFile | undefined): Config {
  return validate(value, config, { file }) ?? {}
}

/** @returns Whether `NAME.html` can be put after it. */
export function isBaseAddress(value: string): boolean {
  return /^https?:\/\/[^\s/?#]/i.test(value) && URL.canParse(value) && !/[?#\s]/.test(value)
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
