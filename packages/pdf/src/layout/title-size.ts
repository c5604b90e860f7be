/**
 * Titles as large as they may be.
 */
import type { TextBlock } from '../blocks.ts'
import type { VItem } from '../galley/types.ts'
import { stylingOf } from '../style/style-article.ts'
import type { Theme, TitleLook } from '../style/theme.ts'
import { styleTitleBlock } from '../style/title-block.ts'
import type { StyledRun } from '../style/types.ts'
import { styleOptions } from './matter.ts'
import { standing, typeset } from './typeset.ts'
import type { Matter } from './types.ts'

/** Points: wider than any word. */
const unbounded = 10_000

/**
 * A theme with a title of the first size that sets it in so many lines, and parts no word; of the last where none does.
 *
 * @param theme
 * @param look
 * @param measure Points.
 * @param matter
 */
export function withTitleSize(
  theme: Theme,
  { sizes, lines }: TitleLook,
  measure: number,
  matter: Matter,
): Theme {
  const themes = sizes.map((size) => withTitleAt(theme, size))
  const fits = (tried: Theme): boolean => {
    const title = titleOf(tried, matter)
    if (!title) return true
    return (
      widestWord(title, tried, matter) <= measure && lineCount(title, tried, { measure, matter }) <= lines
    )
  }
  return themes.find(fits) ?? themes.at(-1) ?? theme
}

/** A theme with a title of such a size. */
export function withTitleAt(theme: Theme, size: number): Theme {
  const { title } = theme.paragraphs
  const leading = (title.leading / title.text.size) * size
  return {
    ...theme,
    paragraphs: { ...theme.paragraphs, title: { ...title, text: { ...title.text, size }, leading } },
  }
}

function titleOf(theme: Theme, matter: Matter): TextBlock<StyledRun> | undefined {
  const styling = stylingOf(matter.article, theme, styleOptions(matter))
  const blocks = styleTitleBlock(matter.article.meta, styling)
  return blocks.filter((block) => block.kind === 'text').find(({ owner }) => owner.node === 'title')
}

function widestWord(title: TextBlock<StyledRun>, theme: Theme, matter: Matter): number {
  const words = title.content.flatMap((run) =>
    run.text.split(/\s+/).map((text) => ({ ...title, content: [{ ...run, text }] })),
  )
  const items = set(words, theme, { measure: unbounded, matter })
  return Math.max(0, ...items.map(inkWidth))
}

function inkWidth(item: VItem): number {
  if (item.type !== 'vbox') return 0
  return Math.max(0, ...item.contents.map((one) => (one.kind === 'line' ? widthOf(one.line) : 0)))
}

/** Without the room before a line that stands in the middle. */
function widthOf({ width, runs }: { width: number; runs: readonly { x: number }[] }): number {
  return width - (runs[0]?.x ?? 0)
}

interface Room {
  measure: number
  matter: Matter
}

function lineCount(title: TextBlock<StyledRun>, theme: Theme, room: Room): number {
  return set([title], theme, room).filter(({ type }) => type === 'vbox').length
}

function set(
  blocks: readonly TextBlock<StyledRun>[],
  { grid }: Theme,
  { measure, matter }: Room,
): readonly VItem[] {
  const measures = { page: measure, column: measure }
  return typeset(standing(blocks), { measures, frameHeight: unbounded, grid, pictureShare: 1 }, matter).title
}
