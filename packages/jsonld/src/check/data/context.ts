/**
 * What the `@context` of a block says about the names in it.
 */

/** How names are to be read. */
export interface Names {
  /** Whether plain names are schema.org's. */
  isSchema: boolean
  /** Names that the context itself defines. */
  own: ReadonlySet<string>
  /** Prefixes that stand for schema.org. */
  prefixes: ReadonlySet<string>
}

const schema = /^https?:\/\/(?:www\.)?schema\.org(?:\/|\/docs\/jsonldcontext\.json(?:ld)?)?$/

/** A context as it was read. */
export interface ReadContext {
  names: Names
  /** It names schema.org by http. */
  isInsecure: boolean
}

/**
 * @param context The value of `@context`.
 * @returns How names are to be read; `isSchema` is false where it names another vocabulary, or none.
 */
export function readContext(context: unknown): ReadContext {
  const own = new Set<string>()
  const prefixes = new Set<string>()
  const addresses: string[] = []
  for (const part of Array.isArray(context) ? context : [context]) {
    if (typeof part === 'string') addresses.push(part)
    else if (typeof part === 'object' && part !== null) readTerms(Object.entries(part))
  }
  const known = addresses.filter((address) => schema.test(address.trim()))
  return {
    names: { isSchema: known.length > 0, own, prefixes },
    isInsecure: known.some((address) => address.startsWith('http:')),
  }

  function readTerms(entries: [string, unknown][]): void {
    for (const [term, value] of entries) {
      const iri = typeof value === 'string' ? value : undefined
      if (term === '@vocab' && iri !== undefined) addresses.push(iri)
      else if (iri !== undefined && schema.test(iri)) prefixes.add(term)
      else if (!term.startsWith('@')) own.add(term)
    }
  }
}

/** A name of a term, read. */
export interface ReadName {
  /** Without what stands for schema.org before it. */
  name: string
  isForeign: boolean
}

/** Reads the name of a type or property. Names with a colon are of other vocabularies, unless they are schema.org's. */
export function readName(written: string, { own, prefixes }: Names): ReadName {
  const full = /^https?:\/\/(?:www\.)?schema\.org\/([^/#?]+)$/.exec(written)?.[1]
  if (full !== undefined) return { name: full, isForeign: false }
  const [, prefix = '', local = ''] = /^([^:]+):([^:]*)$/.exec(written) ?? []
  if (prefix !== '' && (prefixes.has(prefix) || prefix === 'schema')) return { name: local, isForeign: false }
  return { name: written, isForeign: own.has(written) || written.includes(':') }
}
