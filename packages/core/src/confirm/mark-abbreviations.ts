import type { Abbreviation, Article, Origin, Phrasing, Text } from '../article.ts'
import { abbreviation, text as makeText } from '../builders.ts'
import type { Stated, StatedAbbreviation } from '../front-matter/settings.ts'
import { map, type Mapper } from '../map.ts'
import { type Places, places } from '../places.ts'
import { align } from '../repair/alignment.ts'
import { toText } from '../to-text.ts'
import { wholeWord } from './occurrences.ts'

interface Marking {
  source: string
  at: Places
  long: ReadonlyMap<string, { long: string | false; origin: Origin }>
  pattern: RegExp
}

/**
 * Marks stated abbreviations wherever they stand, but where the long form stands before them in brackets. What was
 * found and is stated too becomes stated; what is forbidden becomes bare text. Marks of the author's own stay.
 *
 * @param stated The stronger first.
 * @param source The text that positions count in.
 */
export function markAbbreviations(
  article: Article,
  stated: readonly Stated<StatedAbbreviation>[],
  source: string,
): Article {
  const long = new Map(
    stated.toReversed().map(({ value, origin }) => [value.short, { long: value.long, origin }] as const),
  )
  const shorts = [...long].flatMap(([short, said]) => (said.long === false ? [] : [short]))
  const marking: Marking = { source, at: places(source), long, pattern: wholeWord(shorts) }
  return map(article, mapperOf(marking))
}

/** Children come before their parent, so that a mark inside is known when its parent is looked at. */
function mapperOf(marking: Marking): Mapper {
  const within = <T extends { children: Phrasing[] }>(node: T): T => {
    const children = node.children.flatMap((child) => mark(child, marking))
    return children.every((child, index) => child === node.children[index]) &&
      children.length === node.children.length
      ? node
      : { ...node, children }
  }
  return {
    paragraph: within,
    heading: within,
    caption: within,
    credit: within,
    tableCell: within,
    emphasis: within,
    strong: within,
    delete: within,
    superscript: within,
    subscript: within,
    link: within,
    time: within,
    span: within,
  }
}

function mark(node: Phrasing, marking: Marking): Phrasing[] {
  if (node.type === 'text') return split(node, marking)
  return node.type === 'abbreviation' && node.origin === 'inferred' ? confirmed(node, marking) : [node]
}

function confirmed(node: Abbreviation, { long }: Marking): Phrasing[] {
  const said = long.get(toText(node))
  if (!said) return [node]
  return said.long === false ? node.children : [{ ...node, title: said.long, origin: said.origin }]
}

function split(node: Text, { source, at, long, pattern }: Marking): Phrasing[] {
  const { value } = node
  const hits = Array.from(value.matchAll(pattern), ({ 0: short, index }) => ({ short, index })).filter(
    ({ short, index }) => !value.slice(0, index).endsWith(`${String(long.get(short)?.long)} (`),
  )
  if (hits.length === 0) return [node]
  const { range } = align(node, source, at)
  const piece = (from: number, to: number): Text[] =>
    from === to ? [] : [makeText(value.slice(from, to), range(from, to))]
  const made = hits.flatMap(({ short, index }, number): Phrasing[] => {
    const before = hits[number - 1]
    const said = long.get(short)
    const title = said?.long
    const inside = piece(index, index + short.length)
    const from = before ? before.index + before.short.length : 0
    return [
      ...piece(from, index),
      ...(typeof title === 'string'
        ? [abbreviation(inside, { title, origin: said?.origin }, range(index, index + short.length))]
        : inside),
    ]
  })
  const last = hits.at(-1)
  return [...made, ...piece(last ? last.index + last.short.length : 0, value.length)]
}
