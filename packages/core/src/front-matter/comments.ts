import { parseTOML } from 'toml-eslint-parser'
import { Parser } from 'yaml'
import type { Comment } from '../article.ts'
import { comment } from '../builders.ts'
import type { Places } from '../places.ts'
import { withLineFeeds } from '../validate/locate-options.ts'
import type { FrontMatterNode } from './block.ts'

/** Where a comment stands in a block, its sign included. */
type Range = readonly [from: number, to: number]

/**
 * @param block Front matter.
 * @param within The places of the whole source, and where the value of the block begins in it.
 * @returns Its comments, in their order; none of TOML that cannot be parsed.
 */
export function frontMatterComments(
  { type, value }: FrontMatterNode,
  { at, start }: { at: Places; start: number },
): Comment[] {
  if (!value.includes('#')) return []
  const text = withLineFeeds(value)
  const ranges = type === 'yaml' ? yamlComments(text) : tomlComments(text)
  return ranges.map(([from, to]) =>
    comment(
      text.slice(from + 1, to).trimEnd(),
      { origin: 'frontMatter' },
      at.range(start + from, start + to),
    ),
  )
}

/** The parser of the library's own layer of tokens, which keeps all of a text. */
function yamlComments(text: string): Range[] {
  const found: Range[] = []
  const collect = (token: unknown): void => {
    if (typeof token !== 'object' || token === null) return
    if (isComment(token)) found.push([token.offset, token.offset + token.source.length])
    else for (const inside of Object.values(token)) collect(inside)
  }
  for (const token of new Parser().parse(text)) collect(token)
  return found.toSorted(([a], [b]) => a - b)
}

function isComment(token: object): token is { offset: number; source: string } {
  return 'type' in token && token.type === 'comment' && 'source' in token && 'offset' in token
}

function tomlComments(text: string): Range[] {
  try {
    return parseTOML(text, { tomlVersion: '1.0' }).comments.map(({ range }) => range)
  } catch {
    return []
  }
}
