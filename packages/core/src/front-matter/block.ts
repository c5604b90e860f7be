import type { Yaml } from 'mdast'
import type { Literal } from 'unist'

/** A block of TOML between `+++` fences, as the front matter extension makes it. */
export interface Toml extends Literal {
  type: 'toml'
  value: string
}

/** Whether a node is a block of TOML; mdast's own types do not know it. */
export function isToml(node: { type: string } | undefined): node is Toml {
  return node?.type === 'toml'
}

/** A block of front matter. */
export type FrontMatterNode = Yaml | Toml

/** Whether a node is front matter. */
export function isFrontMatter(node: { type: string } | undefined): node is FrontMatterNode {
  return node?.type === 'yaml' || isToml(node)
}

const key = /^[ \t]*(?:["']?[\p{L}_][^:=\n\r]*(?::(?:[ \t]|$)|=))/mu

/**
 * Whether a block between fences holds facts rather than text between two rules: a line of it looks like a
 * key, or it is empty.
 *
 * @param value The block without its fences.
 */
export function holdsFacts(value: string): boolean {
  return key.test(value) || /^\s*(?:\{|$)/.test(value)
}

/** Whether one line looks like the beginning of front matter. */
export function looksLikeKey(line: string): boolean {
  return /^["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*(?::(?:[ \t]|$)|=)/u.test(line)
}
