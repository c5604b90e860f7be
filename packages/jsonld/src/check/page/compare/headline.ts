import { rules } from '../../../rules.ts'
import { textOf } from '../../data/data.ts'
import { cut } from '../../words.ts'
import type { Page } from '../page.ts'
import { plain } from '../text.ts'
import type { Comparison } from './compare.ts'

/** The headline is the page's main heading. */
export const headline: Comparison = ({ page, data, article, certainty, doubt }, find) => {
  const said = textOf(data, article, 'headline')
  if (!said || isHeading(said.text, page)) return
  const heading = mainHeading(page) ?? ''
  find(
    rules['headline-is-shown'],
    { pointer: said.pointer, certainty },
    { headline: cut(said.text), heading: cut(heading), doubt },
  )
}

/**
 * @returns Whether a headline is a heading of the page; of a page without main heading, any text of it. Many headings
 *   have the name of the site before or after, and long headlines end in dots.
 */
export function isHeading(headline: string, page: Page): boolean {
  const wanted = uncut(plain(headline))
  if (wanted === '') return false
  const headings = page.headings.map(({ text }) => plain(text))
  if (headings.some((heading) => isWithin(wanted, heading))) return true
  return mainHeading(page) === undefined && page.text.includes(wanted)
}

/** @returns Whether one text is most of the other; dots at the end stand for what was cut. */
export function isWithin(one: string, other: string): boolean {
  const [first, second] = [uncut(one), uncut(other)]
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return short === long || (short.length > 8 && short.length * 3 > long.length && long.includes(short))
}

function uncut(text: string): string {
  return text.replace(/(?:…|\.\.\.)$/, '')
}

function mainHeading(page: Page): string | undefined {
  return page.headings.find(({ level, text }) => level === 1 && text !== '')?.text
}
