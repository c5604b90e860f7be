import { readFileSync } from 'node:fs'
import type { Article } from '@offprint/core'
import { expect, test } from 'vitest'
import { needs } from '../../src/needs.ts'
import { offprint } from '../../src/offprint.ts'
import { rendered } from '../../src/rendered.ts'
import { output } from '../../src/run.ts'
import { compareWords, wordsOf, wordsOfModel, wordsOfPage, wordsOfSource } from '../../src/words.ts'

const articles = rendered()

const modelOf = ({ folder, source }: { folder: string; source: string }): Article =>
  JSON.parse(output(process.execPath, [offprint, 'model', source], { cwd: folder }))

const pageOf = ({ html }: { html: string }) => wordsOfPage(readFileSync(html, 'utf8'))

test.each(articles)(
  'the model of $name has the words of its source, in order, but for what its repairs list',
  (article) => {
    const source = readFileSync(article.source, 'utf8')
    const model = modelOf(article)
    const { lost, left } = compareWords(wordsOfSource(source, model), wordsOfModel(model))
    const listed = new Set(model.repairs.flatMap(({ before, after }) => wordsOf(`${before} ${after}`)))
    expect(lost).toBeUndefined()
    expect(left.filter((word) => !listed.has(word))).toEqual([])
  },
)

test.each(articles)('the page of $name has the words of its model, in order', (article) => {
  const words = wordsOfModel(modelOf(article))
  expect(words.length).toBeGreaterThan(0)
  expect(pageOf(article).body.join(' ')).toBe(words.join(' '))
})

needs('pdftotext')('pdftotext', () => {
  const printed = ({ pdf }: { pdf: string }) =>
    wordsOf(output('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-']))

  test.each(articles)('reads the words of the model of $name from its PDF, in order', (article) => {
    const { lost } = compareWords(wordsOfModel(modelOf(article)), printed(article))
    expect(lost).toBeUndefined()
  })

  test.each(articles)(
    'reads nothing else from the PDF of $name but what its page says too, and numbers',
    (article) => {
      const { body, others } = pageOf(article)
      const said = new Set([...body, ...others].map((word) => word.toLowerCase()))
      const { left } = compareWords(wordsOfModel(modelOf(article)), printed(article))
      expect(left.filter((word) => !said.has(word.toLowerCase()) && !/^\p{N}+$/u.test(word))).toEqual([])
    },
  )
})
