import { readWords, type Score, score } from '@offprint/bench/score'
import { expect, test } from 'vitest'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'

const articles = rendered()

/** What every brochure keeps to, at 45 and more characters a line. */
const wanted: readonly [keyof Score, most: number][] = [
  ['meanBadness', 50],
  ['gapP95', 1.6],
  ['gapMax', 2],
  ['ladder', 2],
  ['hyphensAtColumnEnd', 0],
  ['widows', 0],
  ['orphans', 0],
  ['strandedHeads', 0],
  ['rivers', 0],
  ['overfull', 0],
  ['imbalance', 1],
]

needs('pdftotext')('the typographic score', () => {
  test.each(articles)('of $name keeps to what is wanted', ({ pdf }) => {
    const found = score(readWords(pdf))
    const over = wanted.filter(([figure, most]) => found[figure] > most)
    expect(over.map(([figure, most]) => `${figure} ${found[figure]}, wanted at most ${most}`)).toEqual([])
    expect(found.onGrid).toBe(1)
  })
})
