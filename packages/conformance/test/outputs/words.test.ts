import { readFileSync } from 'node:fs'
import type { Article } from '@offprint/core'
import { expect, test } from 'vitest'
import { needs } from '../../src/needs.ts'
import { offprint } from '../../src/offprint.ts'
import { rendered, type Rendered } from '../../src/rendered.ts'
import { output } from '../../src/run.ts'
import {
  compareWords,
  partsOf,
  wordsOf,
  wordsOfFacts,
  wordsOfModel,
  wordsOfPage,
  wordsOfSource,
} from '../../src/words.ts'

const modelOf = ({ folder, source }: Rendered): Article =>
  JSON.parse(output(process.execPath, [offprint, 'model', source], { cwd: folder }))

const articles = rendered().map((article) => ({ ...article, model: modelOf(article) }))

const pageOf = ({ html }: Rendered) => wordsOfPage(readFileSync(html, 'utf8'))

test.each(articles)(
  'the model of $name has the words of its source, in order, but for listed repairs',
  (article) => {
    const { model } = article
    const source = wordsOfSource(readFileSync(article.source, 'utf8'), model)
    const { lost, left } = compareWords(source, wordsOfModel(model))
    const listed = new Set(model.repairs.flatMap(({ before, after }) => wordsOf(`${before} ${after}`)))
    expect(source.length).toBeGreaterThan(0)
    expect(lost).toBeUndefined()
    expect(left.filter((word) => !listed.has(word))).toEqual([])
  },
)

test.each(articles)('the page of $name has the words of its model, in order', (article) => {
  const words = wordsOfModel(article.model)
  expect(words.length).toBeGreaterThan(0)
  expect(pageOf(article).body.join(' ')).toBe(words.join(' '))
})

needs('pdftotext')('pdftotext', () => {
  const printed = ({ pdf }: Rendered) => wordsOf(output('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-']))

  test.each(articles)('reads the words of the model of $name from its PDF, in order', (article) => {
    const given = printed(article)
    for (const part of partsOf(article.model)) expect(compareWords(part, given).lost).toBeUndefined()
  })

  test.each(articles)(
    'reads nothing else from the PDF of $name but its facts, its labels and numbers',
    (article) => {
      const { body, others } = pageOf(article)
      const said = new Set(
        [...body, ...others, ...wordsOfFacts(article.model.meta)].map((word) => word.toLowerCase()),
      )
      const { left } = compareWords(wordsOfModel(article.model), printed(article))
      expect(left.filter((word) => !said.has(word.toLowerCase()) && !/^\p{N}+$/u.test(word))).toEqual([])
    },
  )
})
