import type { Heading, Nodes, Root } from 'mdast'
import type { Meta, Sourced } from '../article.ts'
import { oneLine } from '../one-line.ts'
import { toText } from '../to-text.ts'
import type { Given, Repaired } from '../phases.ts'
import { isEmptyHeading } from './blocks.ts'
import { withoutGuesses } from './merge.ts'
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
 * another title was given that says something else: then it stays, and `mergeMeta` reports the disagreement, unless
 * there are several of level 1, which are parts of the article then.
 *
 * @param tree The repaired tree.
 */
export function readTitle(tree: Root, known: readonly Partial<Meta>[], state: State): Title {
  const heading = tree.children.find((child) => child.type === 'heading' && !isEmptyHeading(child))
  if (heading?.type !== 'heading' || heading.depth !== 1) return { fact: undefined, children: tree.children }
  const fact = titleFact(heading, state)
  const given = known.find(
    ({ title }) => title && title.origin !== 'inferred' && title.origin !== 'config',
  )?.title
  if (given && !sameText(given.value, fact.value)) {
    // Several headings of level 1 are parts of the article, and none of them speaks of the title.
    const isPart = tree.children.some((child) => child !== heading && isOne(child))
    return { fact: isPart ? undefined : fact, children: tree.children }
  }
  return { fact, children: tree.children.filter((child) => child !== heading) }
}

function isOne(node: Nodes): boolean {
  return node.type === 'heading' && node.depth === 1 && !isEmptyHeading(node)
}

/** The facts that outrank or equal a heading, strongest first. */
export function titleSources(given: Given, repaired: Repaired): Partial<Meta>[] {
  return [given.options, given.frontMatter, repaired.facts]
}

function titleFact(heading: Heading, state: State): Sourced<string> {
  const content = withoutGuesses(state.phrasing(heading.children))
  const marked = content.some((child) => child.type !== 'text')
  const value = oneLine(toText(content))
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
