/**
 * The vocabulary of schema.org as its own release says it: an oracle beside the compact table of `@offprint/jsonld`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './repository.ts'

/** Where the release stands, from the root. It is not a part of the repository. */
export const release = '../shared/data/schemaorg/schemaorg-30.0-all-https.jsonld'

/** Where its context stands. */
export const context = '../shared/data/schemaorg/schemaorg-30.0-context.jsonld'

/** A term of the release. */
export interface Term {
  '@id': string
  [relation: string]: unknown
}

/**
 * Reads the release.
 *
 * @returns Its terms by their names, those of other vocabularies left out.
 */
export function readTerms(): Map<string, Term> {
  const { '@graph': graph }: { '@graph': Term[] } = JSON.parse(readFileSync(join(root, release), 'utf8'))
  return new Map(
    graph.filter((term) => term['@id'].startsWith('schema:')).map((term) => [nameOf(term['@id']), term]),
  )
}

/**
 * @param term A term.
 * @param relation `rdfs:subClassOf`, `schema:domainIncludes` …
 * @returns The names that it relates to.
 */
export function related(term: Term | undefined, relation: string): string[] {
  const value: unknown = term?.[relation]
  const list: unknown[] = value === undefined ? [] : [value].flat()
  return list.flatMap((one) => {
    const id = typeof one === 'string' ? one : hasId(one) ? one['@id'] : ''
    return id.startsWith('schema:') ? [nameOf(id)] : []
  })
}

/** @returns A type and all above it. */
export function above(terms: ReadonlyMap<string, Term>, type: string): Set<string> {
  return new Set([
    type,
    ...related(terms.get(type), 'rdfs:subClassOf').flatMap((parent) => [...above(terms, parent)]),
  ])
}

/** Values that everybody writes otherwise than the vocabulary has it, and what it has. */
const whitelist: Readonly<Record<string, string>> = {
  width: 'a plain number of pixels, as Google has it in its examples; the vocabulary wants a Distance',
  height: 'as width',
  item: 'the address of a page as a text, which is the form that Google documents; the vocabulary wants a Thing',
}

/**
 * Looks for terms that the vocabulary does not have, properties on types that do not have them, and values of types
 * that the property does not take.
 *
 * @param graph A document with flat nodes under `@graph`.
 * @param terms From `readTerms`.
 * @returns What is wrong, in words; nothing where nothing is.
 */
export function strangeIn(graph: { '@graph': object[] }, terms: ReadonlyMap<string, Term>): string[] {
  const typesById = new Map(graph['@graph'].map((node) => [Reflect.get(node, '@id'), typesOf(node)]))
  const check = (node: object): string[] => {
    const types = typesOf(node)
    const lineage = new Set(types.flatMap((type) => [...above(terms, type)]))
    const unknown = types.filter((type) => !terms.has(type)).map((type) => `no type ${type}`)
    const properties = Object.entries(node).filter(([key]) => !key.startsWith('@'))
    return [
      ...unknown,
      ...properties.flatMap(([name, value]) => {
        const term = terms.get(name)
        if (!term) return [`no property ${name}`]
        const isDefined = related(term, 'schema:domainIncludes').some((domain) => lineage.has(domain))
        const values: unknown[] = [value].flat()
        return [
          ...(isDefined ? [] : [`${name} on ${types.join()}`]),
          ...values.filter((one) => !fits(one, name)).map((one) => `${name} is ${JSON.stringify(one)}`),
          ...values.flatMap((one) => (isInner(one) ? check(one) : [])),
        ]
      }),
    ]
  }
  const fits = (value: unknown, name: string): boolean => {
    if (Object.hasOwn(whitelist, name)) return true
    const ranges = related(terms.get(name), 'schema:rangeIncludes')
    const kinds = kindsOf(value, typesById).flatMap((kind) => [...above(terms, kind)])
    return ranges.some((range) => kinds.includes(range))
  }
  return graph['@graph'].flatMap(check)
}

/** The types that a value may be meant as. */
function kindsOf(value: unknown, typesById: ReadonlyMap<unknown, string[]>): string[] {
  if (typeof value === 'boolean') return ['Boolean']
  if (typeof value === 'number') return Number.isInteger(value) ? ['Integer', 'Number'] : ['Number']
  if (typeof value === 'object' && value !== null)
    return typesById.get(Reflect.get(value, '@id')) ?? typesOf(value)
  const text = String(value)
  return [
    'Text',
    ...(/^https?:\/\//.test(text) ? ['URL'] : []),
    ...(/^\d{4}(?:-\d\d){0,2}$/.test(text) ? ['Date'] : []),
    ...(/^\d{4}-\d\d-\d\dT[\d:]+(?:Z|[+-]\d\d:\d\d)?$/.test(text) ? ['DateTime'] : []),
    ...(/^PT\d+M$/.test(text) ? ['Duration'] : []),
    ...(/^[.#\w-]+$/.test(text) ? ['CssSelectorType'] : []),
  ]
}

function typesOf(node: object): string[] {
  const types: unknown[] = [Reflect.get(node, '@type') ?? []].flat()
  return types.map(String)
}

function isInner(value: unknown): value is object {
  return typeof value === 'object' && value !== null && '@type' in value
}

function hasId(value: unknown): value is { '@id': string } {
  return typeof value === 'object' && value !== null && '@id' in value && typeof value['@id'] === 'string'
}

function nameOf(id: string): string {
  return id.slice('schema:'.length)
}
