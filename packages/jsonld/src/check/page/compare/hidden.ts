import { rules } from '../../../rules.ts'
import { isType } from '../../articles.ts'
import { type Data, type DataNode, valuesOf } from '../../data/data.ts'
import { cut } from '../../words.ts'
import { plain } from '../text.ts'
import type { Compared, Comparison } from './compare.ts'

/** Facts that pages are punished for hiding. */
const facts: readonly (readonly [type: string, property: string])[] = [
  ['AggregateRating', 'ratingValue'],
  ['Rating', 'ratingValue'],
  ['Review', 'reviewBody'],
  ['Question', 'name'],
  ['Answer', 'text'],
  ['Article', 'articleBody'],
  ['Article', 'alternativeHeadline'],
  ['Article', 'backstory'],
  ['Article', 'correction'],
  ['Quotation', 'text'],
]

/** As much of a long text as tells whether it is there. */
const sample = 60

/** What the data tells can be read on the page. */
export const hidden: Comparison = (compared, find) => {
  const { data, certainty, doubt } = compared
  for (const node of data.nodes) {
    for (const { type, property, text, pointer } of factsOf(data, node)) {
      if (isShown(text, compared)) continue
      find(rules['fact-is-shown'], { pointer, certainty }, { type, property, received: cut(text), doubt })
    }
  }
}

function factsOf(data: Data, node: DataNode) {
  return facts
    .filter(([type]) => isType(data, node, type))
    .flatMap(([type, property]) =>
      valuesOf(data, node, property).flatMap((value) => {
        if (value.kind === 'number')
          return [{ type, property, text: String(value.number), pointer: value.pointer }]
        return value.kind === 'text' ? [{ type, property, text: value.text, pointer: value.pointer }] : []
      }),
    )
}

/** Texts may hold markup, and a number its figures in another way: 4.5 is 4,5 elsewhere. */
function isShown(text: string, { page }: Compared): boolean {
  const wanted = plain(text.replace(/<[^>]*>/g, ' ')).replace(/(?:…|\.\.\.)$/, '')
  const start = wanted.slice(0, sample).trim()
  const end = wanted.slice(-sample).trim()
  if (/^\d+\.\d+$/.test(wanted) && page.text.includes(wanted.replace('.', ','))) return true
  return page.text.includes(start) && page.text.includes(end)
}
