import { describe, expect, it } from 'vitest'
import { assignCodes } from '../../src/paint/codes.ts'
import { writeFont } from '../../src/paint/fonts.ts'
import { readable } from './painted.ts'
import { glyph, pageOf, run, testFace } from './faces.ts'
import { recordedFile } from './recorded-file.ts'

type Glyphs = Parameters<typeof glyph>[]

function written(glyphs: Glyphs, face = testFace()) {
  const file = recordedFile()
  const [codes] = assignCodes([
    pageOf(
      run(
        face,
        glyphs.map((one) => glyph(...one)),
      ),
    ),
  ]).values()
  if (!codes) throw new Error('no codes')
  const font = writeFont(file, codes)
  const ofType = (wanted: string) =>
    file.objects.find(({ data }) => data['Subtype'] === wanted || data['Type'] === wanted)
  const maps = file.objects.map(({ bytes }) => readable(bytes ?? new Uint8Array()))
  return { file, font, ofType, toUnicode: maps.find((map) => map.includes('begincmap')) ?? '' }
}

describe('a font in the file', () => {
  it('says the width of each code, neighbours together', () => {
    const { ofType } = written([
      [3, 'a'],
      [4, 'b'],
      [9, 'c'],
    ])
    expect(ofType('CIDFontType2')?.data).toMatchObject({
      W: [3, [500, 500], 9, [500]],
      CIDToGIDMap: 'Identity',
    })
  })

  it('maps codes that are no glyph numbers to their glyphs', () => {
    const { ofType } = written([
      [2, '-'],
      [2, '\u00ad'],
    ])
    const map = ofType('CIDFontType2')?.data['CIDToGIDMap']
    expect(map).toMatchObject({ bytes: Uint8Array.of(0, 0, 0, 0, 0, 2, 0, 2) })
  })

  it('says the text of each code: ligatures, and characters beyond the first plane', () => {
    const { toUnicode } = written([
      [1, 'ffi'],
      [2, '\u{1f600}'],
    ])
    expect(toUnicode).toContain('2 beginbfchar\n<0001> <006600660069>\n<0002> <d83dde00>\nendbfchar')
  })

  it('maps no code to what may not stand there, nor to nothing', () => {
    const { toUnicode } = written([
      [1, '\ufeff'],
      [2, '\0'],
      [3, 'i'],
      [4, ''],
    ])
    expect(toUnicode).toContain('<0001> <fffd>\n<0002> <fffd>\n<0003> <0069>\n<0004> <2060>')
  })

  it('lists a hundred texts a block', () => {
    const glyphs: Glyphs = Array.from({ length: 130 }, (_, id) => [id + 1, String.fromCharCode(200 + id)])
    expect(written(glyphs).toUnicode.match(/\d+ beginbfchar/g)).toEqual(['100 beginbfchar', '30 beginbfchar'])
  })

  it('is named after the glyphs in it, six letters before the name of the face', () => {
    const name = (glyphs: Glyphs) => written(glyphs).font.data['BaseFont']
    expect(name([[1, 'a']])).toMatch(/^[A-Z]{6}\+Test-Regular$/)
    expect(name([[1, 'a']])).toBe(name([[1, 'a']]))
    expect(name([[1, 'a']])).not.toBe(name([[2, 'a']]))
  })

  it('is described as it is drawn', () => {
    const metrics = { ...testFace().metrics, italicAngle: -11 }
    const { ofType } = written(
      [[1, 'a']],
      testFace('Test-MonoItalic', { serif: false, fixedPitch: true, metrics }),
    )
    expect(ofType('FontDescriptor')?.data).toMatchObject({ Flags: 1 + 4 + 64, Ascent: 900, ItalicAngle: -11 })
  })

  it('is cut once for the documents that use the same glyphs, and seventeen others later again', () => {
    const face = testFace()
    written([[1, 'a']], face)
    written([[1, 'a']], face)
    expect(face.cuts).toBe(1)
    for (let id = 2; id < 18; id++) written([[id, 'a']], face)
    written([[1, 'a']], face)
    expect(face.cuts).toBe(18)
  })
})
