import type { Element } from 'hast'
import { rules } from '../../../rules.ts'
import { numberOf, placeIn } from '../../data/data.ts'
import { visibleText, wordsIn } from '../text.ts'
import type { Comparison } from './compare.ts'

/** Programs count words differently; two in a hundred is more than that makes. */
const tolerance = 0.02

/** Notes and the marks that lead to them stand in the text and are none of its words. */
function isApart({ properties: { role, className } }: Element): boolean {
  const names = [role, className].flat().map(String)
  return names.some((name) => /^(?:doc-endnotes?|doc-footnote|doc-backlink|(?:foot)?notes)$/.test(name))
}

/**
 * The words of the article are as many as the data says. Where the page does not mark the text of the article, what
 * stands around it is counted too: then only more words than the whole has, or less than half, are wrong.
 */
export const words: Comparison = ({ page, data, article, certainty, doubt }, find) => {
  const received = numberOf(data, article, 'wordCount')
  if (received === undefined || !page.body) return
  const counted = wordsIn(visibleText(page.body.element, isApart))
  const slack = Math.max(2, counted * tolerance)
  const isTrue = page.body.isExact
    ? Math.abs(received - counted) <= slack
    : received <= counted + slack && received * 2 >= counted
  if (isTrue) return
  const sure = page.body.isExact ? certainty : 'likely'
  const pointer = placeIn(data, article, 'wordCount')
  find(rules['word-count-is-true'], { pointer, certainty: sure }, { received, counted, doubt })
}
