/**
 * Set lines, pictures and rules to vertical lists: one below the other, on the baseline grid, with what a break
 * costs at each place.
 */
import type { Block } from '../blocks.ts'
import type { Line, LineBlock, LineBlocks } from '../linebreak/types.ts'
import type { Mark } from '../owner.ts'
import { figureStack } from './figure.ts'
import { floating } from './float.ts'
import { panelStack } from './panel.ts'
import { boxesOf, callsIn, partNotes, withNotes } from './notes.ts'
import { costs } from './penalties.ts'
import type { Setting } from './setting.ts'
import { joinStacks, plain, shiftItem, type Stack } from './stack.ts'
import { tableStack } from './table.ts'
import { codeStack, textStack } from './text.ts'
import type { GalleyItem, Galleys, PictureSizes, VBox, VItem } from './types.ts'

/** What galleys are made for. Points. */
export interface GalleyOptions {
  /** The measures of the title block and of a column. */
  measures: { page: number; column: number }
  /** Of a whole column. */
  frameHeight: number
  /** Distance of the baseline grid. */
  grid: number
  /** The largest part of a column's height that a picture takes. Default: 0.6. */
  pictureShare?: number
  /** Where notes stand: at the foot of the column that calls them, or at the end of the text. Default: `foot`. */
  notes?: 'foot' | 'end'
}

/** The largest part of the page's height that a picture takes: above the text there has to be room for text. */
const pictureShare = { title: 0.46, column: 0.6 } as const
/** Where a rule stands in the grid line it takes: midway between the letters above and below. */
const rulePosition = 0.62

/**
 * Makes the vertical lists of an article.
 *
 * @param blocks With lines set to `measures`.
 * @param pictures Size of each picture, in pixels; one that is not here takes no room.
 * @param options
 * @returns Title block, body, and the notes beside it or below it.
 */
export function toGalleys(blocks: LineBlocks, pictures: PictureSizes, options: GalleyOptions): Galleys {
  const {
    measures,
    frameHeight,
    grid,
    pictureShare: columnShare = pictureShare.column,
    notes = 'foot',
  } = options
  const set = { frameHeight, grid, pictures }
  const across = { ...set, measure: measures.page, pictureShare: pictureShare.title }
  const inColumn = { ...set, measure: measures.column, pictureShare: columnShare }
  const { head, digits } = blocks.furniture
  const headLine = head?.content[0]
  const title = plain(setAll(blocks.title, across))
  const setBody = (list: readonly LineBlock[]): GalleyItem[] => joined(list, inColumn, floating)
  const body = setBody(blocks.body)
  const parted = partNotes(blocks.notes, notes === 'foot' ? callsIn([...title, ...body]) : [])
  const boxes = (list: readonly LineBlock[]): VBox[] => boxesOf(plain(setAll(list, inColumn)))
  const galleys: Galleys = {
    title,
    body: parted.after.length > 0 ? setBody([...blocks.body, ...parted.after]) : body,
    ...(headLine && { head: headLine }),
    digits: digits.flatMap(({ content }) => content.slice(0, 1)),
  }
  if (parted.called.length === 0) return galleys
  return withNotes(
    galleys,
    boxes(parted.rule),
    parted.called.map(({ id, blocks: own }) => ({ id, boxes: boxes(own) })),
  )
}

function setAll(blocks: readonly LineBlock[], setting: Setting): GalleyItem[] {
  return joined(blocks, setting, (stack) => stack)
}

function joined(
  blocks: readonly LineBlock[],
  setting: Setting,
  changed: (stack: Stack, block: LineBlock, setting: Setting) => Stack,
): GalleyItem[] {
  const stacks = blocks.map((block) => changed(setBlock(block, setting), block, setting))
  return joinStacks(
    stacks.filter(({ items }) => items.length > 0),
    setting.grid,
  )
}

type Kind = LineBlock['kind']
type Kinds = { [K in Kind]: Extract<Block<Line>, { kind: K }> }

const handlers: { readonly [K in Kind]: (block: Kinds[K], setting: Setting) => Stack } = {
  text: textStack,
  code: codeStack,
  figure: figureStack,
  table: tableStack,
  panel: (block, setting) => {
    const inside = { ...setting, measure: setting.measure - 2 * block.padding }
    return panelStack(block, plain(setAll(block.children, inside)), setting)
  },
  rule: ({ before, after, width, thickness, color, owner }, { measure, grid }) => ({
    before,
    after,
    items: [
      {
        type: 'vbox',
        height: grid,
        contents: [
          {
            kind: 'fill',
            rect: { x: 0, y: grid * rulePosition, width: Math.min(width, measure), height: thickness },
            color,
            owner,
          },
        ],
      },
    ],
    hold: [costs.stranded],
  }),
  pageBreak: () => ({
    before: 0,
    after: 0,
    items: [{ type: 'vpenalty', cost: -Infinity, page: true }],
  }),
}

function setBlock<K extends Kind>(block: Kinds[K] & { kind: K }, setting: Setting): Stack {
  const start = 'start' in block ? (block.start ?? 0) : 0
  const stack = handlers[block.kind](block, { ...setting, measure: setting.measure - start })
  const items = stack.items.map((item) => ofBlock(item, block.owner))
  return { ...stack, items: start === 0 ? items : plain(items).map((item) => shiftItem(item, start)) }
}

/** An item that knows its block: of blocks in blocks, the outermost. */
function ofBlock(item: GalleyItem, block: Mark): GalleyItem {
  if (item.type === 'vbox') return { ...item, block }
  if (item.type !== 'vchoice') return item
  const ways = item.ways.map(({ items, cost }) => ({
    items: items.map((one): VItem => (one.type === 'vbox' ? { ...one, block } : one)),
    cost,
  }))
  return { ...item, ways }
}
