import type { Graph } from './graph.ts'
import { wellFormed } from './well-formed.ts'

/**
 * `<` ends a script element or opens a comment in it; `>` and `&` keep XHTML parsers calm; the two separators end
 * a line in older JavaScript. As escapes all five mean the same to `JSON.parse`.
 */
const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * The graph as text that may stand inside `<script type="application/ld+json">`, whatever the article says.
 *
 * @param graph What `toJsonLd` returned.
 * @returns JSON without line breaks. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
 */
export function toScript(graph: Graph): string {
  const written = JSON.stringify(graph)
  // Lone surrogates are written as escapes; few graphs have any, and to look at each text takes a while.
  const json = /\\ud[89a-f]/.test(written) ? JSON.stringify(graph, mended) : written
  return json.replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character)
}

function mended(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : value
}
