import type { Heading as MdastHeading, Nodes, Paragraph } from 'mdast'
import type { Flow, Heading, Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import { isEmptyHeading } from './blocks.ts'
import { enumerator, numeral } from '../language/enumerators.ts'
import { toText } from '../to-text.ts'
import { sourceOf } from './place.ts'
import { type At, deepest, type State } from './state.ts'

/** A stop that was written as a character reference or with a backslash is none of an enumerator. */
const escapedStop = new RegExp(String.raw`^${numeral}(?:\\|&)`)

/**
 * Builds a heading: the enumerator apart, the depth from the nesting, the id from the text.
 *
 * @param node A heading, or the label of a directive.
 * @param at Where its section is: the heading's depth is one more than the nesting around, plus one.
 * @returns The heading, and where its section's content is.
 */
export function readHeading(
  node: MdastHeading | Paragraph,
  at: At,
  state: State,
): { heading: Heading; inside: At } {
  const { number, children } = splitNumber(state.phrasing(node.children), state)
  const { id, slug } = state.ids.heading(toText(children), at.slug)
  const depth = Math.min(at.nesting, deepest - 1) + 2
  return {
    heading: make.heading(children, { depth, id, number }, node),
    inside: { nesting: at.nesting + 1, slug },
  }
}

/**
 * Builds the content of a container that may own a heading: its label, or the heading it begins with.
 *
 * @param children What it holds, without the label.
 * @param at Where the container itself is.
 */
export function readOwn(
  children: readonly Nodes[],
  label: Paragraph | undefined,
  at: At,
  state: State,
): (Heading | Flow)[] {
  const [first, ...rest] = children
  const own = label ?? (first?.type === 'heading' && !isEmptyHeading(first) ? first : undefined)
  if (!own) return state.flow(children, { ...at, nesting: at.nesting + 1 })
  const { heading, inside } = readHeading(own, at, state)
  return [heading, ...state.flow(label ? children : rest, inside)]
}

function splitNumber(children: Phrasing[], state: State): { number?: string; children: Phrasing[] } {
  const [first, ...rest] = children
  if (first?.type !== 'text' || escapedStop.test(sourceOf(first, state))) return { children }
  const match = enumerator.exec(first.value)
  const [printed, number] = match ?? []
  if (printed === undefined || number === undefined) return { children }
  const text = first.value.slice(printed.length)
  return { number, children: text === '' ? rest : [make.text(text, first), ...rest] }
}
