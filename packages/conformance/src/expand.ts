/**
 * JSON-LD by another hand: the library `jsonld`, with the stored context of schema.org instead of the network.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { root } from './repository.ts'
import { context } from './schema-org.ts'

/**
 * Expands a document in safe mode: what would be lost on the way is an error.
 *
 * @param graph The document.
 * @returns Its nodes.
 * @throws Error where something would be lost, or where it asks for another context.
 */
export function expand(graph: object): Promise<object[]> {
  return jsonld.expand(fresh(graph), options)
}

/**
 * @param graph The document.
 * @returns Its statements as N-Quads in the canonical order of RDFC-1.0, so that order and names of blank nodes make
 *   no difference.
 * @throws Error as `expand`.
 */
export function quads(graph: object): Promise<string> {
  // The declared types of the library do not know RDFC-1.0, which it has; hence no more is said of these here.
  const canonical: object = { algorithm: 'RDFC-1.0', format: 'application/n-quads' }
  return jsonld.canonize(fresh(graph), { ...options, ...canonical })
}

/** The library wants plain JSON, and an interface of ours is not that to the compiler. */
function fresh(graph: object): jsonld.JsonLdDocument {
  return JSON.parse(JSON.stringify(graph))
}

const options = {
  safe: true,
  documentLoader: async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`the graph asks for ${url}`)
    const document = JSON.parse(readFileSync(join(root, context), 'utf8'))
    return { contextUrl: undefined, documentUrl: url, document }
  },
}
