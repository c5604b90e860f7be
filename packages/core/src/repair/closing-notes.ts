import type { FootnoteDefinition, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from '../article.ts'
import { furnitureOf } from '../language/furniture.ts'
import { cutStart, joinLines, type Line, linesOf } from './lines.ts'
import { bodyOf, hullOf, isOf, paragraphOf, plainText } from './nodes.ts'
import type { Context } from './rule.ts'

/** The notes at the end of a text. */
export interface ClosingNotes {
  /** All that they stand in, the rule and the heading above them too. */
  nodes: RootContent[]
  notes: NoteLine[]
}

interface NoteLine {
  number: number
  children: PhrasingContent[]
  position: Position
  /** Whether the number is set as the calls are: `[1]`, `¹`. */
  marked: boolean
}

/** A number at the beginning of a note: `[1]`, `[1]:`, `¹`; `(1)`, `1.`, `1)` and `1`, which may be anything. */
const opening = /^(?:\[(\d{1,3})\]:?|([⁰¹²³⁴-⁹]{1,3})|\(?(\d{1,3})[.)]?(?=\s))\s*/u

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** @returns The number that figures stand for, raised or not. */
export function numberOf(figures: string): number {
  return Number(
    Array.from(figures, (figure) => (raised.includes(figure) ? raised.indexOf(figure) : figure)).join(''),
  )
}

/**
 * Reads the notes at the end of a text: the last blocks, each line of which begins with a number, counting from
 * one.
 *
 * @returns Nothing where there are none; numbers that may be anything need a heading or a rule above them.
 */
export function readClosingNotes(tree: Root, context: Context): ClosingNotes | undefined {
  const body = bodyOf(tree)
  const notes: NoteLine[] = []
  let first = body.length
  while (first > 0) {
    const found = notesIn(body[first - 1], context)
    if (!found) break
    notes.unshift(...found)
    first -= 1
  }
  const label = labelsAbove(body, first, context)
  const inOrder = notes.every(({ number }, index) => number === index + 1)
  const isShown = label < first || notes.every(({ marked }) => marked)
  return notes.length > 0 && label > 0 && inOrder && isShown ? { nodes: body.slice(label), notes } : undefined
}

/** Where the heading and the rule above the notes begin. */
function labelsAbove(body: readonly RootContent[], first: number, { language }: Context): number {
  const words = [...furnitureOf(language.tag).notes, ...furnitureOf('en').notes]
  let start = first
  const above = body[start - 1]
  const isLabel = above && (above.type === 'paragraph' || above.type === 'heading')
  if (isLabel && words.includes(plainText(above).trim().replace(/\s*:$/, '').toLowerCase())) start -= 1
  return body[start - 1]?.type === 'thematicBreak' ? start - 1 : start
}

function notesIn(node: RootContent | undefined, context: Context): NoteLine[] | undefined {
  if (isOf(node, 'list')) return notesOfList(node)
  if (!isOf(node, 'paragraph') || !opening.test(plainText(node).trimStart())) return undefined
  const groups: Line[][] = []
  for (const line of linesOf(node, context)) {
    if (opening.test(line.text) || groups.length === 0) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  const notes = groups.map((lines) => toNote(lines, context))
  const whole = notes.filter((note) => note !== undefined)
  return whole.length === notes.length ? whole : undefined
}

function toNote(lines: readonly Line[], context: Context): NoteLine | undefined {
  const [first, ...rest] = lines
  const [printed, bracketed, high, bare] = (first && opening.exec(first.text)) ?? []
  if (!first || printed === undefined) return undefined
  const nodes = cutStart(first, printed.length, context)
  const children = nodes && joinLines([{ ...first, nodes }, ...rest])
  if (!children || children.length === 0) return undefined
  const number = numberOf(bracketed ?? high ?? bare ?? '')
  return { number, children, position: hullOf(lines), marked: bare === undefined }
}

function notesOfList({ ordered, start, children }: List): NoteLine[] | undefined {
  if (!ordered) return undefined
  const notes = children.map((item, index): NoteLine | undefined => {
    const [only, ...more] = item.children
    if (!isOf(only, 'paragraph') || more.length > 0) return undefined
    const number = (start ?? 1) + index
    return { number, children: only.children, position: hullOf([item]), marked: false }
  })
  const whole = notes.filter((note) => note !== undefined)
  return whole.length === notes.length ? whole : undefined
}

/** The note of a line. */
export function toDefinition({ number, children, position }: NoteLine): FootnoteDefinition {
  const paragraph: Paragraph = paragraphOf(children)
  return {
    type: 'footnoteDefinition',
    identifier: String(number),
    label: String(number),
    children: [paragraph],
    position,
  }
}
