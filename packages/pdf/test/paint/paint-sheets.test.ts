import { fromMarkdown } from '@offprint/core'
import { describe, expect, it } from 'vitest'
import type { ComposeOptions } from '../../src/options.ts'
import { bleed } from '../../src/geometry.ts'
import { margin } from '../../src/paint/marks.ts'
import { toPdf, toPdfs } from '../../src/to-pdf.ts'
import { prose } from '../articles.ts'
import { readable } from './painted.ts'

function source(sections: number): string {
  const body = Array.from({ length: sections }, (_, index) => `## Part ${index + 1}\n\n${prose(4)}\n`)
  return `---\ntitle: The night mail\nauthor: Sample Author\nlanguage: en\n---\n\n${prose(2)}\n\n${body.join('\n')}`
}

interface Placed {
  page: number
  /** Of its left edge, from that of the trimmed sheet; points. */
  x: number
  clip: readonly number[]
}

interface Side {
  trim: readonly number[]
  bleed: readonly number[]
  places: Placed[]
  /** Ends of the strokes. */
  marks: [x: number, y: number][]
}

const numbers = (text: string): number[] => text.trim().split(/\s+/).map(Number)

/** The sides of the sheets of a file whose streams are not deflated. */
function sidesOf(pdf: string): Side[] {
  const objects = new Map(
    [...pdf.matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)].map(([, number = '', body = '']) => [number, body]),
  )
  const kids = /\/Kids \[([^\]]*)\]/.exec(pdf)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number = '']) => {
    const page = objects.get(number) ?? ''
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? ''
    const box = (name: string): number[] =>
      numbers(new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(page)?.[1] ?? '')
    const places = [
      ...content.matchAll(/^q ([-\d. ]+) re W n 1 0 0 1 ([-\d.]+) ([-\d.]+) cm \/S(\d+) Do Q$/gm),
    ]
    return {
      trim: box('TrimBox'),
      bleed: box('BleedBox'),
      places: places.map(([, clip = '', x, , name]) => ({
        page: Number(name),
        x: Number(x) - margin,
        clip: numbers(clip),
      })),
      marks: [...content.matchAll(/^([-\d.]+) ([-\d.]+) m ([-\d.]+) ([-\d.]+) l S$/gm)].flatMap(
        ([, x1, y1, x2, y2]): [number, number][] => [
          [Number(x1), Number(y1)],
          [Number(x2), Number(y2)],
        ],
      ),
    }
  })
}

async function printed(sections: number, options: ComposeOptions): Promise<{ sides: Side[]; pdf: string }> {
  const article = fromMarkdown(source(sections))
  const pdf = readable(await toPdf(article, { ...options, impose: true, compress: false }))
  return { sides: sidesOf(pdf), pdf }
}

/** The pages of a side from left to right, and whether each stands upright: no place turns its page. */
const fromLeft = ({ places }: Side): number[] => places.toSorted((a, b) => a.x - b.x).map(({ page }) => page)

/** Folds each sheet in the middle, lays one into the other, and reads from the front. */
function foldAndStaple(sides: readonly Side[]): number[] {
  const [before, after]: [number[], number[]] = [[], []]
  for (let index = 0; index < sides.length; index += 2) {
    const [front, back] = sides.slice(index, index + 2)
    if (!front || !back) throw new Error('a sheet has two sides')
    // Turned over its short edge, the left of the back lies behind the right of the front.
    const [last = 0, first = 0] = fromLeft(front)
    const [second = 0, lastButOne = 0] = fromLeft(back)
    before.push(first, second)
    after.unshift(lastButOne, last)
  }
  return [...before, ...after]
}

/** What is met when a letter-folded sheet is opened: cover, inside from left to right, the flap, the back. */
function openLetterFold([outside, inside]: readonly Side[]): number[] {
  const [flap = 0, back = 0, cover = 0] = outside ? fromLeft(outside) : []
  return [cover, ...(inside ? fromLeft(inside) : []), flap, back]
}

/** A Z-fold: cover and what is behind it; turned over, the two panels that are left; last, the back. */
function openZFold([outside, inside]: readonly Side[]): number[] {
  const [fourth = 0, fifth = 0, cover = 0] = outside ? fromLeft(outside) : []
  const [second = 0, third = 0, back = 0] = inside ? fromLeft(inside) : []
  return [cover, second, third, fourth, fifth, back]
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

describe('paintSheets', () => {
  it.each([2, 9, 20])(
    'gives a booklet of %i sections its pages in order, folded and stapled',
    async (sections) => {
      const { sides } = await printed(sections, { layout: 'booklet' })
      const pages = foldAndStaple(sides)
      expect(pages).toEqual(upTo(sides.length * 2))
    },
  )

  it('gives a leaflet its panels in order, in both folds', async () => {
    expect(openLetterFold((await printed(6, { layout: 'leaflet' })).sides)).toEqual(upTo(6))
    expect(openZFold((await printed(6, { layout: 'leaflet', fold: 'z' })).sides)).toEqual(upTo(6))
  })

  it.each(['article', 'leaflet', 'booklet'] as const)(
    'draws the marks of %s outside of trim and bleed',
    async (layout) => {
      const { sides } = await printed(6, { layout })
      for (const { trim, bleed: bled, marks } of sides) {
        const [left = 0, bottom = 0, right = 0, top = 0] = bled
        expect(marks.length).toBeGreaterThanOrEqual(16)
        for (const [x, y] of marks) {
          expect(x < left || x > right || y < bottom || y > top).toBe(true)
          expect(Math.min(x, y)).toBeGreaterThan(0)
        }
        expect(trim.map((edge, index) => Math.abs(edge - (bled[index] ?? 0)))).toEqual(
          trim.map(() => expect.closeTo(bleed, 2)),
        )
      }
    },
  )

  it('lets a page bleed where the sheet ends, and ends it at the fold', async () => {
    const { sides } = await printed(6, { layout: 'leaflet' })
    const [outside] = sides
    const cover = outside?.places.find(({ page }) => page === 1)
    const back = outside?.places.find(({ page }) => page === 6)
    const [coverLeft = 0, , coverWidth = 0] = cover?.clip ?? []
    const [backLeft = 0, , backWidth = 0] = back?.clip ?? []
    expect(backLeft + backWidth).toBeCloseTo(coverLeft, 2)
    expect(coverLeft + coverWidth).toBeCloseTo((outside?.trim[2] ?? 0) + bleed, 2)
  })

  it('fills the ground of a cover to the edge of the bleed', async () => {
    const { pdf } = await printed(6, { layout: 'leaflet' })
    const [, ground = ''] = /rg\n([-\d. ]+) re f/.exec(pdf) ?? []
    const [x = 0, y = 0, width = 0, height = 0] = numbers(ground)
    expect([x, y]).toEqual([expect.closeTo(-bleed, 2), expect.closeTo(-bleed, 2)])
    expect(width).toBeCloseTo(282.05 + 2 * bleed, 0)
    expect(height).toBeCloseTo(595.28 + 2 * bleed, 2)
  })

  it('moves the pages of inner sheets to the fold', async () => {
    const { sides } = await printed(20, { layout: 'booklet' })
    const gaps = sides.map((side) => {
      const [left = 0, right = 0] = side.places.map(({ x }) => x).toSorted((a, b) => a - b)
      return right - left
    })
    expect(gaps[0]).toBeCloseTo(419.53, 2)
    expect(gaps.at(-1)).toBeLessThan(419.53)
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a))
  })

  it('paints each page once, without tags, and claims no standard', async () => {
    const { pdf, sides } = await printed(9, { layout: 'booklet' })
    expect(pdf.match(/\/Subtype \/Form/g)).toHaveLength(sides.length * 2)
    expect(pdf).not.toMatch(/StructTreeRoot|MarkInfo|pdfuaid|pdfaid|OutputIntent|\/MCID/)
    expect(pdf).toMatch(/\/Title \d+ 0 R/)
  })

  it('gives the same bytes for the same article', async () => {
    const article = fromMarkdown(source(3))
    const [one, two] = [
      await toPdfs(article, { layout: 'booklet' }),
      await toPdfs(article, { layout: 'booklet' }),
    ]
    expect(Buffer.compare(one.print, two.print)).toBe(0)
    expect(Buffer.compare(one.reader, await toPdf(article, { layout: 'booklet' }))).toBe(0)
    expect(Buffer.compare(one.print, await toPdf(article, { layout: 'booklet', impose: true }))).toBe(0)
  })
})
