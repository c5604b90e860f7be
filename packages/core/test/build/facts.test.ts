import { describe, expect, test } from 'vitest'
import type { Node, Phrasing } from '../../src/article.ts'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { typography } from '../../src/typography/typography.ts'
import { visit } from '../../src/walk.ts'
import { comparable } from '../comparable.ts'
import { make } from '../findings.ts'
import { plain } from '../plain.ts'

/** Whether anything in some phrasing is a guess. */
function holdsGuesses(content: readonly Phrasing[] = []): boolean {
  let found = false
  for (const node of content) {
    visit(node, (inside: Node) => {
      found ||= 'origin' in inside && inside.origin === 'inferred'
    })
  }
  return found
}

const prose = 'It was foreign direct investment (FDI) that came. FDI grew on 3 May 1972.'

describe('what a fact says of itself is what the source says:', () => {
  test.each([
    ['a date in a title', `# The peace of April 28, 1952\n\n${prose}\n`, 'The peace of April 28, 1952'],
    ['an abbreviation in a title', `# How FDI came\n\n${prose}\n`, 'How FDI came'],
    ['a guess inside a mark', `# How *FDI of 3 May 1972* came\n\n${prose}\n`, 'How FDI of 3 May 1972 came'],
    ['one that the author marked', '# <time datetime="1952">That year</time>\n\nText.\n', 'That year'],
    ['a title in front matter', `---\ntitle: How *FDI* came\n---\n\n${prose}\n`, 'How FDI came'],
  ])('%s', (_, source, title) => {
    const { article } = make(source)
    expect(article.meta.title?.value).toBe(title)
    expect(holdsGuesses(article.meta.title?.content)).toBe(false)
    const written = toMarkdown(article)
    const again = make(written).article
    expect(comparable(again)).toEqual(comparable(article))
    expect(plain(again.meta.title?.content)).toEqual(plain(article.meta.title?.content))
  })

  test('marks of the author stay, guesses are their text', () => {
    const { content } = make(`# How *FDI* came on 3 May 1972\n\n${prose}\n`).article.meta.title ?? {}
    expect(plain(content)).toEqual([
      { type: 'text', value: 'How ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'FDI' }] },
      { type: 'text', value: ' came on 3 May 1972' },
    ])
  })
})

describe('a fact is on one line', () => {
  test.each([
    ['a block of YAML', 'standfirst: |\n  First line\n  second line'],
    ['two paragraphs', 'standfirst: |\n  First line\n\n  second line'],
    ['an escaped line end', 'standfirst: "First line\\nsecond line"'],
    ['a folded text', 'standfirst: >\n  First line\n  second line'],
    ['a plain text of two lines', 'standfirst: First line\n  second line'],
  ])('%s', (_, lines) => {
    const { article } = make(`---\n${lines}\n---\n\n# T\n\nText.\n`)
    expect(article.meta.standfirst?.value).toBe('First line second line')
    expect(toMarkdown(article)).toContain('\nstandfirst: First line second line\n')
  })

  test('also with a break, which its content keeps', () => {
    const { article } = make('---\ntitle: Two<br>lines\n---\n\nText.\n')
    expect(article.meta.title?.value).toBe('Two lines')
    expect(plain(article.meta.title?.content)).toContainEqual({ type: 'break' })
    expect(toMarkdown(article)).toBe('---\ntitle: Two<br>lines\n---\n\nText.\n')
    expect(typography(article).meta.title?.value).toBe('Two lines')
  })
})
