import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { rules } from '../../../rules.ts'
import { textsOf } from '../../data/data.ts'
import { speakables, walledParts } from '../../google/parts.ts'
import { cut } from '../../words.ts'
import { visibleText, wordsIn } from '../text.ts'
import type { Comparison } from './compare.ts'

/** Two or three sentences, 20 to 30 seconds. */
const speech = { least: 40, most: 90 }

/** What is speakable is there, and of a length to be spoken. */
export const speakable: Comparison = ({ page, data }, find) => {
  for (const { node } of speakables(data)) {
    const selections = textsOf(data, node, 'cssSelector').map((said) => ({
      ...said,
      ...select(said.text, page.tree),
    }))
    for (const { text, pointer, problem } of selections) {
      if (problem !== undefined) find(rules['speakable-is-found'], pointer, { selector: cut(text), problem })
    }
    // A title and a summary are spoken together.
    const words = wordsIn(
      selections.flatMap(({ elements }) => elements.map((element) => visibleText(element))).join(' '),
    )
    const [first] = selections
    if (!first || words === 0 || (words >= speech.least && words <= speech.most)) continue
    const selector = cut(selections.map(({ text }) => text).join(', '))
    find(rules['speakable-is-short'], { pointer: first.pointer, certainty: 'likely' }, { selector, words })
  }
}

/** What is behind the paywall is there. */
export const paywall: Comparison = ({ page, data }, find) => {
  for (const node of walledParts(data)) {
    for (const { text, pointer } of textsOf(data, node, 'cssSelector')) {
      const { problem } = select(text, page.tree)
      if (problem !== undefined) find(rules['paywall-is-found'], pointer, { selector: cut(text), problem })
    }
  }
}

function select(selector: string, tree: Root): { elements: Element[]; problem?: string } {
  try {
    const elements = selectAll(selector, tree)
    return elements.length > 0 ? { elements } : { elements, problem: 'matches nothing on the page' }
  } catch {
    return { elements: [], problem: 'cannot be read as a selector of CSS' }
  }
}
