import * as make from '@offprint/core'
import { type Article, visit } from '@offprint/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryArticle } from '../../../core/test/arbitrary-article.ts'
import type { Owner } from '../../src/owner.ts'
import { toStructure } from '../../src/structure/structure.ts'
import type { StructureElement } from '../../src/structure/types.ts'
import { defaultTheme } from '../../src/style/default-theme.ts'
import { styleArticle } from '../../src/style/style-article.ts'
import type { StyledBlock } from '../../src/style/types.ts'
import { article, at, fact, figure, frozen, heading, list, paragraph, section, text } from '../articles.ts'
import { dumpStructure } from './dump.ts'

/** An element and all below it, in order. */
function all(root: StructureElement): StructureElement[] {
  return [root, ...root.children.flatMap(all)]
}

function cell(words: string, options: Parameters<typeof make.tableCell>[1] = {}) {
  return make.tableCell(words === '' ? [] : [text(words)], options, at)
}

/** The elements of a role in the tree of an article. */
function ofRole(source: Article, ...roles: string[]): StructureElement[] {
  return all(toStructure(source).root).filter(({ role }) => roles.includes(role))
}

const call = make.noteReference({ id: 'article-call-1', note: 'article-note-1' }, at)

const rich = article(
  [
    figure('a.jpg', 'The pier at nine.'),
    paragraph('It left ', make.emphasis([text('late')], at), ' again.', call),
    section(
      heading(2, 'The crews', '1'),
      paragraph(
        make.abbreviation([text('GPO')], { title: 'General Post Office', origin: 'text' }, at),
        ' and ',
        make.span([text('la poste')], { language: 'fr', origin: 'text' }, at),
        ' and ',
        make.link([make.strong([text('the van')], at)], { url: 'https://www.example.com/' }, at),
        make.lineBreak(at),
        make.inlineCode('x = 1', at),
        make.image({ url: 'b.jpg', alt: 'A stamp' }, at),
      ),
      list(['One', [paragraph('Two'), list(['Two and a half'], { ordered: true })]]),
      make.blockquote([paragraph('We were never late.')], at),
      make.pullQuote([paragraph('Never late.')], at),
      make.thematicBreak(at),
      section(heading(3, 'The vans'), make.code('a\nb', {}, at), make.pageBreak(at)),
    ),
    section(
      heading(2, 'The figures'),
      make.table(
        [
          make.caption([text('Vans by year')], at),
          make.tableRow([cell('Year', { header: true }), cell('Vans', { header: true, colSpan: 2 })], at),
          make.tableRow([cell('1952', { header: true, rowSpan: 9 }), cell('60'), cell('')], at),
          make.tableRow([cell('61')], at),
        ],
        [null, null, null],
        at,
      ),
      make.figure(
        [
          make.image({ url: 'c.jpg', alt: 'A van' }, at),
          make.image({ url: 'd.jpg', alt: '' }, at),
          make.caption([text('Two vans')], at),
          make.credit([text('Post office archive')], at),
        ],
        at,
      ),
      make.sidebar([heading(3, 'How it was done'), paragraph('By hand.')], at),
    ),
    make.notes([make.note([paragraph('By four minutes.')], 'article-note-1', at)], at),
  ],
  {
    kicker: fact('Post'),
    title: { ...fact('The night mail'), content: [text('The '), make.emphasis([text('night mail')], at)] },
    standfirst: fact('A van and its crew.'),
    authors: [fact({ name: 'Ada Example' })],
    published: fact('2024-06-01'),
  },
)

describe('toStructure', () => {
  it('makes one tree of a whole article', async () => {
    await expect(dumpStructure(toStructure(rich).root)).toMatchFileSnapshot('../golden/structure.txt')
  })

  it('leaves the article as it is', () => {
    expect(() => toStructure(frozen(rich))).not.toThrow()
  })

  it('gives text and breaks the element around them', () => {
    const { elementOf } = toStructure(rich)
    const found: string[] = []
    visit(rich, (node) => {
      if (node.type === 'text' || node.type === 'break') found.push(`${node.type} ${elementOf(node)?.role}`)
    })
    expect(new Set(found)).toEqual(
      new Set([
        'text Caption',
        'text P',
        'text Span',
        'text Em',
        'text Strong',
        'text H2',
        'text H3',
        'break P',
        'text TH',
        'text TD',
      ]),
    )
  })

  it('gives the number of a note call to its link, and a lone picture to its figure', () => {
    const lone = figure('a.jpg')
    const { elementOf } = toStructure(article([lone, paragraph('Late.', call)]))
    const [image] = lone.children
    expect(elementOf(call)?.role).toBe('Link')
    expect(image && elementOf(image)).toBe(elementOf(lone))
  })

  it('keeps labels apart from what they label', () => {
    const items = list(['One'])
    const { elementOf } = toStructure(article([items]))
    const [item] = items.children
    expect(item && [elementOf(item)?.role, elementOf(item, 'label')?.role]).toEqual(['LBody', 'Lbl'])
    expect(elementOf(items, 'label')).toBeUndefined()
  })

  it('leaves breaks between blocks to nobody', () => {
    const [rule, page] = [make.thematicBreak(at), make.pageBreak(at)]
    const { elementOf } = toStructure(article([rule, page]))
    expect([elementOf(rule), elementOf(page)]).toEqual([undefined, undefined])
  })

  it('finds the phrasing of a title in its heading', () => {
    const strong = make.strong([text('mail')], at)
    const { elementOf } = toStructure(article([], { title: { ...fact('Mail'), content: [strong] } }))
    expect([elementOf(strong), elementOf('title')?.role]).toEqual([elementOf('title'), 'H1'])
  })

  it('has no part of the title block that the article does not have', () => {
    const { root, elementOf } = toStructure(article([], { title: fact('  ') }))
    expect(dumpStructure(root)).toBe('Document <- article\n  Art <- article\n')
    expect(elementOf('title')).toBeUndefined()
  })

  it('sets a heading one level below the one around it, whatever its depth in the source', () => {
    const untitled = section(section(heading(3, 'Below a section without a heading')))
    const empty = section(make.heading([], { depth: 2, id: 'article-x' }, at), section(heading(3, 'Below')))
    expect(ofRole(article([untitled, empty]), 'H2', 'H3').map(({ role }) => role)).toEqual(['H2', 'H2', 'H2'])
    const { root } = toStructure(make.article([section(heading(2, 'First'))], {}, at))
    expect(all(root).some(({ role }) => role === 'H1')).toBe(true)
  })

  it('has H6 for everything deeper', () => {
    let deepest = section(heading(6, 'Seventh'))
    for (const words of ['Sixth', 'Fifth', 'Fourth', 'Third', 'Second']) {
      deepest = section(heading(2, words), deepest)
    }
    const roles = ofRole(article([deepest]), 'H2', 'H3', 'H4', 'H5', 'H6').map(({ role }) => role)
    expect(roles).toEqual(['H2', 'H3', 'H4', 'H5', 'H6', 'H6'])
  })

  it('names a language only where it changes', () => {
    const inner = make.span([text('b')], { language: 'fr', origin: 'text' }, at)
    const outer = make.span([text('a'), inner], { language: 'fr', origin: 'text' }, at)
    const english = make.span([text('c')], { language: 'en', origin: 'text' }, at)
    const languages = (meta: Partial<make.Meta>) =>
      ofRole(article([paragraph(outer, english)], meta), 'Span').map(({ language }) => language)
    expect(languages({ language: fact('en') })).toEqual(['fr', undefined, undefined])
    expect(languages({})).toEqual(['fr', undefined, 'en'])
  })

  it('describes a picture without alternative text by its caption, or not at all', () => {
    const alts = ofRole(article([figure('a.jpg', 'A pier', ''), figure('a.jpg', undefined, '')]), 'Figure')
    expect(alts.map(({ alt }) => alt)).toEqual(['A pier', undefined])
  })
})

describe('the structure of any article', () => {
  it('has an element for all that style prints', () => {
    fc.assert(
      fc.property(arbitraryArticle(), fc.boolean(), (source, withPictures) => {
        const { elementOf, root } = toStructure(source)
        const elements = new Set(all(root))
        const pictures = { has: () => withPictures }
        for (const { node, part } of ownersIn(styleArticle(source, defaultTheme, { pictures }))) {
          const found = elementOf(node, part)
          expect(found, typeof node === 'string' ? node : node.type).toBeDefined()
          expect(found && elements.has(found)).toBe(true)
          expect(grouping).not.toContain(found?.role)
        }
      }),
    )
  })

  it('has each element in one place', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (source) => {
        const elements = all(toStructure(source).root)
        expect(new Set(elements).size).toBe(elements.length)
      }),
    )
  })

  it('has headings that never skip a level, the first of them H1', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (source) => {
        const levels = all(toStructure(source).root)
          .filter(({ role }) => /^H\d$/.test(role))
          .map(({ role }) => Number(role.slice(1)))
        for (const [index, level] of levels.entries())
          expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2)
      }),
    )
  })

  it('has rows that span equally many columns', () => {
    fc.assert(
      fc.property(arbitraryArticle(), (source) => {
        for (const table of all(toStructure(source).root).filter(({ role }) => role === 'Table')) {
          expect(new Set(widths(table)).size).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

/** They hold other elements and no ink (ISO 32000-1, 14.8.4.2). */
const grouping = ['Document', 'Art', 'Sect', 'Aside', 'Div', 'BlockQuote', 'L', 'LI', 'Table', 'TR']

/** Columns that each row covers with its own cells and those that reach down into it. */
function widths(table: StructureElement): number[] {
  const rows = table.children.filter(({ role }) => role === 'TR')
  const counts = rows.map(() => 0)
  for (const [index, row] of rows.entries()) {
    for (const { attributes } of row.children) {
      const { ColSpan = 1, RowSpan = 1 } = attributes?.['Table'] ?? {}
      for (let below = index; below < index + Number(RowSpan); below++) {
        counts[below] = (counts[below] ?? 0) + Number(ColSpan)
      }
    }
  }
  return counts
}

/** Owners of all text and pictures. */
function ownersIn({ title, body, notes }: ReturnType<typeof styleArticle>): Owner[] {
  return [...title, ...body, ...notes].flatMap(ownersOf)
}

function ownersOf(block: StyledBlock): Owner[] {
  switch (block.kind) {
    case 'text':
      return [...(block.label?.content ?? []), ...block.content].flatMap(({ owner }) =>
        owner === 'artifact' ? [] : [owner],
      )
    case 'figure':
      return [...block.images.map(({ owner }) => owner), ...block.texts.flatMap(ownersOf)]
    case 'table': {
      const cells = block.rows.flatMap((row) => row.cells.map(({ text: content }) => content))
      return [...(block.caption ? [block.caption] : []), ...cells].flatMap(ownersOf)
    }
    case 'code':
      return block.lines.flatMap(ownersOf)
    case 'panel':
      return block.children.flatMap(ownersOf)
    case 'rule':
    case 'pageBreak':
      return []
  }
}
