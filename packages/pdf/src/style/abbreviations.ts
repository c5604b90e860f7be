import type { Article } from '@offprint/core'
import type { TextBlock } from '../blocks.ts'
import type { Styling } from './context.ts'
import { characterStyle, marked, paragraphStyle, placeOf } from './look.ts'
import type { ParagraphRole } from './theme.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/**
 * A box of the abbreviations of an article, each with what it stands for; nothing where there are none. It repeats
 * what the text says, and what each abbreviation in it tells a screen reader: so it is furniture.
 */
export function styleAbbreviations({ abbreviations }: Article, styling: Styling): StyledBlock[] {
  if (abbreviations.length === 0) return []
  const { theme, labels } = styling
  const { before, after, ...look } = theme.panels.sidebar
  const space = { before: before * theme.grid, after: after * theme.grid }
  const style = characterStyle(styling, 'sidebar')
  const entries = abbreviations.map(({ short, long }) =>
    furniture('sidebar', styling, [
      { text: short, style: marked(styling, style, 'strong'), owner: 'artifact' },
      { text: `\u2002${long}`, style, owner: 'artifact' },
    ]),
  )
  const head = characterStyle(styling, 'sidebarHeading')
  const heading = furniture('sidebarHeading', styling, [
    { text: labels.abbreviations, style: head, owner: 'artifact' },
  ])
  return [{ kind: 'panel', owner: { node: 'title' }, children: [heading, ...entries], ...look, ...space }]
}

function furniture(role: ParagraphRole, styling: Styling, content: StyledRun[]): TextBlock<StyledRun> {
  return { kind: 'text', owner: { node: 'title' }, style: paragraphStyle(styling, placeOf(role)), content }
}
