import { emphasis, type Meta } from '@offprint/core'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { defaultTheme } from '../../src/style/default-theme.ts'
import { styleArticle } from '../../src/style/style-article.ts'
import { themes } from '../../src/style/themes.ts'
import type { Theme } from '../../src/style/theme.ts'
import { article, at, fact, text } from '../articles.ts'

/** The lines of the title block, and what was found. */
function block(meta: Partial<Meta>): { lines: string[]; findings: string[] } {
  const file = new VFile()
  const { title } = styleArticle(article([], meta), defaultTheme, { pictures: new Set(), file })
  const lines = title.flatMap((one) =>
    one.kind === 'text' ? [`${one.style.name}: ${one.content.map((run) => run.text).join('')}`] : [],
  )
  return { lines, findings: file.messages.map(({ ruleId }) => String(ruleId)) }
}

describe('styleTitleBlock', () => {
  it('names section, title, author, place, publication and issue', () => {
    const { lines } = block({
      section: fact('Spotlight'),
      title: { value: 'Two countries', origin: 'inferred' },
      authors: [fact({ name: 'Ada Example', place: 'Tokyo' })],
      publication: fact({ name: 'The Example Review' }),
      issue: fact({ label: '01 Jun - 07 Jun, 2024' }),
      published: fact('2024-06-01'),
    })
    expect(lines).toEqual([
      'kicker: Spotlight',
      'title: Two countries',
      'byline: By Ada Example, Tokyo',
      'issueLine: The Example Review · 01 Jun - 07 Jun, 2024',
    ])
  })

  it('lists authors as their language does, and writes the date in words', () => {
    const meta = {
      authors: ['Ada', 'Bo', 'Cy'].map((name) => fact({ name })),
      published: fact('2024-06-01'),
      updated: fact('2024-07'),
      kicker: fact('Essay'),
      section: fact('Culture'),
      standfirst: fact('In short.'),
      language: fact('de'),
    }
    expect(block(meta).lines).toEqual([
      'kicker: Essay',
      'title: The night mail',
      'standfirst: In short.',
      'byline: Von Ada, Bo und Cy',
      'issueLine: 1. Juni 2024 · Aktualisiert: Juli 2024',
    ])
  })

  it('prints a byline that names no person as it is, and those who helped', () => {
    const meta = {
      byline: fact('From our correspondent'),
      contributors: [fact({ name: 'Di Example', role: 'photographs' })],
      dateline: fact({ place: 'Lisbon', agency: 'EX' }),
      issue: fact({ label: 'Spring', number: '7' }),
    }
    expect(block(meta).lines.slice(1)).toEqual([
      'byline: From our correspondent · Di Example (photographs)',
      'issueLine: Lisbon (EX) · No. 7, Spring',
    ])
  })

  it('stands between two rules, which nobody reads; a theme may leave the upper one out', () => {
    const kinds = (theme: Theme) =>
      styleArticle(article([]), theme, { pictures: new Set() }).title.map(({ kind }) => kind)
    expect(kinds(themes.magazine)).toEqual(['rule', 'text', 'rule'])
    expect(kinds(themes.journal)).toEqual(['text', 'rule'])
  })

  it('owns all ink by part, with the markup that was lifted', () => {
    const content = [text('A '), emphasis([text('new')], at), text(' day')]
    const meta = { title: { ...fact('A new day'), content } }
    const { title } = styleArticle(article([], meta), defaultTheme, { pictures: new Set() })
    const runs = title.flatMap((one) => (one.kind === 'text' ? one.content : []))
    expect(runs.map(({ text: value, style, owner }) => [value, style.font.italic, owner])).toEqual([
      ['A ', false, { node: 'title' }],
      ['new', true, { node: 'title' }],
      [' day', false, { node: 'title' }],
    ])
  })

  it('says that an article has no title', () => {
    expect(block({ title: fact(' ') }).findings).toEqual(['title-is-known'])
  })
})
