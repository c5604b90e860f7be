import type { Element } from 'hast'
import { rules } from '../../../rules.ts'
import { numberOf, placeIn } from '../../data/data.ts'
import { isMark, visibleText, wordsIn } from '../text.ts'
import type { Comparison } from './compare.ts'

/** Programs count words differently; two in a hundred is more than that makes. */
const tolerance = 0.02

/**
 * The words of the article are as many as the data says. Some count captions, notes and numbers of headings, some do
 * not: both are true. Where the page does not mark the text of the article, what stands around it is counted too:
 * then only more words than the whole has, or less than half, are wrong.
 */
export const words: Comparison = ({ page, data, article, certainty, doubt }, find) => {
  const received = numberOf(data, article, 'wordCount')
  if (received === undefined || !page.body) return
  const { element, isExact, text } = page.body
  const most = wordsIn(text)
  const slack = Math.max(2, most * tolerance)
  if (Math.abs(received - most) <= slack) return
  const least = isExact ? wordsIn(visibleText(element, isApart)) : most / 2
  if (received >= least - slack && received < most) return
  const counted = isExact && received < least ? least : most
  const pointer = placeIn(data, article, 'wordCount')
  find(
    rules['word-count-is-true'],
    { pointer, certainty: isExact ? certainty : 'likely' },
    { received, counted, doubt },
  )
}

/** What stands in the text and may be none of its words. */
function isApart(element: Element): boolean {
  const { role, className } = element.properties
  const names = [role, className].flat().map(String)
  return (
    element.tagName === 'figure' ||
    isMark(element) ||
    names.some((name) => /^(?:doc-endnotes?|doc-footnote|(?:foot)?notes|number)$/.test(name))
  )
}
