/**
 * The cover: title block and picture on a page of their own.
 */
import type { VFile } from 'vfile'
import type { FigureBlock, TextBlock } from '../blocks.ts'
import type { Galleys, VItem } from '../galley/types.ts'
import type { Rect, Size } from '../geometry.ts'
import type { Page, Placed } from '../page/types.ts'
import type { Resources } from '../resources.ts'
import { styleArticle } from '../style/style-article.ts'
import type { CoverLook, Theme } from '../style/theme.ts'
import type { StyledBlock, StyledBlocks, StyledRun } from '../style/types.ts'
import { moved, placeList } from './place.ts'
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
const gap = { rule: 10, picture: 20 }

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
 * @param wish
 * @returns Page 1: title and what goes with it on top, then the picture, byline and issue line at the foot.
 */
export function makeCover(matter: Matter, wish: CoverWish): Page {
  const { size, look } = wish
  const blocks = sortBlocks(matter, wish)
  const { side, top, bottom } = look.margins
  const measure = size.width - 2 * side
  const set = (list: readonly StyledBlock[]): readonly VItem[] => setAcross(list, measure, matter, wish).title
  const foot = placeList(set(blocks.foot), { x: side, y: 0 })
  const footTop = size.height - bottom - foot.height
  const head = placeList(set(blocks.head), { x: side, y: top })
  const room: Rect = {
    x: side,
    y: top + head.height + gap.picture,
    width: measure,
    height: footTop - 2 * gap.rule - top - head.height - gap.picture,
  }
  const picture = placePicture(blocks.figure, room, { resources: matter.resources, set, look, size })
  const down = picture.length > 0 ? 0 : Math.max(0, Math.min(size.height * opening - top, room.height / 2))
  return {
    size,
    number: 1,
    frames: [],
    placed: [
      ...groundOf(look.ground, size),
      ...head.placed.map((item) => moved(item, { x: 0, y: down })),
      ...picture,
      ...(foot.placed.length > 0
        ? [fill({ x: side, y: footTop - gap.rule, width: measure, height: hairline }, look.rule)]
        : []),
      ...foot.placed.map((item) => moved(item, { x: 0, y: footTop })),
    ],
  }
}

/** The title block in the look of the cover, its title as large as it may be. */
function sortBlocks(matter: Matter, wish: CoverWish): CoverBlocks {
  const { article, resources } = matter
  const blocks = (theme: Theme): readonly StyledBlock[] =>
    styleArticle(article, theme, { pictures: resources.pictures, file: undefined }).title
  const themes = wish.look.titleSizes.map((titleSize) => coverTheme(wish, titleSize))
  const [smallest = wish.theme] = themes.slice(-1)
  const theme = themes.find((each) => fitsTitle(blocks(each), matter, wish)) ?? smallest
  const all = blocks(theme)
  const texts = all.filter((block) => block.kind === 'text')
  return {
    head: texts.filter(({ owner }) => !atFoot.has(owner.node)),
    foot: texts.filter(({ owner }) => atFoot.has(owner.node)),
    figure: all.find(isCoverPicture),
  }
}

/** The theme of a cover, with a title of such a size. */
function coverTheme({ theme, look }: CoverWish, titleSize: number): Theme {
  const paragraphs = { ...theme.paragraphs, ...look.paragraphs }
  const { title } = paragraphs
  const scaled = {
    ...title,
    text: { ...title.text, size: titleSize },
    leading: (title.leading / title.text.size) * titleSize,
  }
  return {
    ...theme,
    paragraphs: { ...paragraphs, title: scaled, longTitle: scaled },
    marks: { ...theme.marks, ...look.marks },
  }
}

/** Whether the title is set in as many lines as it may have, and no word of it is parted. */
function fitsTitle(blocks: readonly StyledBlock[], matter: Matter, wish: CoverWish): boolean {
  const title = blocks.filter((block) => block.kind === 'text' && block.owner.node === 'title')
  const measure = wish.size.width - 2 * wish.look.margins.side
  const words = title.flatMap((block) => (block.kind === 'text' ? wordsOf(block) : []))
  const widths = words.map((block) => setAcross([block], unbounded, matter, wish).title)
  const widest = Math.max(0, ...widths.flatMap((items) => items.map(widthOf)))
  const lines = setAcross(title, measure, matter, wish).title.filter(({ type }) => type === 'vbox')
  return widest <= measure && lines.length <= wish.look.titleLines
}

/** Points: wider than any word. */
const unbounded = 10_000

/** Each word as a block of its own, so that it can be measured. */
function wordsOf(block: TextBlock<StyledRun>): TextBlock<StyledRun>[] {
  return block.content.flatMap((run) =>
    run.text.split(/\s+/).map((text) => ({ ...block, content: [{ ...run, text }] })),
  )
}

function widthOf(item: VItem): number {
  if (item.type !== 'vbox') return 0
  return Math.max(0, ...item.contents.map((one) => (one.kind === 'line' ? one.line.width - (one.line.runs[0]?.x ?? 0) : 0)))
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

interface PictureSetting {
  resources: Resources
  set: (list: readonly StyledBlock[]) => readonly VItem[]
  look: CoverLook
  size: Size
}

/** The picture across the measure, unless it is too high; its caption below it. Nothing where there is no room. */
function placePicture(
  figure: Figure | undefined,
  room: Rect,
  { resources, set, look, size }: PictureSetting,
): Placed[] {
  const [image] = figure?.images ?? []
  const pixels = image && resources.pictures.get(image.url)
  if (!figure || !image || !pixels) return []
  const texts = set(figure.texts)
  const caption = placeList(texts, { x: room.x, y: 0 })
  const most = Math.min(room.height - caption.height - captionGap, size.height * look.picture)
  const scale = Math.max(
    smallestPicture / pixels.height,
    Math.min(room.width / pixels.width, most / pixels.height),
  )
  const rect = { x: room.x, y: room.y, width: pixels.width * scale, height: pixels.height * scale }
  return [
    { kind: 'image', rect, url: image.url, owner: image.owner },
    ...caption.placed.map((item) => moved(item, { x: 0, y: rect.y + rect.height + captionGap })),
  ]
}

/** Points. */
const captionGap = 5
const smallestPicture = 40

/** A page all of one colour, furniture to whoever does not see it. */
function groundOf(color: string | undefined, { width, height }: Size): Placed[] {
  return color === undefined ? [] : [fill({ x: 0, y: 0, width, height }, color)]
}

function fill(rect: Rect, color: string): Placed {
  return { kind: 'fill', rect, color, owner: 'artifact' }
}
