import { describe, expect, it } from 'vitest'
import { startCanvas } from '../../src/paint/canvas.ts'
import { startTagging } from '../../src/paint/tags.ts'
import { toStructure } from '../../src/structure/structure.ts'
import { article, figure, paragraph } from '../articles.ts'
import { recordedFile } from './recorded-file.ts'

const [first, second, picture] = [paragraph('One'), paragraph('Two'), figure('a.png')]
const structure = toStructure(article([first, second, picture]))

/** Tagging on an open page whose operators can be read. */
function started() {
  const file = recordedFile()
  const operators: string[] = []
  const page = {
    ...file.addPage({ width: 100, height: 100 }),
    write: (text: string) => void operators.push(text),
  }
  const tagging = startTagging(file, structure)
  tagging.openPage(startCanvas(page))
  return { tagging, operators, page, file }
}

describe('brackets', () => {
  it('go on over the ink of one owner, and stand inside of the text object', () => {
    const { tagging, operators } = started()
    tagging.open({ node: first }, 'text')
    tagging.open({ node: first }, 'text')
    tagging.open({ node: second }, 'text')
    tagging.closePage()
    expect(operators).toEqual(['BT', '/P <</MCID 0>> BDC', 'EMC', '/P <</MCID 1>> BDC', 'EMC', 'ET'])
  })

  it('are closed before a text object ends, and opened again for the same owner', () => {
    const { tagging, operators } = started()
    tagging.open({ node: picture }, 'graphics')
    tagging.open({ node: picture }, 'text')
    expect(operators).toEqual(['/Figure <</MCID 0>> BDC', 'EMC', 'BT', '/Figure <</MCID 1>> BDC'])
  })

  it('say what furniture is, and what only decorates', () => {
    const { tagging, operators } = started()
    tagging.open('artifact', 'text', { artifact: 'header' })
    tagging.open('artifact', 'text', { artifact: 'footer' })
    tagging.open('artifact', 'graphics')
    expect(operators.filter((one) => one.startsWith('/Artifact'))).toEqual([
      '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
      '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
      '/Artifact <</Type /Layout>> BDC',
    ])
  })

  it('with a text of their own stand alone, and belong to the same element', () => {
    const { tagging, operators, file } = started()
    tagging.open({ node: first }, 'text', { actual: 'Aé' })
    tagging.open({ node: first }, 'text', { actual: '' })
    tagging.open({ node: first }, 'text')
    tagging.closePage()
    tagging.write()
    expect(operators.filter((one) => one.endsWith('BDC'))).toEqual([
      '/Span <</MCID 0 /ActualText <feff004100e9>>> BDC',
      '/Span <</MCID 1 /ActualText <feff>>> BDC',
      '/P <</MCID 2>> BDC',
    ])
    expect(file.objects.find(({ data }) => data['S'] === 'P')?.data['K']).toEqual([0, 1, 2])
  })

  it('need a page', () => {
    const tagging = startTagging(recordedFile(), structure)
    expect(() => tagging.open('artifact', 'text')).toThrow('Expected an open page')
  })
})

describe('the box of a figure', () => {
  it('is around all of its ink on its first page', () => {
    const { tagging, file } = started()
    const cover = (x: number, y: number) =>
      tagging.cover({ node: picture }, () => ({ x, y, width: 10, height: 10 }))
    tagging.open({ node: picture }, 'graphics')
    cover(20, 50)
    cover(40, 30)
    tagging.openPage(startCanvas(file.addPage({ width: 100, height: 100 })))
    cover(0, 0)
    tagging.write()
    const [, attributes] = [file, file.objects.find(({ data }) => data['S'] === 'Figure')?.data['A']]
    expect(attributes).toMatchObject([{ O: 'Layout', BBox: [20, 30, 50, 60] }])
  })
})
