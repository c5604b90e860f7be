/**
 * The vocabulary of schema.org: what its types and properties are, and how they hang together.
 */
import { release, terms } from './terms.generated.ts'

/** How a term stands: settled, or on its way in or out. */
export interface Standing {
  /** In the area "pending": it may still change. */
  isPending: boolean
  /** In the attic: nobody should use it. */
  isRetired: boolean
  /** The terms that replace it. */
  newer: readonly string[]
}

/** A type (`Article`), a data type (`Text`) among them. */
export interface TypeTerm extends Standing {
  parents: readonly string[]
}

/** A property: on which types it is defined, and what its values may be. */
export interface PropertyTerm extends Standing {
  domains: readonly string[]
  ranges: readonly string[]
}

/** All terms by name. */
export interface Vocabulary {
  /** The release of schema.org. */
  release: string
  types: ReadonlyMap<string, TypeTerm>
  properties: ReadonlyMap<string, PropertyTerm>
  /** Members of enumerations (`InStock`) and the types they are of. */
  members: ReadonlyMap<string, readonly string[]>
}

/** The vocabulary that the checks use. */
export const vocabulary: Vocabulary = /* @__PURE__ */ readVocabulary(terms)

/**
 * Reads the table: three parts apart by an empty line, a term a line, its parts apart by a space. A type has its
 * parents, a property its domains and its ranges, a member its types, lists with commas. Then `~` for pending,
 * `!` for the attic, `>` and what supersedes it.
 */
function readVocabulary(table: string): Vocabulary {
  const [types = [], properties = [], members = []] = table.split('\n\n').map((part) => part.split('\n'))
  return {
    release,
    types: new Map(types.map((line) => entry(line, ([parents]) => ({ parents: names(parents) })))),
    properties: new Map(
      properties.map((line) =>
        entry(line, ([domains, ranges]) => ({ domains: names(domains), ranges: names(ranges) })),
      ),
    ),
    members: new Map(
      members.map((line) => {
        const [name = '', of] = line.split(' ')
        return [name, names(of)]
      }),
    ),
  }
}

function entry<T extends object>(
  line: string,
  relations: (parts: readonly string[]) => T,
): [string, T & Standing] {
  const [name = '', ...rest] = line.split(' ')
  const marks = rest.filter((part) => /^[~!>]/.test(part))
  const newer = marks.find((mark) => mark.startsWith('>'))
  const standing = {
    isPending: marks.includes('~'),
    isRetired: marks.includes('!'),
    newer: names(newer?.slice(1)),
  }
  return [name, { ...relations(rest.filter((part) => !marks.includes(part))), ...standing }]
}

function names(list: string | undefined): string[] {
  return list ? list.split(',') : []
}

/** As many as the vocabulary has types; what is in it follows from the vocabulary alone. */
const ancestors = new Map<string, ReadonlySet<string>>()

/**
 * @param type The name of a type.
 * @returns The type itself and everything above it; the type alone where it is not known.
 */
export function lineageOf(type: string): ReadonlySet<string> {
  const known = ancestors.get(type)
  if (known) return known
  const parents = vocabulary.types.get(type)?.parents
  const lineage = new Set([type, ...(parents ?? []).flatMap((parent) => [...lineageOf(parent)])])
  if (parents) ancestors.set(type, lineage)
  return lineage
}

/** @returns Whether a type is another or below it. */
export function isA(type: string, other: string): boolean {
  return type === other || lineageOf(type).has(other)
}

/** @returns Whether a property of these ranges takes addresses, and no other texts. `URL` is below `Text`. */
export function takesAddressesOnly(ranges: readonly string[]): boolean {
  return ranges.includes('URL') && !ranges.some((range) => range !== 'URL' && isA(range, 'Text'))
}

/** @returns Whether any of the types is any of the others or below it. */
export function isAny(types: readonly string[], others: readonly string[]): boolean {
  return types.some((type) => others.some((other) => isA(type, other)))
}
