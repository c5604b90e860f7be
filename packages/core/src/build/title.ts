import type { Heading, Nodes, Root } from 'mdast'
import type { Meta, Sourced } from '../article.ts'
import { toText } from '../to-text.ts'
import type { Given, Repaired } from '../phases.ts'
import type { State } from './state.ts'

/** What the first heading says of the title. */
export interface Title {
  /** The title as the text has it. */
  fact: Sourced<string> | undefined
  /** What is left to build. */
  children: readonly Nodes[]
}

/**
 * Reads the title from the first heading, if that has level 1. The heading is taken out of the text unless
 * another title was given that says something else: then it stays, and `mergeMeta` reports the disagreement.
 *
 * @param tree The repaired tree.
 */
export function readTitle(tree: Root, known: readonly Partial<Meta>[], state: State): Title {
  const heading = tree.children.find((child) => child.type === 'heading')
  if (heading?.depth !== 1) return { fact: undefined, children: tree.children }
  const fact = titleFact(heading, state)
  const given = known.find(
    ({ title }) => title && title.origin !== 'inferred' && title.origin !== 'config',
  )?.title
  if (given && !sameText(given.value, fact.value)) return { fact, children: tree.children }
  return { fact, children: tree.children.filter((child) => child !== heading) }
}

/** The facts that outrank or equal a heading, strongest first. */
export function titleSources(given: Given, repaired: Repaired): Partial<Meta>[] {
  return [given.options, given.frontMatter, repaired.facts]
}

function titleFact(heading: Heading, state: State): Sourced<string> {
  const content = state.phrasing(heading.children)
  const marked = content.some((child) => child.type !== 'text')
  const value = toText(content).replace(/\s+/g, ' ').trim()
  return {
    value,
    origin: 'text',
    ...(heading.position && { position: heading.position }),
    ...(marked && { content }),
  }
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  return plain(a) === plain(b)
}
