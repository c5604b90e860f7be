import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { fromMarkdown } from '../../src/from-markdown.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { visit } from '../../src/walk.ts'

const path = new URL('../fixtures/pasted-feature.txt', import.meta.url)

test('a pasted article becomes an article whose ending closes all sections', () => {
  const file = new VFile({ path: path.pathname, value: readFileSync(path) })
  const article = fromMarkdown(file)
  expect(article.children.filter(({ type }) => type === 'section')).toHaveLength(5)
  expect(article.children.at(-1)).toMatchObject({
    type: 'section',
    role: 'conclusion',
    children: [{ type: 'paragraph' }],
  })
  const numbers: (string | undefined)[] = []
  visit(article, (node) => {
    if (node.type === 'heading' && node.depth === 3) numbers.push(node.number)
  })
  expect(numbers).toEqual(['1', '2', '1', '2', '1', '2', '1', '2'])
  expect(file.messages.map(({ ruleId }) => ruleId).toSorted()).toEqual([
    'heading-is-unique',
    'language-is-explicit',
    ...Array.from({ length: 5 }, () => 'repair-is-confirmed'),
    'title-is-explicit',
  ])
})

test('marks of dates and abbreviations are inferred', () => {
  const marks: [string, string][] = []
  visit(fromMarkdown(readFileSync(path)), (node) => {
    if (node.type === 'time') marks.push([node.datetime, node.origin])
    if (node.type === 'abbreviation') marks.push([node.title, node.origin])
  })
  expect(marks).toEqual([
    ['1902-03-03', 'inferred'],
    ['Northern Ferry Agency', 'inferred'],
  ])
})

test('what is written of it has nothing left to repair', () => {
  const written = toMarkdown(fromMarkdown(readFileSync(path)))
  expect(fromMarkdown(written).repairs).toEqual([])
  expect(toMarkdown(fromMarkdown(written))).toBe(written)
})

test('a date in figures is read as the language of the text has it', () => {
  const german =
    'Von Erika Beispiel\n03/06/2024\n\nDie Schiffe, die am Morgen in den Hafen kamen, waren bis zum Mittag fort, und man hat sie nicht gesehen.'
  expect(fromMarkdown(german).meta.published?.value).toBe('2024-06-03')
})
