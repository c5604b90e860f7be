import { type DateHints, readDate } from '../dates/read-date.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { oneLine } from '../one-line.ts'
import { namedLanguage } from '../language/names-of-languages.ts'
import { languageTag } from './language-tag.ts'
import type { Located, LocatedScalar } from './located.ts'
import { type Found, isEmpty, nameOf, type Reader, wrongType } from './reader.ts'

/** Text; a number or a boolean is taken as it was written. */
export const text: Reader<string> = textLike('A walk along the harbour')

/**
 * Text on one line, with an example of what it is about.
 *
 * @param example For findings, as YAML.
 */
export function textLike(example: string): Reader<string> {
  const reader: Reader<string> = {
    expected: 'text',
    example,
    read: (value, context) => {
      const read = textOf(value) ?? wrongType(value, reader, context)
      if (read !== undefined && quoted.test(read)) {
        report(context.file, rules['quotes-are-straight'], value.position, { key: context.path })
      }
      return read === undefined ? undefined : oneLine(read)
    },
  }
  return reader
}

/** In typographic quotation marks from end to end, with none inside: a word processor set them. */
const quoted = /^(?:“[^“”]*”|„[^„“]*“|«[^«»]*»|‘[^‘’]*’)$/

/** `true` or `false`. */
export const flag: Reader<boolean> = {
  expected: '`true` or `false`',
  example: 'true',
  read: (value, context) => {
    const scalar = value.kind === 'scalar' ? value.value : undefined
    if (typeof scalar === 'boolean') return scalar
    const spelt = typeof scalar === 'string' ? flags.get(scalar.toLowerCase()) : undefined
    return spelt ?? wrongType(value, flag, context)
  },
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['on', true],
  ['false', false],
  ['no', false],
  ['off', false],
])

/** A finite number. */
export const number: Reader<number> = {
  expected: 'a number',
  example: '12',
  read: (value, context) =>
    value.kind === 'scalar' && typeof value.value === 'number' && Number.isFinite(value.value)
      ? value.value
      : wrongType(value, number, context),
}

/** An absolute address of the web. */
export const webAddress: Reader<string> = matching({
  expected: 'an absolute address that begins with `https://`',
  example: 'https://www.example.com/articles/harbour',
  accept: (value) => (/^https?:\/\/[^\s/?#]+[^\s]*$/i.test(value) ? value : undefined),
})

/** An address of the web or a path; nothing that a browser would run. */
export const address: Reader<string> = matching({
  expected: 'an address or a path',
  example: 'pictures/harbour.jpg',
  accept: (value) => (/^(?!(?:javascript|vbscript|data):)[^\0-\x1F]+$/i.test(value) ? value : undefined),
})

/** A language as BCP 47 names it, in the usual case: `en-gb` and `en_GB` are `en-GB`. */
export const language: Reader<string> = {
  ...tagged('en-GB'),
  // Whoever writes "German" is told its tag.
  read: (value, context) => tagged(namedLanguage(textOf(value) ?? '') ?? 'en-GB').read(value, context),
}

function tagged(example: string): Reader<string> {
  return matching({ expected: 'a language tag (BCP 47)', example, accept: languageTag })
}

/** What `matching` tests texts with. */
export interface Match<T> {
  expected: string
  example: string
  /** Returns the text as it is to be kept, or nothing where it does not fit. */
  accept: (value: string) => T | undefined
}

/** Text of a certain form. */
export function matching<T>({ expected, example, accept }: Match<T>): Reader<T> {
  const reader: Reader<T> = {
    expected,
    example,
    read: (value, context) => {
      const given = textOf(value)
      return (given === undefined ? undefined : accept(given.trim())) ?? wrongType(value, reader, context)
    },
  }
  return reader
}

/**
 * One of several words.
 *
 * @param values The words, in the order they are named in findings.
 * @param others Other spellings that are understood, in lower case.
 */
export function choice<const T extends string>(
  values: readonly T[],
  others: Readonly<Record<string, NoInfer<T>>> = {},
): Reader<T> {
  const known = new Map<string, T>([
    ...Object.entries(others),
    ...values.map((value) => [value.toLowerCase(), value] as const),
  ])
  const [example = ''] = values
  const expected = `one of ${values.map((value) => `\`${value}\``).join(', ')}`
  return matching({ expected, example, accept: (value) => known.get(value.toLowerCase()) })
}

/**
 * A date, as ISO text of the precision it has.
 *
 * @param hints Order of figures, language of names.
 */
export function date(hints: DateHints = {}): Reader<string> {
  const reader: Reader<string> = {
    expected: 'a date',
    example: '2024-06-01',
    read: (value, context) => {
      const given = textOf(value)
      const reading = given === undefined ? undefined : readDate(given, hints)
      if (!reading || reading.kind === 'none') return wrongType(value, reader, context)
      if (reading.kind === 'date') return reading.iso
      const { file, path } = context
      const values = { key: path, name: nameOf(path), received: given ?? '' }
      if (reading.kind === 'impossible') {
        report(file, rules['date-exists'], value.position, { ...values, problem: reading.problem })
      } else {
        const { first, second } = reading
        report(file, rules['date-is-unambiguous'], value.position, { ...values, first, second })
      }
      return undefined
    },
  }
  return reader
}

/** Several values; a single one is a list of one. Each that cannot be read is left out. */
export function list<T>(item: Reader<T>): Reader<T[]> {
  const located = each(item)
  return { ...located, read: (value, context) => located.read(value, context)?.map((found) => found.value) }
}

/** As `list`, each value with its place. */
export function each<T>(item: Reader<T>): Reader<Found<T>[]> {
  return {
    expected: `a list, each item ${item.expected}`,
    example: `[${item.example}]`,
    read: (value, context) => {
      if (isEmpty(value)) return undefined
      const items = value.kind === 'list' ? value.items : [value]
      return items.flatMap((each, index) => {
        const path = value.kind === 'list' ? `${context.path}[${index}]` : context.path
        const read = item.read(each, { ...context, path })
        return read === undefined ? [] : [{ value: read, ...(each.position && { position: each.position }) }]
      })
    },
  }
}

/** Keys of the author's own choosing. */
export function record<T>(field: Reader<T>): Reader<Record<string, T>> {
  return convert(entriesOf(field), (entries) =>
    Object.fromEntries(entries.map(({ key, value }) => [key, value])),
  )
}

/** As `record`, in order, each entry with the place of its value. */
export function entriesOf<T>(field: Reader<T>): Reader<(Found<T> & { key: string })[]> {
  const reader: Reader<(Found<T> & { key: string })[]> = {
    expected: `keys, the value of each ${field.expected}`,
    example: `{ key: ${field.example} }`,
    read: (value, context) => {
      if (value.kind !== 'map') return wrongType(value, reader, context)
      return value.entries.flatMap((entry) => {
        const path = context.path ? `${context.path}.${entry.key}` : entry.key
        const read = field.read(entry.value, { ...context, path })
        const { position } = entry.value
        return read === undefined ? [] : [{ key: entry.key, value: read, ...(position && { position }) }]
      })
    },
  }
  return reader
}

/**
 * A short form beside the full form: a name instead of a person.
 *
 * @param full Reads keys and values.
 * @param short Reads a single value.
 */
export function textOr<T>(full: Reader<T>, short: Reader<T>): Reader<T> {
  const reader: Reader<T> = {
    expected: `${short.expected}, or keys and values`,
    example: short.example,
    read: (value, context) => {
      if (value.kind === 'map') return full.read(value, context)
      return value.kind === 'scalar' ? short.read(value, context) : wrongType(value, reader, context)
    },
  }
  return reader
}

/** Makes something else of what another reader read. */
export function convert<T, U>(reader: Reader<T>, to: (value: T) => U | undefined): Reader<U> {
  return {
    ...reader,
    read: (value, context) => {
      const read = reader.read(value, context)
      return read === undefined ? undefined : to(read)
    },
  }
}

function textOf(value: Located): string | undefined {
  if (value.kind !== 'scalar' || isEmpty(value)) return undefined
  const written = writtenText(value)
  return written.trim() === '' ? undefined : written
}

function writtenText({ value, source }: LocatedScalar): string {
  return typeof value === 'string' ? value : (source ?? String(value))
}
