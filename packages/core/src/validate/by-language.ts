import { namedLanguage } from '../language/names-of-languages.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { languageTag } from './language-tag.ts'
import type { LocatedEntry } from './located.ts'
import { type ReadContext, type Reader, wrongType } from './reader.ts'

/**
 * A value for each of some languages. A key that is no language tag (BCP 47) is left out: "German" is told its own.
 *
 * @param field Reads the value of each.
 * @returns Reads values by tag in its usual case: `en_gb` is `en-GB`.
 */
export function byLanguage<T>(field: Reader<T>): Reader<Record<string, T>> {
  const reader: Reader<Record<string, T>> = {
    expected: `language tags (BCP 47), the value of each ${field.expected}`,
    example: `{ en: ${field.example} }`,
    read: (value, context) => {
      if (value.kind !== 'map') return wrongType(value, reader, context)
      return Object.fromEntries(
        value.entries.flatMap((entry) => {
          const tag = tagOf(entry, context)
          if (tag === undefined) return []
          const read = field.read(entry.value, { ...context, path: pathOf(entry, context) })
          return read === undefined ? [] : [[tag, read]]
        }),
      )
    },
  }
  return reader
}

function tagOf(entry: LocatedEntry, context: ReadContext): string | undefined {
  const tag = languageTag(entry.key)
  if (tag !== undefined) return tag
  const key = pathOf(entry, context)
  const nearest = namedLanguage(entry.key)
  if (nearest === undefined) report(context.file, rules['key-is-known'], entry.position, { key })
  else report(context.file, rules['key-is-spelt'], entry.position, { key, nearest })
  return undefined
}

function pathOf({ key }: LocatedEntry, { path }: ReadContext): string {
  return path ? `${path}.${key}` : key
}
