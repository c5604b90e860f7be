import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fromBuffer } from '@capsizecss/unpack'
import { expect, test } from 'vitest'
import { unpacked } from '../../scripts/web-font.mjs'
import { loadWebFonts } from '../../src/web/load-web-fonts.ts'
import { webFaces } from '../../src/web/web-faces.ts'

const { resolve } = createRequire(import.meta.url)

test('every face of the page is a WOFF2 file of its Latin letters, named by its content', async () => {
  const { files } = await loadWebFonts({ text: 'Plain words' })
  expect(files).toHaveLength(webFaces.length)
  for (const { path, bytes } of files) {
    expect(path).toMatch(
      /^fonts\/offprint-(?:serif|display|sans|mono)-\d00(?:-italic)?-latin\.[\da-f]{8}\.woff2$/,
    )
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('wOF2')
    expect(bytes.length, path).toBeLessThan(40_000)
  }
})

test('the other letters come along for a text that has some, or is not known', async () => {
  const count = async (text?: string) => (await loadWebFonts({ text })).files.length
  expect(await count('Żółw')).toBe(2 * webFaces.length)
  expect(await count()).toBe(2 * webFaces.length)
  expect(await count('naïve café, “quoted” – €5')).toBe(webFaces.length)
})

test('no font of the page is called "Source", and each keeps its licence', async () => {
  const { files } = await loadWebFonts()
  for (const { path, bytes } of files) {
    const font = await unpacked(bytes)
    const { familyName, fullName, postscriptName } = await fromBuffer(font)
    expect(`${familyName} ${fullName} ${postscriptName}`, path).toMatch(/^Offprint /)
    expect(`${familyName} ${fullName} ${postscriptName}`, path).not.toMatch(/source/i)
    expect(font.swap16().toString('utf16le') + font.subarray(1).toString('utf16le'), path).toMatch(
      /SIL Open Font Licen[sc]e/,
    )
  }
})

test('a part has the widths of the whole: text takes the same room in print and on the page', async () => {
  const { files } = await loadWebFonts({ text: '' })
  const serif = files.find(({ path }) => path.includes('serif-400-latin'))
  const part = await fromBuffer(await unpacked(serif?.bytes ?? new Uint8Array()))
  const whole = await fromBuffer(await readFile(resolve('source-serif/TTF/SourceSerif4-Regular.ttf')))
  expect(part.xWidthAvg).toBe(whole.xWidthAvg)
  expect([part.ascent, part.descent, part.lineGap]).toEqual([whole.ascent, whole.descent, whole.lineGap])
})

test('the same files come every time, and those of the first screen are named', async () => {
  const [once, again] = await Promise.all([loadWebFonts({ text: '' }), loadWebFonts({ text: '' })])
  expect(again).toEqual(once)
  expect(once.preload).toHaveLength(3)
  const paths = once.files.map(({ path }) => path)
  expect(once.preload.filter((path) => !paths.includes(path))).toEqual([])
})
