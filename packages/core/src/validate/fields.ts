import { VFile } from 'vfile'
import type { Json } from '../article.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { type LocatedEntry, type LocatedMap, toJson } from './located.ts'
import { defined } from '../defined.ts'
import { nearest, plainKey } from './nearest.ts'
import { type Found, type ReadContext, type Reader, wrongType } from './reader.ts'

/** One key of an object. */
export interface Field<T, Required extends boolean = boolean> {
  reader: Reader<T>
  required: Required
  /** Names that are understood as well, with a note. */
  aliases: readonly string[]
}

/** The keys of an object, by their proper names. */
export type Fields = Readonly<Record<string, Field<unknown>>>

type FieldValue<F> = F extends Field<infer T> ? T : never
type RequiredKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<unknown, true> ? K : never
}[keyof F]

/** The object that fields read. */
export type FieldsValue<F extends Fields> = { [K in RequiredKeys<F>]: FieldValue<F[K]> } & {
  [K in Exclude<keyof F, RequiredKeys<F>>]?: FieldValue<F[K]>
}

/** What `readFields` found: values with their places, and what had no known key. */
export interface FieldsFound<F extends Fields> {
  found: { [K in keyof F]?: Found<FieldValue<F[K]>> }
  extra: Record<string, Json>
}

/** A key that may be missing. */
export function optional<T>(reader: Reader<T>, aliases: readonly string[] = []): Field<T, false> {
  return { reader, required: false, aliases }
}

/** A key without which the object is nothing. */
export function required<T>(reader: Reader<T>, aliases: readonly string[] = []): Field<T, true> {
  return { reader, required: true, aliases }
}

/**
 * Keys and values. Unknown keys are reported; an object without a required key is left out.
 *
 * @param fields The keys.
 * @param foreign Keys that are other tools' business, in plain writing: left out with a note.
 */
export function object<F extends Fields>(fields: F, foreign?: ReadonlySet<string>): Reader<FieldsValue<F>> {
  const reader: Reader<FieldsValue<F>> = {
    expected: 'keys and values',
    example: exampleOf(fields),
    read: (value, context) => {
      if (value.kind !== 'map') return wrongType(value, reader, context)
      const { found } = readFields(value, fields, context, foreign)
      const values = Object.entries<Found<unknown> | undefined>(found).flatMap(([key, each]) =>
        each ? [[key, each.value]] : [],
      )
      return isComplete(value, found, { fields, context }) ? Object.fromEntries(values) : undefined
    },
  }
  return reader
}

/**
 * Reads the keys of a map. A key that is nearly a known one is an error with the nearest name, any other
 * unknown key a warning; both are kept in `extra`, and so is a value that cannot be read as a whole. Of two values for one key the first holds, and one under another
 * spelling is kept in `extra`; lists under two spellings are joined.
 *
 * @param foreign Keys that are other tools' business, in plain writing: kept in `extra` with a note.
 */
export function readFields<F extends Fields>(
  map: LocatedMap,
  fields: F,
  context: ReadContext,
  foreign: ReadonlySet<string> = new Set(),
): FieldsFound<F> {
  const names = nameTable(fields)
  const extra: [string, Json][] = []
  const found = new Map<string, Found<unknown>>()
  const seen = new Map<string, string>()
  for (const entry of map.entries) {
    const name = entry.isForeign ? undefined : names.get(plainKey(entry.key))
    const field = name === undefined ? undefined : fields[name]
    const first = seen.get(name ?? entry.key)
    seen.set(name ?? entry.key, first ?? entry.key)
    const before = name === undefined ? undefined : found.get(name)
    const isMore = first !== entry.key && Array.isArray(before?.value)
    if (first !== undefined && !isMore) {
      reportAgain(entry, first, context)
      if (first !== entry.key) extra.push([entry.key, toJson(entry.value)])
    } else if (name !== undefined && field) {
      const { value, isWhole } = readField(entry, name, { field, context })
      if (value) found.set(name, before ? joined(before, value) : value)
      if (!isWhole) extra.push([name, toJson(entry.value)])
    } else {
      reportUnknown(entry, context, { names, foreign })
      extra.push([entry.key, toJson(entry.value)])
    }
  }
  const values: unknown[][] = [...found]
  return { found: Object.fromEntries(values), extra: Object.fromEntries(extra) }
}

function readField(
  entry: LocatedEntry,
  name: string,
  { field, context }: { field: Field<unknown>; context: ReadContext },
): { value: Found<unknown> | undefined; isWhole: boolean } {
  if (entry.key !== name) {
    report(context.file, rules['key-is-canonical'], entry.position, { key: entry.key, canonical: name })
  }
  // What could not be read is told by its findings, whether or not anybody wants them.
  const file = new VFile(defined({ path: context.file?.path }))
  const value = field.reader.read(entry.value, { file, path: pathOf(entry.key, context) })
  context.file?.messages.push(...file.messages)
  const { position } = entry.value
  return {
    value: value === undefined ? undefined : { value, ...(position && { position }) },
    isWhole: !file.messages.some(({ fatal, ruleId }) => fatal || leavesOut.has(ruleId ?? '')),
  }
}

/** Findings of keys that are passed over. */
const leavesOut: ReadonlySet<string> = new Set(['key-is-known', 'key-is-for-another-tool'])

/** Two spellings of a list (`tags` and `categories`) are one list. */
function joined(before: Found<unknown>, more: Found<unknown>): Found<unknown> {
  const lists = [before.value, more.value].filter(Array.isArray)
  return { ...before, value: lists.flat() }
}

/** Proper names and other spellings, in plain writing, to proper names. */
function nameTable(fields: Fields): Map<string, string> {
  const all = Object.entries(fields).flatMap(([name, { aliases }]) =>
    [name, ...aliases].map((each) => [each, name] as const),
  )
  return new Map(all.toReversed().map(([spelling, name]) => [plainKey(spelling), name]))
}

interface Known {
  names: ReadonlyMap<string, string>
  foreign: ReadonlySet<string>
}

function reportUnknown(
  { key, position, isForeign }: LocatedEntry,
  context: ReadContext,
  { names, foreign }: Known,
): void {
  const path = pathOf(key, context)
  const near = names.get(nearest(key, [...names.keys()]) ?? '')
  if (isForeign || foreign.has(plainKey(key)))
    report(context.file, rules['key-is-for-another-tool'], position, { key: path })
  else if (near) report(context.file, rules['key-is-spelt'], position, { key: path, nearest: near })
  else report(context.file, rules['key-is-known'], position, { key: path })
}

function reportAgain({ key, position }: LocatedEntry, first: string, context: ReadContext): void {
  // Other tools tell a summary from a description; for them that is no mistake.
  const rule = first === key ? rules['key-is-unique'] : rules['fact-is-said-once']
  report(context.file, rule, position, { key: pathOf(first, context), again: key })
}

function isComplete<F extends Fields>(
  map: LocatedMap,
  found: FieldsFound<F>['found'],
  { fields, context }: { fields: F; context: ReadContext },
): boolean {
  const missing = Object.entries(fields).filter(([name, field]) => field.required && !found[name])
  const given = new Set(map.entries.map(({ key }) => plainKey(key)))
  for (const [name, { reader, aliases }] of missing) {
    // A key with a wrong value has been reported already.
    if ([name, ...aliases].some((spelling) => given.has(plainKey(spelling)))) continue
    const key = pathOf(name, context)
    const parent = context.path || 'this'
    report(context.file, rules['key-is-there'], map.position, { key, name, parent, example: reader.example })
  }
  return missing.length === 0
}

function pathOf(key: string, { path }: ReadContext): string {
  return path ? `${path}.${key}` : key
}

function exampleOf(fields: Fields): string {
  const all = Object.entries(fields)
  const [name, field] = all.find(([, { required }]) => required) ?? all[0] ?? []
  return name && field ? `{ ${name}: ${field.reader.example} }` : '{}'
}
