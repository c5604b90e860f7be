/**
 * ISO 14289-1, 7.21 and ISO 19005-2, 6.2.11: fonts.
 */
import type { Check } from './check.ts'
import { bytesOf, get, isReference, textOf } from './file.ts'
import { glyphOf, programAdvance, programOf, textsOf, type UsedFont, widthsOf } from './fonts.ts'

const named = ({ dict, id }: UsedFont) => `${String(dict['/BaseFont']).slice(1)} ${id}`
const hex = (code: number) => code.toString(16).padStart(4, '0')
/** What a code may not mean (7.21.7; ISO 19005-2, 6.2.11.7.2). */
const meaningless = /[\0\ufeff\ufffe]/
/** Thousandths by which a stated width may differ from the program's (7.21.5). */
const tolerance = 1

/** Checks of the fonts that text is shown in. */
export const fontChecks: readonly Check[] = [
  {
    id: 'fonts-are-embedded',
    source: '7.21.4.1; 31-009',
    find: ({ fonts }) => fonts.filter(({ descriptor }) => !isReference(descriptor['/FontFile2'])).map(named),
  },
  {
    id: 'fonts-are-composite',
    source: '7.21.3; 31-001 to 31-008',
    find: ({ pdf, fonts }) =>
      fonts
        .filter((font) => {
          const { dict, descendant } = font
          const [registry, ordering] = ['/Registry', '/Ordering'].map((key) =>
            textOf(get(pdf, descendant, '/CIDSystemInfo', key)),
          )
          const map = descendant['/CIDToGIDMap']
          return !(
            dict['/Subtype'] === '/Type0' &&
            dict['/Encoding'] === '/Identity-H' &&
            descendant['/Subtype'] === '/CIDFontType2' &&
            registry === 'Adobe' &&
            ordering === 'Identity' &&
            (map === '/Identity' || isReference(map))
          )
        })
        .map(named),
  },
  {
    id: 'fonts-have-one-name',
    source: 'ISO 32000-1, 9.6.4; tables 117 and 122',
    find: ({ fonts }) => {
      const names = fonts.map(({ dict }) => String(dict['/BaseFont']))
      return fonts
        .filter(({ dict, descendant, descriptor }, at) => {
          const name = String(dict['/BaseFont'])
          const same = name === descendant['/BaseFont'] && name === descriptor['/FontName']
          return !same || !/^\/[A-Z]{6}\+./.test(name) || names.indexOf(name) !== at
        })
        .map(named)
    },
  },
  {
    id: 'codes-draw-glyphs',
    source: '7.21.8; 31-030',
    find: ({ pdf, fonts }) =>
      fonts.flatMap((font) =>
        [...font.codes]
          .filter((code) => glyphOf(pdf, font, code) === 0)
          .map((code) => `${hex(code)} of ${named(font)}`),
      ),
  },
  {
    id: 'codes-mean-text',
    source: '7.21.7; 10-001, 31-027, 31-028',
    find: ({ pdf, fonts }) =>
      fonts.flatMap((font) => {
        const texts = textsOf(pdf, font)
        return [...font.codes]
          .filter((code) => !texts.get(code) || meaningless.test(texts.get(code) ?? ''))
          .map((code) => `${hex(code)} of ${named(font)}`)
      }),
  },
  {
    id: 'codes-are-as-wide-as-their-glyphs',
    source: '7.21.5; 31-016',
    find: ({ pdf, fonts }) =>
      fonts.flatMap((font) => {
        const [widths, program] = [widthsOf(pdf, font), programOf(pdf, font)]
        return [...font.codes].flatMap((code) => {
          const [stated, drawn] = [widths.get(code), programAdvance(program, glyphOf(pdf, font, code))]
          if (stated !== undefined && drawn !== undefined && Math.abs(stated - drawn) <= tolerance) return []
          return [`${hex(code)} of ${named(font)} is ${drawn} wide, and ${stated} by the file`]
        })
      }),
  },
  {
    id: 'fonts-are-described',
    source: 'ISO 32000-1, table 122',
    find: ({ pdf, fonts }) =>
      fonts
        .filter(({ descriptor }) => {
          const numbers = ['/Flags', '/ItalicAngle', '/Ascent', '/Descent', '/CapHeight', '/StemV']
          const length = bytesOf(pdf, descriptor['/FontFile2']).length
          return (
            !numbers.every((key) => typeof descriptor[key] === 'number') ||
            get(pdf, descriptor['/FontFile2'], '/Length1') !== length
          )
        })
        .map(named),
  },
]
