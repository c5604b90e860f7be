/**
 * The cover: title block and picture on a page of their own.
 */
import type { VFile } from 'vfile'
import type { FigureBlock } from '../blocks.ts'
import type { Galleys, VItem } from '../galley/types.ts'
import { bleed, type Rect, type Size } from '../geometry.ts'
import type { Page, Placed } from '../page/types.ts'
import { styleArticle } from '../style/style-article.ts'
import type { CoverLook, Theme } from '../style/theme.ts'
import type { StyledBlock, StyledBlocks, StyledRun } from '../style/types.ts'
import { styleOptions } from './matter.ts'
import { moved, placeList, type PlacedList } from './place.ts'
import { withTitleAt, withTitleSize } from './title-size.ts'
import { standing, typeset } from './typeset.ts'
import type { Matter } from './types.ts'

/** How a cover is wanted. */
export interface CoverWish {
  size: Size
  look: CoverLook
  theme: Theme
  file?: VFile | undefined
}

/** Parts of the title block that stand at the foot of a cover. */
const atFoot: ReadonlySet<unknown> = new Set(['byline', 'issueLine'])
/** Where the title begins on a cover without a picture, as a part of the height. */
const opening = 0.2
/** Points. */
const hairline = 0.75
const gap = { rule: 10, caption: 6, title: 22, foot: 24 }

type Figure = FigureBlock<StyledRun>

/** The blocks of a title block by their place on the cover. */
interface CoverBlocks {
  head: readonly StyledBlock[]
  foot: readonly StyledBlock[]
  figure: Figure | undefined
}

/** The blocks of the text: what the cover has not. */
export function withoutCover(blocks: StyledBlocks): StyledBlocks {
  const opening = blocks.title.filter(
    (block) => block.kind !== 'text' && block.kind !== 'rule' && !isCoverPicture(block),
  )
  return { ...blocks, title: [], body: [...opening, ...blocks.body] }
}

/** Whether a figure can stand on a cover: it has one picture, and that is at hand. */
export function isCoverPicture(block: StyledBlock | undefined): block is Figure {
  return block?.kind === 'figure' && block.images.length === 1
}

/**
 * Composes the cover of an article.
 *
 * @param matter
 * @param given
 * @returns Page 1: the picture across the top, below it the title and what goes with it; byline and issue line at the
 *   foot. Without a picture the title stands in the upper part.
 */
export function makeCover(matter: Matter, given: CoverWish): Page {
  const { size, look } = given
  const { side, top, bottom } = look.margins
  const measure = size.width - 2 * side
  const sized = coverTheme(matter, given)
  const set = (list: readonly StyledBlock[], theme: Theme): readonly VItem[] =>
    setAcross(list, measure, matter, { ...given, theme }).title
  const { foot, figure } = sortBlocks(matter, sized)
  const footer = placeList(set(foot, sized), { x: side, y: 0 })
  const footTop = size.height - bottom - footer.height
  const pictureOf = (most: number): CoverPicture | undefined =>
    placePicture(figure, { ...given, most }, (list) => set(list, sized), matter)
  const wished = pictureOf(size.height * look.picture)
  const roomBelow = (upper: CoverPicture | undefined): number =>
    footTop - 2 * gap.rule - gap.foot - (upper ? upper.foot + gap.title : top)
  const head = largestHead(matter, sized, roomBelow(wished), { look, set, side })
  const lacking = head.height - roomBelow(wished)
  // A title that is at its smallest takes room from the picture.
  const picture = wished && lacking > 0 ? pictureOf(wished.height - lacking) : wished
  const titleTop = picture ? picture.foot + gap.title : top
  const room = roomBelow(picture)
  const down = picture ? 0 : Math.max(0, Math.min(size.height * opening - top, (room - head.height) / 2))
  const rule = fill({ x: side, y: footTop - gap.rule, width: measure, height: hairline }, look.rule)
  return {
    size,
    number: 1,
    frames: [],
    placed: [
      ...groundOf(look.ground, size),
      ...head.placed.map((item) => moved(item, { x: 0, y: titleTop + down })),
      ...(footer.placed.length > 0 ? [rule] : []),
      ...footer.placed.map((item) => moved(item, { x: 0, y: footTop })),
      ...(picture?.placed ?? []),
    ],
  }
}

/** The head with the largest title that leaves it room. */
function largestHead(
  matter: Matter,
  theme: Theme,
  room: number,
  { look, set, side }: HeadSetting,
): PlacedList {
  const usual = theme.paragraphs.title.text.size
  const smaller = look.title.sizes.filter((size) => size < usual)
  const headOf = (tried: Theme): PlacedList =>
    placeList(set(sortBlocks(matter, tried).head, tried), { x: side, y: 0 })
  let head = headOf(theme)
  for (const size of smaller) {
    if (head.height <= room) break
    head = headOf(withTitleAt(theme, size))
  }
  return head
}

interface HeadSetting {
  look: CoverLook
  set: (list: readonly StyledBlock[], theme: Theme) => readonly VItem[]
  side: number
}

/** The title block in the look of the cover, by what stands where. */
function sortBlocks(matter: Matter, theme: Theme): CoverBlocks {
  const all = styleArticle(matter.article, theme, styleOptions(matter)).title
  const texts = all.filter((block) => block.kind === 'text')
  return {
    head: texts.filter(({ owner }) => !atFoot.has(owner.node)),
    foot: texts.filter(({ owner }) => atFoot.has(owner.node)),
    figure: all.find(isCoverPicture),
  }
}

/** The theme of a cover: some roles look otherwise on it, and the title is as large as it may be. */
function coverTheme(matter: Matter, { theme, look, size }: CoverWish): Theme {
  const changed = {
    ...theme,
    paragraphs: { ...theme.paragraphs, ...look.paragraphs },
    marks: { ...theme.marks, ...look.marks },
  }
  return withTitleSize(changed, look.title, size.width - 2 * look.margins.side, matter)
}

function setAcross(
  blocks: readonly StyledBlock[],
  measure: number,
  { resources }: Matter,
  { theme, size, file }: CoverWish,
): Galleys {
  const measures = { page: measure, column: measure }
  const area = { measures, frameHeight: size.height, grid: theme.grid, pictureShare: 1 }
  return typeset(standing(blocks), area, { resources, file })
}

// ---------------------------------------------------------------------------------------------------------
// Picture and ground

/** Parts of the page's height that a picture across it takes: what is left of it is cut off. */
const leastPicture = 0.3
/** Points: a picture is never lower. */
const smallest = 60

interface CoverPicture {
  placed: readonly Placed[]
  height: number
  /** Where its caption ends. */
  foot: number
}

/** The picture across the top of the page, to its edges and beyond, and its caption below it. */
function placePicture(
  figure: Figure | undefined,
  { size, look, most }: CoverWish & { most: number },
  set: (list: readonly StyledBlock[]) => readonly VItem[],
  { resources }: Matter,
): CoverPicture | undefined {
  const [image] = figure?.images ?? []
  const pixels = image && resources.pictures.get(image.url)
  if (!figure || !image || !pixels) return undefined
  const natural = (size.width * pixels.height) / pixels.width
  const height = Math.max(smallest, Math.min(most, Math.max(size.height * leastPicture, natural)))
  const clip: Rect = { x: 0, y: 0, width: size.width, height }
  const rect = covering(pixels, {
    x: -bleed,
    y: -bleed,
    width: size.width + 2 * bleed,
    height: height + bleed,
  })
  const caption = placeList(set(figure.texts), { x: look.margins.side, y: height + gap.caption })
  return {
    placed: [{ kind: 'image', rect, url: image.url, owner: image.owner, clip }, ...caption.placed],
    height,
    foot: height + (caption.height > 0 ? gap.caption + caption.height : 0),
  }
}

/** As small as a picture can be and cover an area, in the middle of it. */
function covering(pixels: Size, area: Rect): Rect {
  const scale = Math.max(area.width / pixels.width, area.height / pixels.height)
  const [width, height] = [pixels.width * scale, pixels.height * scale]
  return { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height }
}

/** A page all of one colour, furniture to whoever does not see it. */
function groundOf(color: string | undefined, { width, height }: Size): Placed[] {
  return color === undefined ? [] : [fill({ x: 0, y: 0, width, height }, color)]
}

function fill(rect: Rect, color: string): Placed {
  return { kind: 'fill', rect, color, owner: 'artifact' }
}
