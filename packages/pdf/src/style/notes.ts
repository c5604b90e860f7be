import type { Article, Note } from '@offprint/core'
import type { TextBlock } from '../blocks.ts'
import type { Styling } from './context.ts'
import { styleFlow } from './flow.ts'
import { characterStyle, marked, paragraphStyle, placeOf } from './look.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/** Figures and the full stop take about half an em each. */
const figureWidth = 0.55

/** The printed number of each note, by its id: they are numbered through. */
export function numberNotes(article: Article): Map<string, number> {
  return new Map(notesOf(article).map(({ id }, index) => [id, index + 1]))
}

/** The notes at the end of the article: a short rule, then each with its number hanging beside it. */
export function styleNotes(article: Article, styling: Styling): StyledBlock[] {
  const notes = notesOf(article)
  if (notes.length === 0) return []
  const size = characterStyle(styling, 'note').size
  const width = Math.ceil((String(notes.length).length + 1) * figureWidth * size + 3)
  const { theme } = styling
  const { before, after, ...look } = theme.rules.notes
  const space = { before: before * theme.grid, after: after * theme.grid }
  return [
    { kind: 'rule', owner: 'artifact', ...look, ...space },
    ...notes.flatMap((note, index) => styleNote(note, { number: index + 1, width }, styling)),
  ]
}

function notesOf({ children }: Article): Note[] {
  return children.flatMap((child) => (child.type === 'notes' ? child.children : []))
}

function styleNote(
  node: Note,
  { number, width }: { number: number; width: number },
  styling: Styling,
): StyledBlock[] {
  const place = { ...placeOf('note'), start: width, lists: 0 }
  const blocks = styleFlow(node.children, place, styling)
  const style = marked(styling, characterStyle(styling, 'note'), 'noteLabel')
  const label = { content: [{ text: `${number}.`, style, owner: { node, part: 'label' as const } }], width }
  const [first, ...rest] = blocks
  if (first?.kind === 'text' && !first.label) return [{ ...first, label }, ...rest]
  const alone: TextBlock<StyledRun> = {
    kind: 'text',
    owner: { node },
    style: { ...paragraphStyle(styling, place), keepWithNext: blocks.length > 0 },
    content: [],
    label,
  }
  return [alone, ...blocks]
}
