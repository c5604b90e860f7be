import type { Root, Text } from 'mdast'
import type { Entity, Position } from '../article.ts'
import { align } from './alignment.ts'
import { isProse } from './head.ts'
import { bodyOf, textsOf } from './nodes.ts'
import type { Context } from './rule.ts'

/** What is named so often, the article is about. */
export const fewestForAbout = 2

/** Names that were found in one text. */
export interface Mention {
  name: string
  /** Offset in the text. */
  index: number
  /** How it is written there, where that is not the name. */
  written?: string
}

interface Entry {
  positions: Position[]
  inLead: boolean
}

/**
 * Gathers what a text names into entities: the article is about what its first paragraph names, or what it names
 * twice, and mentions the rest.
 *
 * @param type Of all of them.
 * @param find The names in one text, in order.
 */
export function mentioned(
  tree: Root,
  type: Entity['type'],
  find: (text: string) => readonly Mention[],
  context: Context,
): Entity[] {
  const found = new Map<string, Entry>()
  let lead: ReadonlySet<Text> | undefined
  for (const text of textsOf(tree)) {
    const mentions = find(text.value)
    if (mentions.length === 0) continue
    const { range } = align(text, context.source, context.places)
    for (const { name, index, written = name } of mentions) {
      const entry = found.get(name) ?? { positions: [], inLead: false }
      entry.positions.push(range(index, index + written.length))
      lead ??= new Set(leadTexts(tree))
      entry.inLead ||= lead.has(text)
      found.set(name, entry)
    }
  }
  const known = new Set(context.entities.flatMap(({ name, alternateName }) => [name, alternateName]))
  return [...found]
    .filter(([name]) => !known.has(name))
    .map(([name, { positions, inLead }]): Entity => {
      const role = inLead || positions.length >= fewestForAbout ? 'about' : 'mentions'
      return { type, name, role, origin: 'inferred', positions }
    })
}

/** The texts of the first paragraph of running text. */
export function leadTexts(tree: Root): Text[] {
  const lead = bodyOf(tree).find((node) => node.type === 'paragraph' && isProse(node))
  return lead ? textsOf(lead) : []
}
