import { describe, expect, test } from 'vitest'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { read } from '../read.ts'

/** Each would take minutes, or overflow the stack, if any step looked back from every place or went as deep. */
const hard = [
  '<b>',
  '<b></i>',
  '</b>',
  '<sup>x',
  '<!--',
  '<div>\n<!-- --><!--',
  '## a\n\n',
  'x[^1]',
  '[^1]: a\n\n',
  '[^',
  '$x_',
  '[a][b',
  '<a b ',
  ':::\n',
  ':::x\n:::\n',
  '![a](b)\n',
  '| a |\n',
  '- a\n',
]

describe('building takes time in proportion to the source', () => {
  test.each(hard)(
    '%j, many times',
    (piece) => {
      const source = `${piece.repeat(20_000 / piece.length)}\n\n[^1]: a\n`
      expect(read(source).article.type).toBe('article')
    },
    20_000,
  )

  test('tags nested without end are text', () => {
    const { article, findings } = read(`${'<sup>'.repeat(300)}x${'</sup>'.repeat(300)}`)
    expect(findings.length).toBeGreaterThan(100)
    expect(toMarkdown(article)).toContain('x')
  })
})
