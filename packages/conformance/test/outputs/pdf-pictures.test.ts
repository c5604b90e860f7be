import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromMarkdown } from '@offprint/core'
import { toPdf } from '@offprint/pdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { needs } from '../../src/needs.ts'
import { findings } from '../../src/pdf/check.ts'
import { checks } from '../../src/pdf/checks.ts'
import { dictOf, listOf, pagesOf, readPdf } from '../../src/pdf/file.ts'
import { allOf, attributeOf, rootsOf } from '../../src/pdf/tags.ts'
import { oriented, pictureBytes, type PictureName } from '../../src/pictures.ts'
import { output } from '../../src/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-pictures-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const opaque = 'red green blue yellow'
const holed = 'red green blue white'

/** The quarters of each picture as they are to be seen: above from the left, then below. */
const seen: readonly [PictureName, string][] = [
  ['colour.png', opaque],
  ['colour-interlaced.png', opaque],
  ['colour-16-bits.png', opaque],
  ['palette.png', opaque],
  ['palette-interlaced.png', opaque],
  ['palette-alpha.png', holed],
  ['alpha.png', holed],
  ['alpha-interlaced.png', holed],
  ['alpha-16-bits.png', holed],
  ['grey.png', 'grey grey grey light'],
  ['grey-16-bits.png', 'grey grey grey light'],
  ['grey-alpha.png', 'grey grey grey white'],
  ['colour.jpg', opaque],
  ['progressive.jpg', opaque],
  ['grey.jpg', 'grey grey grey light'],
  ['cmyk.jpg', opaque],
]

/** The same of a JPEG in each orientation, in their order (EXIF 2.3, table 6). */
const turned = [
  opaque,
  'green red yellow blue',
  'yellow blue green red',
  'blue yellow red green',
  'red blue green yellow',
  'blue red yellow green',
  'yellow green blue red',
  'green yellow red blue',
]

const pictures = new Map<string, { bytes: Uint8Array; quarters: string }>([
  ...seen.map(([name, quarters]) => [name, { bytes: pictureBytes(name), quarters }] as const),
  ...turned.map((quarters, index) => {
    const bytes = oriented(pictureBytes('colour.jpg'), index + 1)
    return [`orientation-${index + 1}.jpg`, { bytes, quarters }] as const
  }),
])

const colors = {
  red: [220, 20, 20],
  green: [20, 160, 40],
  blue: [30, 60, 200],
  yellow: [240, 220, 40],
  white: [255, 255, 255],
  light: [205, 205, 205],
  grey: [95, 95, 95],
} as const

function nameOf(pixel: readonly number[]): string {
  const distance = (color: readonly number[]) =>
    color.reduce((sum, value, at) => sum + (value - (pixel[at] ?? 0)) ** 2, 0)
  const [nearest] = Object.entries(colors).sort(([, a], [, b]) => distance(a) - distance(b))
  return nearest?.[0] ?? ''
}

/** A page as pixels, one a point: PPM of eight bits. */
function pageAsPixels(path: string, page: number): (x: number, y: number) => number[] {
  output('pdftoppm', [
    '-r',
    '72',
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    path,
    join(scratch, 'page'),
  ])
  const bytes = readFileSync(join(scratch, 'page.ppm'))
  const [head = '', width = ''] = /^P6\s+(\d+)\s+\d+\s+255\s/.exec(bytes.toString('latin1', 0, 40)) ?? []
  return (x, y) => {
    const at = head.length + 3 * (Math.floor(y) * Number(width) + Math.floor(x))
    return [...bytes.subarray(at, at + 3)]
  }
}

const path = join(scratch, 'pictures.pdf')
const file = new VFile()

/** Makes the file; every picture stands alone in a figure. */
async function make(names: readonly string[]): Promise<void> {
  const figures = names.map((name) => `![${name}](${name})\n\nA word.\n`).join('\n')
  const article = fromMarkdown(`---\ntitle: Pictures\nlanguage: en\n---\n\n${figures}`)
  writeFileSync(path, await toPdf(article, { file, read: async (url) => pictures.get(url)?.bytes }))
}

/** What is to be seen of each picture, by its description. */
function quartersSeen(): Map<string, string> {
  const pdf = readPdf(path)
  const pages = pagesOf(pdf)
  const figures = allOf(rootsOf(pdf)).filter(({ standard }) => standard === 'Figure')
  const views = pages.map((_, index) => pageAsPixels(path, index + 1))
  return new Map(
    figures.map((figure) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = listOf(pdf, attributeOf(pdf, figure, '/BBox')).map(
        Number,
      )
      const content = figure.kids.find(({ kind }) => kind === 'content')
      const page = content && 'page' in content ? content.page : ''
      const [, , , height = 0] = listOf(pdf, dictOf(pdf, page)['/MediaBox']).map(Number)
      const view = views[pages.indexOf(page)]
      const at = (x: number, y: number) =>
        nameOf(view?.(left + x * (right - left), height - top + y * (top - bottom)) ?? [])
      const alt = String(figure.dict['/Alt']).replace(/^u:/, '')
      return [alt, [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)].join(' ')] as const
    }),
  )
}

needs('pdftoppm', 'qpdf')('pictures in the PDF', () => {
  const wanted = (names: readonly string[]) => names.map((name) => [name, pictures.get(name)?.quarters])

  beforeAll(() => make([...pictures.keys()]))

  test('are seen as they are: of every kind, with their alpha, interlaced, turned as they say', () => {
    expect([...quartersSeen()]).toEqual(wanted([...pictures.keys()]))
  })

  test('in CMYK are told, and nothing is claimed with them', () => {
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['image-is-rgb', 'pdf-meets-standards'])
  })

  test('without CMYK meet the standards', async () => {
    await make([...pictures.keys()].filter((name) => name !== 'cmyk.jpg'))
    expect(findings(readPdf(path), checks)).toEqual([])
  })
})
