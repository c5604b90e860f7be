import { fromMarkdown, toText } from '@offprint/core'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { compose, type Composition } from '../../src/compose.ts'
import { loadResources } from '../../src/load-resources.ts'
import type { ComposeOptions } from '../../src/options.ts'
import { prose } from '../articles.ts'
import { linesOf, textOf } from '../dump.ts'
import { dumpStructure } from '../structure/dump.ts'

const layouts = ['article', 'leaflet', 'booklet'] as const

/** An article of so many sections, each about 110 words. */
function source(sections: number): string {
  const body = Array.from({ length: sections }, (_, index) => `## Part ${index + 1}\n\n${prose(4)}\n`)
  return `---\ntitle: The night mail\nkicker: Reportage\nstandfirst: How letters crossed the bay.\nauthor: Sample Author\npublication: { name: The Example Weekly, url: https://www.example.com/ }\nlanguage: en\nimage: { url: ship.jpg, alt: A ship }\n---\n\n${prose(2)}\n\n${body.join('\n')}`
}

const article = fromMarkdown(source(6))
const loaded = await loadResources(article)
const jpeg = {
  type: 'image/jpeg',
  bytes: new Uint8Array(),
  width: 1200,
  height: 800,
  orientation: 1,
} as const
const resources = { ...loaded, pictures: new Map([['ship.jpg', jpeg]]) }

function made(text: string, options: ComposeOptions): Composition & { findings: string[] } {
  const file = new VFile()
  const composition = compose(fromMarkdown(text), resources, { ...options, file })
  return { ...composition, findings: file.messages.map(({ ruleId }) => String(ruleId)) }
}

/** Letters of the article that are on the pages, in their order; hyphens and spaces left out. */
function letters(composition: Composition): string {
  return linesOf(composition)
    .map(textOf)
    .join('')
    .replace(/[\s\u00ad]/g, '')
}

describe('layOut', () => {
  it.each(layouts)('says the same words in the same order as %s', (layout) => {
    const [running, other] = [made(source(6), {}), made(source(6), { layout })]
    expect(letters(other)).toBe(letters(running))
    expect(letters(other)).toContain(toText(article).replace(/\s/g, '').slice(-200))
  })

  it.each(layouts)('gives %s the structure tree that every layout has', (layout) => {
    const [running, other] = [made(source(6), {}), made(source(6), { layout })]
    expect(dumpStructure(other.structure.root)).toBe(dumpStructure(running.structure.root))
  })

  it.each(layouts)('numbers the pages of %s from 1, and puts each on one sheet', (layout) => {
    const { pages, sheets } = made(source(9), { layout })
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1))
    const printed = sheets.flatMap(({ places }) => places.map(({ page }) => page ?? -1))
    expect(printed.toSorted((a, b) => a - b)).toEqual(pages.map((_, index) => index))
  })

  it.each(layouts)('keeps everything of %s inside of its page', (layout) => {
    for (const { placed, size } of made(source(6), { layout }).pages) {
      for (const item of placed) {
        const rect =
          item.kind === 'line' ? undefined : ((item.kind === 'image' ? item.clip : undefined) ?? item.rect)
        const [left, right] =
          item.kind === 'line'
            ? [item.x, item.x + item.line.width]
            : [rect?.x ?? 0, (rect?.x ?? 0) + (rect?.width ?? 0)]
        expect(left).toBeGreaterThanOrEqual(-0.01)
        expect(right).toBeLessThanOrEqual(size.width + 0.01)
      }
    }
  })
})

describe('the cover', () => {
  it.each(['leaflet', 'booklet'] as const)(
    'of a %s has the picture across it, and beyond its edges',
    (layout) => {
      const [cover] = made(source(6), { layout }).pages
      const picture = cover?.placed.find((item) => item.kind === 'image')
      if (picture?.kind !== 'image' || !picture.clip) throw new Error('no picture on the cover')
      const { width = 0, height = 0 } = cover?.size ?? {}
      expect(picture.clip).toMatchObject({ x: 0, y: 0, width })
      expect(picture.clip.height / height).toBeGreaterThanOrEqual(0.3 - 1e-9)
      const { rect } = picture
      expect(rect.x).toBeLessThanOrEqual(-8.5)
      expect(rect.y).toBeLessThanOrEqual(-8.5)
      expect(rect.x + rect.width).toBeGreaterThanOrEqual(width + 8.5)
      expect(rect.y + rect.height).toBeGreaterThanOrEqual(picture.clip.height)
      expect(rect.width / rect.height).toBeCloseTo(1200 / 800)
    },
  )

  it.each(['leaflet', 'booklet'] as const)(
    'of a %s keeps title and foot apart, however long they are',
    (layout) => {
      const long = source(6)
        .replace(
          'The night mail',
          'How the night mail was carried across the bay by people whose names nobody kept',
        )
        .replace('How letters crossed the bay.', `${prose(1)} ${prose(1)}`)
      const [cover] = made(long, { layout }).pages
      const lines = (cover?.placed ?? []).flatMap((item) => (item.kind === 'line' ? [item] : []))
      const foot = lines.find((line) => textOf(line).startsWith('By '))
      const above = lines.filter((line) => line !== foot && line.baseline < (foot?.baseline ?? 0))
      expect(Math.max(...above.map(({ baseline }) => baseline))).toBeLessThan((foot?.baseline ?? 0) - 15)
    },
  )
})

describe('layLeaflet', () => {
  it('fills six panels: cover, text, imprint', () => {
    const { pages, fitting, findings } = made(source(6), { layout: 'leaflet' })
    expect(pages).toHaveLength(6)
    expect(fitting).toMatchObject({ wanted: 4, fits: true })
    expect(findings).toEqual(['text-is-fitted'])
    const texts = pages.map((page) =>
      page.placed.flatMap((item) => (item.kind === 'line' ? [textOf(item)] : [])),
    )
    expect(texts[0]?.join('')).toContain('The night mail')
    expect(texts[5]).toEqual(
      ['The Example Weekly ', 'example.com '].map((text) => expect.stringContaining(text.trim())),
    )
    for (const page of pages.slice(1, 5)) expect(page.frames.length).toBe(1)
  })

  it('gives narrower panels narrower margins, and all one measure', () => {
    const { pages } = made(source(6), { layout: 'leaflet' })
    const [wide, narrow] = [pages[1], pages[3]]
    expect((wide?.size.width ?? 0) - (narrow?.size.width ?? 0)).toBeCloseTo(4.25)
    expect(narrow?.frames[0]?.width).toBeCloseTo(wide?.frames[0]?.width ?? 0)
  })

  it('sets a text that is too long as a booklet, and says by how many words', () => {
    const file = new VFile()
    const long = fromMarkdown(source(30))
    const { pages, fitting } = compose(long, resources, { layout: 'leaflet', file })
    expect(pages.length % 4).toBe(0)
    expect(pages.length).toBeGreaterThan(6)
    expect(fitting?.fits).toBe(false)
    const [message] = file.messages.filter(({ ruleId }) => ruleId === 'text-fits-the-layout')
    const words = Number(/about (\d+) words/.exec(message?.reason ?? '')?.[1])
    expect(words).toBeGreaterThan(1000)
    // What is left after cutting so much does fit.
    const kept = Math.floor(30 * (1 - words / toText(long).split(/\s+/).length))
    expect(made(source(kept), { layout: 'leaflet' }).fitting?.fits).toBe(true)
  })

  it('leaves panels blank before the back where there are fewer words than they hold', () => {
    const { pages, findings } = made(source(0), { layout: 'leaflet' })
    expect(pages.map(({ placed }) => placed.length > 0)).toEqual([true, true, false, false, false, true])
    expect(findings).toEqual(['layout-is-filled'])
  })
})

describe('layBooklet', () => {
  it.each([0, 1, 3, 6, 9, 12, 20])(
    'has whole sheets, and the imprint at the end, with %i sections',
    (sections) => {
      const { pages, sheets } = made(source(sections), { layout: 'booklet' })
      expect(pages.length % 4).toBe(0)
      expect(sheets).toHaveLength(pages.length / 2)
      // Fewer than four pages are blank, or a sheet is wasted.
      expect(pages.filter(({ placed }) => placed.length === 0).length).toBeLessThan(4)
    },
  )

  it('lists the heads with the pages that they are on', () => {
    const composition = made(source(24), { layout: 'booklet' })
    const contents = composition.pages[1]?.placed.flatMap((item) =>
      item.kind === 'line' ? [textOf(item).trim()] : [],
    )
    expect(contents?.[0]).toBe('Contents')
    const named = linesOf(composition).filter((line) => /^Part \d+ ?$/.test(textOf(line)))
    const expected = named.flatMap((line) => [String(line.page), textOf(line).trim()])
    expect(contents?.slice(1)).toEqual(expected)
  })

  it('makes the text fill as many pages as are asked for', () => {
    const { pages, fitting } = made(source(9), { layout: 'booklet', fit: { pages: 8 } })
    expect(pages).toHaveLength(8)
    expect(fitting).toMatchObject({ wanted: 5, fits: true, words: 0 })
  })
})

describe('layArticle', () => {
  it('fits the text into so many pages', () => {
    expect(made(source(12), {}).pages.length).toBeGreaterThan(2)
    const { pages, findings, fitting } = made(source(12), { fit: { pages: 2 } })
    expect(pages).toHaveLength(2)
    expect(fitting?.fits).toBe(true)
    expect(findings).toEqual(['text-is-fitted'])
  })
})
