import type { FootnoteReference, Nodes, Parents, PhrasingContent, Text } from 'mdast'
import type { Position } from '../../article.ts'
import { numberOf, readClosingNotes, toDefinition } from '../closing-notes.ts'
import { hullOf, nodesOf, plainText, walk } from '../nodes.ts'
import { cutter } from '../pieces.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

/** `[1]` and raised figures, after a word or its stop. */
const mark = /(?<=[\p{L}\p{N}.,;:!?…"'”’»)\]%])\s?(?:\[(\d{1,3})\]|([⁰¹²³⁴-⁹]{1,3}))/gu
/** `m²` is no call. */
const unit = /(?:^|[^\p{L}])(?:[kcdm]?m|ft|in|mi|yd|\d)$/u

/** Notes at the end of the text, and the marks that call them. */
export const noteMarks: RepairRule = {
  id: 'note-marks',
  certainty: 'likely',
  does: 'Makes marks in brackets or raised figures (`[1]`, `¹`, `<sup>1</sup>`) calls of notes, and the numbered lines at the end of the text the notes.',
  guard:
    'Only in pasted text without footnotes of Markdown; the lines are the last of the text, count 1, 2, 3 …, and each is called; where they begin `1.` they need "Notes" or a rule above them. Squares and cubes of units are no calls.',
  needs: (text) => /[\d¹²³⁴-⁹]/u.test(text),
  example:
    'The first ferry left in spring.[1] It came back.[2]\n\nNotes\n\n[1] The log of the harbour master.\n[2] By its own account.',
  run(tree, context) {
    if (!context.evidence.pasted || nodesOf(tree, 'footnoteDefinition').length > 0) return {}
    const closing = readClosingNotes(tree, context)
    const [first] = closing?.nodes ?? []
    if (!closing || !first) return {}
    const above = tree.children.slice(0, tree.children.indexOf(first))
    const calls = above.flatMap((node) => callsIn(node, closing.notes.length, context))
    const called = new Set(calls.map(({ number }) => number))
    if (!closing.notes.every(({ number }) => called.has(number))) return {}
    const reason = `The text ends with ${closing.notes.length} numbered lines, and has a mark for each.`
    const definitions = closing.notes.map(toDefinition)
    const notes: Edit = {
      position: hullOf(closing.nodes),
      after: definitions.map((note) => `[^${note.identifier}]: ${plainText(note)}`).join('\n\n'),
      reason,
      changes: [{ replace: closing.nodes, with: definitions }],
    }
    const marks = calls.map(({ number, position, changes }): Edit => {
      return { position, after: `[^${number}]`, reason, changes }
    })
    return { edits: [...marks, notes] }
  },
}

interface Call {
  number: number
  position: Position
  /** Those of all calls in one text come with its first. */
  changes: Edit['changes']
}

function callsIn(block: Nodes, count: number, context: Context): Call[] {
  const calls: Call[] = []
  walk(block, (node) => {
    if (node.type === 'text') calls.push(...inText(node, count, context))
    else if ('children' in node) calls.push(...inTags(node, count))
  })
  return calls
}

function inText(text: Text, count: number, context: Context): Call[] {
  const hits = Array.from(text.value.matchAll(mark), ({ 0: found, 1: bracketed, 2: high, index }) => {
    const isUnit = high !== undefined && unit.test(text.value.slice(Math.max(0, index - 4), index))
    return { number: isUnit ? 0 : numberOf(bracketed ?? high ?? ''), from: index, to: index + found.length }
  }).filter(({ number }) => number > 0 && number <= count)
  if (hits.length === 0) return []
  const cut = cutter(text, context)
  let cursor = 0
  const nodes: PhrasingContent[] = []
  const places = hits.map(({ number, from, to }) => {
    const position = hullOf(cut(from, to))
    nodes.push(...cut(cursor, from), reference(number, position))
    cursor = to
    return position
  })
  nodes.push(...cut(cursor, text.value.length))
  return hits.map(({ number }, index): Call => {
    const position = places[index] ?? hullOf([text])
    return { number, position, changes: index === 0 ? [{ replace: [text], with: nodes }] : [] }
  })
}

/** `<sup>1</sup>` and `<sup>[1]</sup>`. */
function inTags({ children }: Parents, count: number): Call[] {
  const nodes: readonly Nodes[] = children
  return nodes.flatMap((open, index): Call[] => {
    const [inside, close] = [nodes[index + 1], nodes[index + 2]]
    if (open.type !== 'html' || open.value.toLowerCase() !== '<sup>' || inside?.type !== 'text') return []
    if (close?.type !== 'html' || close.value.toLowerCase() !== '</sup>') return []
    const number = Number(/^\[?(\d{1,3})\]?$/.exec(inside.value)?.[1] ?? 0)
    if (number < 1 || number > count) return []
    const replaced = [open, inside, close]
    const position = hullOf(replaced)
    return [{ number, position, changes: [{ replace: replaced, with: [reference(number, position)] }] }]
  })
}

function reference(number: number, position: Position): FootnoteReference {
  return { type: 'footnoteReference', identifier: String(number), label: String(number), position }
}
