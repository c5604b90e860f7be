import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { openFace } from '../../src/text/fonts.ts'
import { engine, face, fontBytes } from '../engine.ts'

const serif = await fontBytes('SourceSerif4-Regular.ttf')

/** Where a table's data begins. */
function offsetOf(bytes: Uint8Array, tag: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    if (String.fromCharCode(...bytes.subarray(entry, entry + 4)) === tag) return view.getUint32(entry + 8)
  }
  throw new Error(`no table ${tag}`)
}

function changed(change: (bytes: Uint8Array) => void): Uint8Array {
  const copy = serif.slice()
  change(copy)
  return copy
}

function findings(bytes: Uint8Array): string[] {
  const file = new VFile()
  expect(openFace(engine, bytes, 'mine.ttf', file)).toBeUndefined()
  return file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)
}

test('a face knows its name, its measures and what it is', async () => {
  const { name, metrics, weight, serif: isSerif, fixedPitch } = await face('SourceSerif4-Regular.ttf')
  expect({ name, weight, isSerif, fixedPitch }).toEqual({
    name: 'SourceSerif4-Regular',
    weight: 400,
    isSerif: true,
    fixedPitch: false,
  })
  expect(metrics).toMatchObject({ unitsPerEm: 1000, ascender: 1036, descender: -335, italicAngle: 0 })
  expect(metrics.xHeight).toBeGreaterThan(400)
  expect(metrics.capHeight).toBeGreaterThan(metrics.xHeight)
})

test('sans, italic, bold and mono faces say so', async () => {
  expect((await face('SourceSans3-Bold.ttf')).serif).toBe(false)
  expect((await face('SourceSans3-Bold.ttf')).weight).toBe(700)
  expect((await face('SourceSerif4-It.ttf')).metrics.italicAngle).toBeLessThan(0)
  expect((await face('SourceCodePro-Regular.ttf')).fixedPitch).toBe(true)
})

test('the same bytes are the same face', () => {
  expect(openFace(engine, serif, 'a')).toBe(openFace(engine, serif, 'b'))
})

test('an advance is what the font has, before kerning', async () => {
  const opened = await face('SourceSerif4-Regular.ttf')
  const [glyph] = opened.shape('m', { script: 'Latn', direction: 'ltr', language: 'en', features: {} })
  expect(opened.advance(glyph?.id ?? 0)).toBe(glyph?.advance)
})

test('a subset handed out can be changed without harm', async () => {
  const opened = await face('SourceSerif4-Regular.ttf')
  const first = opened.subset([4])
  const before = first.slice()
  first.fill(0)
  expect(opened.subset([4])).toEqual(before)
})

test.each([
  ['an empty file', new Uint8Array(), 'font-is-truetype: The font mine.ttf cannot be used: it is no font'],
  ['a web page', new TextEncoder().encode('<!doctype html>'), 'it is no font'],
  [
    'PostScript outlines',
    new TextEncoder().encode('OTTO'),
    'it is an OpenType font with PostScript outlines',
  ],
  ['WOFF2', new TextEncoder().encode('wOF2'), 'it is a web font (WOFF2)'],
  [
    'a cut file',
    serif.slice(0, 5000),
    'font-is-readable: The font mine.ttf cannot be used: the file is cut short',
  ],
  [
    'a file of zeros behind its signature',
    Uint8Array.from({ length: 99 }, (_, index) => (index === 1 ? 1 : 0)),
    'its table cmap',
  ],
  [
    'a restricted licence',
    changed((bytes) => bytes.set([0, 2], offsetOf(bytes, 'OS/2') + 8)),
    'font-may-be-embedded',
  ],
  ['a variable font', changed((bytes) => bytes.set([0x66, 0x76, 0x61, 0x72], 12)), 'it is a variable font'],
])('%s is refused with a finding', (_, bytes, expected) => {
  expect(findings(bytes)).toEqual([expect.stringContaining(expected)])
})

test('preview and print embedding is allowed', () => {
  const bytes = changed((copy) => copy.set([0, 4], offsetOf(copy, 'OS/2') + 8))
  expect(openFace(engine, bytes, 'mine.ttf')).toBeDefined()
})
