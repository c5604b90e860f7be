/**
 * The vertical list (TeX's, The TeXbook chapter 15): boxes, glue and penalties, one measure wide, before page
 * breaking. Points throughout.
 */
import type { Rect, Size } from '../geometry.ts'
import type { Line } from '../linebreak/types.ts'
import type { Mark, Owner } from '../owner.ts'

/** A painted thing inside a vertical box; places are from the box's top left corner. */
export type Content = (
  | { kind: 'line'; x: number; baseline: number; line: Line }
  /** `clip`: only this part of it is shown. */
  | { kind: 'image'; rect: Rect; url: string; owner: Owner; clip?: Rect }
  | { kind: 'fill'; rect: Rect; color: string; owner: Mark }
) & {
  /** Overrides the owner of its ink: furniture, and what is repeated. */
  artifact?: boolean
}

/** Material that is never split. */
export interface VBox {
  type: 'vbox'
  height: number
  contents: readonly Content[]
  /** Notes that it calls, by their index. */
  calls?: readonly number[]
  /** The block that it is a piece of. */
  block?: Mark
}

/** Vertical space; discarded at the top of a frame. */
export interface VGlue {
  type: 'vglue'
  height: number
  stretch: number
  shrink: number
  /**
   * Grows to the baseline grid: what follows ends on a grid line after this height. 0: it begins on one. A frame
   * begins on a grid line.
   */
  snap?: number
}

/** What a foot of a column can do wrong: `galley/penalties.ts` has the price of each. */
export type Breach = 'hyphen' | 'widow' | 'orphan' | 'stranded' | 'together'

/** A place where a break costs something: `Infinity` forbids, `-Infinity` forces. `page`: to the next page, not the next column. */
export interface VPenalty {
  type: 'vpenalty'
  cost: number
  page?: boolean
  /** The rule that a break here gives up; missing where a break does no harm. */
  breach?: Breach
  /** What a break here puts on top of the next frame, as a discretionary does in a line: header rows, as artifacts. */
  post?: readonly VBox[]
}

/**
 * A block that need not stand where the text has it: an insertion (The TeXbook, chapter 15). It stands there, at the
 * foot of that column, or on top of one after it.
 */
export interface Float {
  /** None: a place that no float should pass, since one stands there that cannot be elsewhere. */
  boxes: readonly VBox[]
  /** What it takes of a column, with the space between it and the text: a whole number of grid lines. */
  room: number
  /** What it costs that it stands in the middle of a column. */
  amid: number
}

/** Where a float belongs in the text. Each is in all ways of one choice: `here` where it stands there, too. */
export interface VFloat {
  type: 'vfloat'
  float: Float
  here: boolean
}

/** An element of a vertical list. */
export type VItem = VBox | VGlue | VPenalty | VFloat

/** Material that can be set in more ways than one: a paragraph in fewer or more lines, space that may grow. */
export interface VChoice {
  type: 'vchoice'
  /** The usual way first. `cost`: how much worse it is than the best, in the unit of penalties. */
  ways: readonly { items: readonly VItem[]; cost: number }[]
}

/** An element of the galley. */
export type GalleyItem = VItem | VChoice

/** The vertical lists of an article, and its furniture. */
export interface Galleys {
  title: readonly VItem[]
  body: readonly GalleyItem[]
  /** Notes for the feet of columns, in the order in which they are called, and the rule above them. */
  notes?: { rule: readonly VBox[]; each: readonly (readonly VBox[])[] }
  head?: Line
  digits: readonly Line[]
}

/** What the galley needs to know of pictures: the size of each in pixels, by the address the article has. */
export type PictureSizes = ReadonlyMap<string, Size>
