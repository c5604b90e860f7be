import type { Nodes } from 'mdast'
import type { Meta, Position, Sourced } from '../article.ts'
import { positionOf } from '../builders.ts'
import { inlineFacts } from '../inline-facts.ts'
import { oneLine } from '../one-line.ts'
import { parse } from '../parse.ts'
import { toText } from '../to-text.ts'
import { sourceOf } from './place.ts'
import type { State } from './state.ts'

/** A text with any of these can be markup. */
const marks = /[\\`*_[\]<>&~]|https?:|www\.|@/

/**
 * Reads the texts of the front matter as inline Markdown: `content` has the markup, `value` the plain text.
 * A text that would be anything but one paragraph is taken as it is.
 *
 * @param facts What the front matter says.
 */
export function readInlineFacts(facts: Partial<Meta>, state: State): Partial<Meta> {
  const read = inlineFacts.flatMap((key) => {
    const fact = facts[key]
    return fact && marks.test(fact.value) ? [[key, readInline(fact, state)] as const] : []
  })
  return { ...facts, ...Object.fromEntries(read) }
}

function readInline(fact: Sourced<string>, state: State): Sourced<string> {
  const place = positionOf(fact)
  const { children } = parse(fact.value, place.start)
  const [only] = children
  if (only?.type !== 'paragraph' || children.length > 1) return fact
  // Quoted and folded scalars are spelt otherwise in the source, so only a plain one can be placed exactly.
  if (!fact.position || sourceOf(place, state) !== fact.value) placeAll(only, place)
  const content = state.phrasing(only.children)
  const marked = content.some(({ type }) => type !== 'text')
  return { ...fact, value: oneLine(toText(content)), ...(marked && { content }) }
}

/** Changes a freshly parsed tree: all of it has the place of the scalar it came from. */
function placeAll(node: Nodes, position: Position): void {
  node.position = position
  if ('children' in node) for (const child of node.children) placeAll(child, position)
}
