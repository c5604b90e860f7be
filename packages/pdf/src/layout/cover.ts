/**
 * The cover: title block and picture on a page of their own.
 */
import type { VFile } from 'vfile'
import type { FigureBlock } from '../blocks.ts'
import type { Galleys, VItem } from '../galley/types.ts'
import type { Rect, Size } from '../geometry.ts'
import type { Page, Placed } from '../page/types.ts'
import type { Resources } from '../resources.ts'
import { styleArticle } from '../style/style-article.ts'
import type { CoverLook, Theme } from '../style/theme.ts'
import type { StyledBlock, StyledBlocks, StyledRun } from '../style/types.ts'
import { styleOptions } from './matter.ts'
import { moved, placeList } from './place.ts'
import { withTitleSize } from './title-size.ts'
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
 * @param given
 * @returns Page 1: title and what goes with it on top, then the picture, byline and issue line at the foot.
 */
export function makeCover(matter: Matter, given: CoverWish): Page {
  const { size, look } = given
  const wish = { ...given, theme: coverTheme(matter, given) }
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

/** The title block in the look of the cover, by what stands where. */
function sortBlocks(matter: Matter, { theme }: CoverWish): CoverBlocks {
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
