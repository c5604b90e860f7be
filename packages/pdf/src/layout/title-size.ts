/**
 * Titles as large as they may be.
 */
import type { TextBlock } from '../blocks.ts'
import type { VBox } from '../galley/types.ts'
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
  const words = widthsOf(theme, matter)
  const fits = (size: number): boolean => {
    const room = measure / size
    return words.every(({ width }) => width <= room) && lineCount(words, room) <= lines
  }
  const size = sizes.find(fits) ?? sizes.at(-1)
  return size === undefined ? theme : withTitleAt(theme, size)
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

/** A word of a title, and the space before it, in ems: they grow with the size. */
interface Word {
  width: number
  space: number
}

function widthsOf(theme: Theme, matter: Matter): Word[] {
  const styling = stylingOf(matter.article, theme, styleOptions(matter))
  const blocks = styleTitleBlock(matter.article.meta, styling)
  const title = blocks.filter((block) => block.kind === 'text').find(({ owner }) => owner.node === 'title')
  if (!title) return []
  const { size } = theme.paragraphs.title.text
  const runs = title.content.flatMap((run) => run.text.split(/\s+/).map((text) => ({ ...run, text })))
  const words = runs.filter(({ text }) => text !== '')
  const [pair = 0, one = 0] = widthsOfRuns(samples(words), title, theme, matter)
  const space = (pair - 2 * one) / size
  return widthsOfRuns(words, title, theme, matter).map((width) => ({ width: width / size, space }))
}

/** Two letters with a space between, and one: the space is what is between. */
function samples([word]: readonly StyledRun[]): StyledRun[] {
  return word ? ['n n', 'n'].map((text) => ({ ...word, text })) : []
}

/** How wide the ink of each run is that is set by itself. */
function widthsOfRuns(
  runs: readonly StyledRun[],
  title: TextBlock<StyledRun>,
  { grid }: Theme,
  matter: Matter,
): number[] {
  const blocks = runs.map((run) => ({ ...title, content: [run] }))
  const measures = { page: unbounded, column: unbounded }
  const area = { measures, frameHeight: unbounded, grid, pictureShare: 1 }
  const { title: items } = typeset(standing(blocks), area, matter)
  return items.flatMap((item) => (item.type === 'vbox' ? [inkWidth(item)] : []))
}

function inkWidth({ contents }: VBox): number {
  return Math.max(0, ...contents.map((one) => (one.kind === 'line' ? widthOf(one.line) : 0)))
}

/** Without the room before a line that stands in the middle. */
function widthOf({ width, runs }: { width: number; runs: readonly { x: number }[] }): number {
  return width - (runs[0]?.x ?? 0)
}

/** Lines that words need when each takes as many as it holds. */
function lineCount(words: readonly Word[], room: number): number {
  let [lines, used] = [0, Infinity]
  for (const { width, space } of words) {
    if (used + space + width > room) [lines, used] = [lines + 1, width]
    else used += space + width
  }
  return lines
}
