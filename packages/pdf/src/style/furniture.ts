import { factSeparator, type Meta } from '@offprint/core'
import type { Furniture, TextBlock } from '../blocks.ts'
import type { Styling } from './context.ts'
import { characterStyle, paragraphStyle, placeOf } from './look.ts'
import type { StyledRun } from './types.ts'

/** Letters of a title in the running head: more are cut at a word. */
const longest = 64

/** The running head (publication and short title) and the ten digits of which folios are made. */
export function styleFurniture({ publication, title }: Meta, styling: Styling): Furniture<StyledRun> {
  const words = [publication?.value.name, title && shortened(title.value)].filter((part) => part)
  return {
    ...(words.length > 0 && { head: line('runningHead', words.join(factSeparator), styling) }),
    digits: Array.from({ length: 10 }, (_, digit) => line('folio', String(digit), styling)),
  }
}

function line(role: 'runningHead' | 'folio', text: string, styling: Styling): TextBlock<StyledRun> {
  return {
    kind: 'text',
    // Furniture is no part of the article; whoever places it marks it as an artifact.
    owner: { node: 'title' },
    style: paragraphStyle(styling, placeOf(role)),
    content: [{ text, style: characterStyle(styling, role), owner: 'artifact' }],
  }
}

function shortened(title: string): string {
  if (title.length <= longest) return title
  const cut = title.slice(0, longest).replace(/\s+\S*$/, '')
  return `${cut.replace(/[\s,;:–—-]+$/, '')} …`
}
