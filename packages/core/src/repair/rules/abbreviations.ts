import type { Nodes, Root, Text } from 'mdast'
import type { AbbreviationEntry, Entity, Position } from '../../article.ts'
import type { Language } from '../../language/language.ts'
import { type Alignment, align } from '../alignment.ts'
import { type Definition, findDefinitions } from '../schwartz-hearst.ts'
import { plainText, textsOf, walk } from '../nodes.ts'
import type { Change, Context, RepairRule } from '../rule.ts'

type Found = Definition & { position: Position; text: Text | undefined; from: number }

/** A short form that is used once more is what the article is about. */
const fewestForAbout = 2

/** Short forms that the text explains. */
export const abbreviations: RepairRule = {
  id: 'abbreviations',
  certainty: 'certain',
  does: 'Reads `foreign direct investment (FDI)` into the table of abbreviations and marks each later FDI with what it stands for. The words stay as they are.',
  guard:
    'The letters of the short form must be found in the words before it, in order and the first at the beginning of a word (Schwartz and Hearst 2003): a place after a name, `(TOKYO)`, is none.',
  needs: (text) => text.includes('('),
  example: 'The harbour lives on foreign direct investment (FDI). Without FDI there is no ferry.',
  run(tree, context) {
    const found = firstOfEach(blocksOf(tree).flatMap((block) => definitionsIn(block, context)))
    if (found.length === 0) return {}
    const entries = found.map(
      ({ short, long, position }): AbbreviationEntry => ({ short, long, origin: 'inferred', position }),
    )
    return { abbreviations: entries, marks: uses(tree, found), entities: organizations(found, context) }
  },
}

function blocksOf(tree: Root): Nodes[] {
  const blocks: Nodes[] = []
  walk(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') blocks.push(node)
  })
  return blocks
}

/** Definitions run across emphasis and the like, so the texts of a block are read as one. */
function definitionsIn(block: Nodes, context: Context): Found[] {
  // Most blocks define nothing.
  if (!plainText(block).includes('(')) return []
  const pieces = piecesOf(block)
  const starts: number[] = []
  const alignments = new Map<Text, Alignment>()
  let length = 0
  for (const { value } of pieces) {
    starts.push(length)
    length += value.length
  }
  return findDefinitions(pieces.map(({ value }) => value).join('')).flatMap((definition) => {
    const index = starts.findLastIndex((start) => start <= definition.start)
    const text = pieces[index]?.text
    const from = definition.start - (starts[index] ?? 0)
    if (!text) return []
    const { range } = alignments.get(text) ?? align(text, context.source, context.places)
    alignments.set(text, { range })
    const to = Math.min(from + definition.short.length, text.value.length)
    return [
      { ...definition, long: definition.long.replace(/\s+/g, ' '), text, from, position: range(from, to) },
    ]
  })
}

/** A stretch of a block: a text, or something between texts, which parts words. */
interface Piece {
  value: string
  text?: Text
}

function piecesOf(node: Nodes): Piece[] {
  if (node.type === 'text') return [{ value: node.value, text: node }]
  if (node.type === 'textDirective') return [{ value: plainText(node) }]
  return 'children' in node ? node.children.flatMap(piecesOf) : [{ value: '\n' }]
}

function firstOfEach(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>()
  for (const definition of found) if (!first.has(definition.short)) first.set(definition.short, definition)
  return [...first.values()]
}

/** Every use but the definition itself, where the long form stands beside it. */
function uses(tree: Root, found: readonly Found[]): Change[] {
  const byShort = new Map(found.map((definition) => [definition.short, definition]))
  const pattern = usesOf(found)
  return textsOf(tree).flatMap((text) =>
    Array.from(text.value.matchAll(pattern), ({ 0: short, index: from }): Change[] => {
      const definition = byShort.get(short)
      if (!definition || (definition.text === text && definition.from === from)) return []
      const mark = { name: 'abbr', attributes: { title: definition.long } }
      return [{ text, from, to: from + short.length, mark }]
    }).flat(),
  )
}

function usesOf(found: readonly { short: string }[]): RegExp {
  const shorts = found.map(({ short }) => short.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  const longestFirst = shorts.sort((a, b) => b.length - a.length)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu')
}

function organizations(found: readonly Found[], { evidence, language }: Context): Entity[] {
  const times = new Map<string, number>()
  for (const [short] of evidence.text.matchAll(usesOf(found))) times.set(short, (times.get(short) ?? 0) + 1)
  return found
    .filter(({ long }) => isOrganization(long, language))
    .map(({ short, long, position }) => {
      const role = (times.get(short) ?? 0) >= fewestForAbout ? 'about' : 'mentions'
      return {
        type: 'organization',
        name: long,
        alternateName: short,
        role,
        origin: 'inferred',
        positions: [position],
      }
    })
}

function isOrganization(long: string, { organizations: words }: Language): boolean {
  return /^\p{Lu}/u.test(long) && long.split(/\s+/).some((word) => words.includes(word.toLowerCase()))
}
