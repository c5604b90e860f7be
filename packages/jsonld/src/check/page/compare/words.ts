import { rules } from '../../../rules.ts'
import { numberOf, placeIn } from '../../data/data.ts'
import { visibleText, wordsIn } from '../text.ts'
import type { Comparison } from './compare.ts'

/** Programs count words differently; two in a hundred is more than that makes. */
const tolerance = 0.02

/**
 * The words of the article are as many as the data says. Where the page does not mark the text of the article, what
 * stands around it is counted too: then only more words than the whole has, or less than half, are wrong.
 */
export const words: Comparison = ({ page, data, article, certainty, doubt }, find) => {
  const received = numberOf(data, article, 'wordCount')
  if (received === undefined || !page.body) return
  const counted = wordsIn(visibleText(page.body.element))
  const slack = Math.max(2, counted * tolerance)
  const isTrue = page.body.isExact
    ? Math.abs(received - counted) <= slack
    : received <= counted + slack && received * 2 >= counted
  if (isTrue) return
  const sure = page.body.isExact ? certainty : 'likely'
  const pointer = placeIn(data, article, 'wordCount')
  find(rules['word-count-is-true'], { pointer, certainty: sure }, { received, counted, doubt })
}
