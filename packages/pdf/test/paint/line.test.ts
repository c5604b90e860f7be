import { describe, expect, it } from 'vitest'
import { setColor, setFont, setRise } from '../../src/paint/canvas.ts'
import { assignCodes } from '../../src/paint/codes.ts'
import { paintLine } from '../../src/paint/line.ts'
import type { Tagging } from '../../src/paint/tags.ts'
import { glyph, line, pageOf, run, testFace } from './faces.ts'
import { recordedCanvas } from './recorded-file.ts'

const face = testFace()

/** The operators of lines, one below the other. */
function operatorsOf(...lines: ReturnType<typeof line>[]): string[] {
  const { canvas, operators } = recordedCanvas()
  const tagging: Tagging = {
    openPage: () => {},
    open: () => {},
    closePage: () => {},
    cover: () => {},
    around: () => [],
    annotate: () => {},
    write: () => {},
  }
  const runs = lines.flatMap((one) => one.runs.map((part) => part.run))
  const fonts = [...assignCodes([pageOf(...runs)]).values()]
  const fontOf = () => {
    const [codes] = fonts
    if (!codes) throw new Error('no codes')
    return { codes, name: 'F1' }
  }
  lines.forEach((one, index) => {
    paintLine(one, 20, 80 - 12 * index, { canvas, tagging, artifact: undefined, fontOf })
  })
  return operators
}

describe('a painted line', () => {
  it('has one text matrix, and its runs follow each other by what lies between', () => {
    const first = run(face, [glyph(65, 'a')])
    const second = run(face, [glyph(66, 'b')], { color: '#ff0000' })
    expect(operatorsOf(line([0, first], [7, second]))).toEqual([
      '1 0 0 1 20 80 Tm',
      '/F1 10 Tf',
      '[(\0A)]TJ',
      '1 0 0 rg',
      '[-200(\0B)]TJ',
    ])
  })

  it('says again only what is another', () => {
    const same = run(face, [glyph(65, 'a')])
    expect(operatorsOf(line([0, same]), line([0, same])).slice(3)).toEqual(['1 0 0 1 20 68 Tm', '[(\0A)]TJ'])
  })

  it('sets letters apart by one operator, but not a mark from its letter, and the next run starts where it should', () => {
    const letters = run(
      face,
      [glyph(65, 'a'), glyph(66, 'b'), glyph(67, '\u0323'), glyph(65, 'a')].map((one, index) =>
        index === 2 ? { ...one, text: '' } : one,
      ),
    )
    const set = line([0, letters], [21.5, run(face, [glyph(65, 'a')])])
    const tracked = {
      ...set,
      runs: set.runs.map((part, index) => (index === 0 ? { ...part, tracking: 0.25 } : part)),
    }
    const operators = operatorsOf(tracked)
    expect(operators.filter((one) => one.endsWith('Tc'))).toEqual(['0.25 Tc', '0 Tc'])
    expect(operators.filter((one) => one.endsWith('TJ'))).toEqual(['[(\0A\0B)25(\0C\0A)]TJ', '[-75(\0A)]TJ'])
  })

  it('raises a note mark, and a glyph above others, and comes down again', () => {
    const mark = run(face, [glyph(66, '1')], { rise: 3.5 })
    const dotted = run(face, [glyph(65, 'a'), glyph(67, '\u0323', { dy: -1 })])
    const operators = operatorsOf(line([0, dotted], [10, mark]), line([0, run(face, [glyph(65, 'a')])]))
    expect(operators.filter((one) => one.endsWith('Ts'))).toEqual(['-1 Ts', '3.5 Ts', '0 Ts'])
  })

  it('leaves out runs without glyphs', () => {
    expect(operatorsOf(line([0, run(face, [])]))).toEqual([])
  })
})

describe('a canvas', () => {
  it('writes greys as greys, and a state only when it changes', () => {
    const { canvas, operators } = recordedCanvas()
    setColor(canvas, '#000000')
    setColor(canvas, '#808080')
    setColor(canvas, '#808080')
    setFont(canvas, 'F1', 10)
    setFont(canvas, 'F1', 10)
    setRise(canvas, 0)
    expect(operators).toEqual(['0.502 g', '/F1 10 Tf'])
  })
})
