import { expect, test } from 'vitest'
import { needs } from '../../src/needs.ts'
import { rendered } from '../../src/rendered.ts'
import { output, run } from '../../src/run.ts'
import { pagesOf } from '../../../../scripts/lib/outputs.mjs'

const articles = rendered()

needs('qpdf')('qpdf', () => {
  test.each(articles)('finds the PDF of $name sound', ({ pdf }) => {
    const { status, stdout, stderr } = run('qpdf', ['--check', pdf])
    expect(`${stdout}${stderr}`).toContain('No syntax or stream encoding errors found')
    expect(status).toBe(0)
  })
})

needs('pdffonts')('pdffonts', () => {
  test.each(articles)('finds every font of $name embedded, subset and mapped to Unicode', ({ pdf }) => {
    const fonts = fontsOf(output('pdffonts', [pdf]))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(({ embedded, subset, unicode }) => !(embedded && subset && unicode))).toEqual([])
  })
})

needs('pdfinfo')('pdfinfo', () => {
  test.each(articles)(
    'finds $name tagged, titled, and with the pages that the page tree states',
    ({ pdf }) => {
      const facts = output('pdfinfo', [pdf])
      expect(facts).toMatch(/^Tagged:\s+yes$/m)
      expect(facts).toMatch(/^Title:\s+\S/m)
      expect(facts).toMatch(/^JavaScript:\s+no$/m)
      expect(Number(/^Pages:\s+(\d+)$/m.exec(facts)?.[1])).toBe(pagesOf(pdf))
    },
  )

  test.each(articles)('reads the structure of $name without complaint', ({ pdf }) => {
    const { stderr, stdout } = run('pdfinfo', ['-struct-text', pdf])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^\s*H1/m)
    expect(stdout).toMatch(/^\s*P /m)
  })
})

/** A row of pdffonts: the flags are the last columns before the object's number and generation. */
function fontsOf(table: string): { name: string; embedded: boolean; subset: boolean; unicode: boolean }[] {
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((row) => row.trim().split(/\s+/))
    .map((cells) => {
      const [embedded, subset, unicode] = cells.slice(-5, -2).map((flag) => flag === 'yes')
      return { name: cells[0] ?? '', embedded: !!embedded, subset: !!subset, unicode: !!unicode }
    })
}
