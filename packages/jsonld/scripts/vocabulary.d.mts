/** A term of a release of schema.org. */
interface Term {
  '@id': string
}

/**
 * @param graph The `@graph` of a release.
 * @returns The table as text.
 */
export function tableOf(graph: readonly Term[]): string

/**
 * @param table From `tableOf`.
 * @param release The number of the release.
 * @returns The source of the module.
 */
export function moduleOf(table: string, release: string): string
