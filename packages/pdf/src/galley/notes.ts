/**
 * Notes for the feet of columns: each as boxes one below the other, and which box of the text calls which.
 */
import type { Line, LineBlock } from '../linebreak/types.ts'
import { filler } from './stack.ts'
import type { GalleyItem, Galleys, VBox, VItem } from './types.ts'

interface NoteBlocks {
  id: string
  blocks: LineBlock[]
}

/** The notes of an article, parted by where they stand. */
export interface PartedNotes {
  /** At the foot of columns, in the order in which they are called; and the rule above them. */
  called: readonly NoteBlocks[]
  rule: readonly LineBlock[]
  /** After the text: what stands before the notes, and those that nothing calls. */
  after: readonly LineBlock[]
}

/**
 * Parts the list of notes: a note begins with its label.
 *
 * @param blocks
 * @param calls Ids of notes, as the text calls them.
 */
export function partNotes(blocks: readonly LineBlock[], calls: readonly string[]): PartedNotes {
  const notes = new Map<string, NoteBlocks>()
  const before: LineBlock[] = []
  let last = before
  for (const block of blocks) {
    const id = noteLabelled(block)
    if (id !== undefined) {
      last = []
      notes.set(id, { id, blocks: last })
    }
    last.push(block)
  }
  const called = [...new Set(calls)].flatMap((id) => notes.get(id) ?? [])
  const uncalled = [...notes.values()].filter((note) => !called.includes(note))
  const rule = before.filter(({ kind }) => kind === 'rule')
  const others = before.filter(({ kind }) => kind !== 'rule')
  const end = uncalled.length > 0 ? [...rule, ...uncalled.flatMap((note) => note.blocks)] : []
  return { called, rule, after: [...others, ...end] }
}

function noteLabelled(block: LineBlock): string | undefined {
  const runs = block.kind === 'text' ? (block.label?.content[0]?.runs ?? []) : []
  const owner = runs[0]?.run.owner
  if (!owner || owner === 'artifact' || typeof owner.node === 'string') return undefined
  return owner.node.type === 'note' ? owner.node.id : undefined
}

/** A list without breaks and glue: boxes that may be parted anywhere. */
export function boxesOf(items: readonly VItem[]): VBox[] {
  return items.flatMap((item) => {
    if (item.type === 'vglue') return item.height > 0 ? [filler(item.height)] : []
    return item.type === 'vbox' ? [item] : []
  })
}

/**
 * Joins notes to the text that calls them.
 *
 * @param galleys
 * @param rule What stands above the notes of a column.
 * @param notes In the order of their first calls.
 * @returns Galleys whose boxes call notes.
 */
export function withNotes(
  galleys: Galleys,
  rule: readonly VBox[],
  notes: readonly { id: string; boxes: readonly VBox[] }[],
): Galleys {
  const order = new Map(notes.map(({ id }, index) => [id, index]))
  const inList = (items: readonly VItem[]): VItem[] =>
    items.map((item) => {
      const calls = callsIn([item]).flatMap((id) => order.get(id) ?? [])
      return item.type === 'vbox' && calls.length > 0 ? { ...item, calls } : item
    })
  const body = galleys.body.flatMap((item): GalleyItem[] => {
    if (item.type !== 'vchoice') return inList([item])
    return [{ ...item, ways: item.ways.map((way) => ({ ...way, items: inList(way.items) })) }]
  })
  return {
    ...galleys,
    title: inList(galleys.title),
    body,
    notes: { rule, each: notes.map(({ boxes }) => boxes) },
  }
}

/** The ids of the notes that are called, in order; of a choice, in its usual way. */
export function callsIn(items: readonly GalleyItem[]): string[] {
  return items.flatMap((item) => {
    if (item.type === 'vchoice') return callsIn(item.ways[0]?.items ?? [])
    if (item.type !== 'vbox') return []
    return item.contents.flatMap((content) => (content.kind === 'line' ? callsOf(content.line) : []))
  })
}

function callsOf({ runs }: Line): string[] {
  return runs.flatMap(({ run: { owner } }) => {
    if (owner === 'artifact' || typeof owner.node === 'string') return []
    return owner.node.type === 'noteReference' ? [owner.node.note] : []
  })
}
