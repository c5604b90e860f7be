import type { VFile } from 'vfile'
import type { Position } from 'unist'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { describe, type Located } from './located.ts'

/** Where a reader is, and where its findings land. */
export interface ReadContext {
  file: VFile | undefined
  /** The key as the author would name it: `authors[0].name`. */
  path: string
}

/** Reads one kind of value. Readers are small and are put together: `list(object({ name: required(text) }))`. */
export interface Reader<T> {
  /** What is wanted, to complete "should be …": `a date`. */
  expected: string
  /** A value that would do, as YAML. */
  example: string
  /** Returns the value, or reports why there is none. An empty value is none, and no mistake. */
  read: (value: Located, context: ReadContext) => T | undefined
}

/** The type a reader makes. */
export type ReaderValue<R> = R extends Reader<infer T> ? T : never

/** A value and where it stands. */
export interface Found<T> {
  value: T
  position?: Position
}

/** Options of `validate`. */
export interface ValidateOptions {
  /** Where the findings land: the file that the value was read from. */
  file?: VFile | undefined
  /** What the value as a whole is called in findings. */
  name?: string | undefined
}

/**
 * Reads a value by a schema. The one validator behind front matter, configuration and options: findings have
 * the place of the key or value, what was expected, what was received, the nearest known key, and what to do.
 * A mistake costs the value it is in, and no other.
 *
 * @param value From `locateYaml` or `locateToml`, with places, or from `locate`, without.
 * @param schema A reader.
 * @param options See {@link ValidateOptions}.
 * @returns What could be read; nothing where the whole has the wrong type.
 */
export function validate<T>(value: Located, schema: Reader<T>, options: ValidateOptions = {}): T | undefined {
  return schema.read(value, { file: options.file, path: options.name ?? '' })
}

/** Reports that a value has the wrong type; an empty value is left out without a word. */
export function wrongType(value: Located, reader: Reader<unknown>, context: ReadContext): undefined {
  if (isEmpty(value)) return undefined
  const { expected, example } = reader
  const key = context.path || 'This'
  report(context.file, rules['value-has-type'], value.position, {
    key,
    name: nameOf(context.path),
    expected,
    received: describe(value),
    example,
  })
  return undefined
}

/** Whether a value was left empty: `title:` with nothing after it. */
export function isEmpty(value: Located): boolean {
  return value.kind === 'scalar' && (value.value === null || value.value === '')
}

/** @returns The last key of a path: `name` of `authors[0].name`. */
export function nameOf(path: string): string {
  return (
    path
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1) || 'key'
  )
}
