import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Box, Glyph, Item } from '../items.ts'
import { rules } from '../rules.ts'
import { isFilled, isLegal, widthOf } from './breakpoints.ts'

/** Where a word is cut only because it is too long: dearer than any other break. */
const emergency: Item = { type: 'penalty', cost: 5000 }
const shownLetters = 40
/** A word of more lines than this is a file of something else: it is cut only where a line is full. */
const vast = 100
/** Points. A cell is exactly as wide as its widest word, but for rounding. */
const rounding = 1e-6

/**
 * Lets words be broken between any two letters that are wider than a line by themselves.
 *
 * @param items
 * @param measure The room of the narrowest line.
 * @param file Where the finding `word-fits-the-line` lands.
 * @returns The same list if no word is too long.
 */
export function breakLongWords(items: readonly Item[], measure: number, file?: VFile): readonly Item[] {
  const room = measure + rounding
  if (widestUnbreakable(items) <= room) return items
  return unbreakable(items).flatMap(({ parts, width }) => {
    const boxes = parts.filter((item) => item.type === 'box')
    if (width <= room || boxes.length === 0) return parts
    reportWord(boxes, { width, measure, file })
    return parts.flatMap((item, index) => cutItem(item, parts[index - 1], parts[index + 1], room))
  })
}

/** The widest stretch of a list that no break comes into: asked of each paragraph, so it keeps no list of them. */
export function widestUnbreakable(items: readonly Item[]): number {
  let widest = 0
  let [width, added, isOpen] = [0, 0, false]
  let before: Item | undefined
  for (const item of items) {
    if (isLegal(item, before)) {
      const { pre, post } = item.type === 'discretionary' ? item : unbroken
      if (isOpen) widest = Math.max(widest, width + widthOf(pre))
      added = widthOf(post)
      isOpen = false
    } else {
      width = (isOpen ? width : added) + ownWidth(item)
      isOpen = true
    }
    before = item
  }
  return isOpen ? Math.max(widest, width) : widest
}

const unbroken: { pre: readonly Box[]; post: readonly Box[] } = { pre: [], post: [] }

function ownWidth(item: Item): number {
  return item.type === 'penalty' || item.type === 'discretionary' ? 0 : item.width
}

interface Stretch {
  parts: Item[]
  width: number
}

/**
 * The list in stretches between legal breaks; what is broken at is a stretch of its own. A stretch is as wide as it
 * is with what the breaks on both sides add to it.
 */
function unbreakable(items: readonly Item[]): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | undefined
  let added = 0
  for (const [index, item] of items.entries()) {
    if (isLegal(item, items[index - 1])) {
      const broken = item.type === 'discretionary' ? item : undefined
      if (open) open.width += widthOf(broken?.pre ?? [])
      added = widthOf(broken?.post ?? [])
      open = undefined
      stretches.push({ parts: [item], width: 0 })
      continue
    }
    if (!open) {
      open = { parts: [], width: added }
      stretches.push(open)
    }
    open.parts.push(item)
    open.width += ownWidth(item)
  }
  return stretches
}

/** Breaks between boxes, inside of boxes, and at spaces where none was allowed. */
function cutItem(item: Item, before: Item | undefined, after: Item | undefined, room: number): Item[] {
  if (item.type === 'box') {
    const cut = cutBox(item, item.width > vast * room ? room : 0)
    return before?.type === 'box' ? [emergency, ...cut] : cut
  }
  const ties = item.type === 'penalty' && after?.type === 'glue' && !isFilled(after.stretch)
  return [ties ? emergency : item]
}

/** A box for each cluster of glyphs, or for as many as have so much room; with a break between. */
function cutBox(box: Box, room: number): Item[] {
  const parts: { glyphs: Glyph[]; width: number }[] = []
  for (const glyph of box.run.glyphs) {
    const last = parts.at(-1)
    if (last && (glyph.text === '' || last.width + glyph.advance <= room)) {
      last.glyphs.push(glyph)
      last.width += glyph.advance
    } else parts.push({ glyphs: [glyph], width: glyph.advance })
  }
  return parts.flatMap(({ glyphs, width }, index): Item[] => {
    const part: Box = { type: 'box', width, run: { ...box.run, glyphs } }
    return index === 0 ? [part] : [emergency, part]
  })
}

function reportWord(
  boxes: readonly Box[],
  { width, measure, file }: { width: number; measure: number; file: VFile | undefined },
): void {
  const letters = Array.from(boxes.flatMap(({ run }) => run.glyphs.map(({ text }) => text)).join(''))
  const word = letters.slice(0, shownLetters).join('') + (letters.length > shownLetters ? '…' : '')
  const owner = boxes[0]?.run.owner
  const place =
    owner === undefined || owner === 'artifact' || typeof owner.node === 'string' ? undefined : owner.node
  const values = { word, width: rounded(width), measure: rounded(measure) }
  report(file, rules['word-fits-the-line'], place, values)
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10
}
