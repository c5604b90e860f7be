import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { needs } from '../../src/needs.ts'
import { checks } from '../../src/pdf/checks.ts'
import { findings } from '../../src/pdf/check.ts'
import { readPdf } from '../../src/pdf/file.ts'
import { randomPdfs } from '../../src/random-pdfs.ts'
import { rendered } from '../../src/rendered.ts'
import { root } from '../../src/repository.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-standards-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** What a file that claims nothing may lack: what its claim was withheld for. */
const withheld = /^(?:standards-are-claimed|codes-draw-glyphs|codes-mean-text): /

needs('qpdf')('the checks of PDF/UA-1 and PDF/A-2a', () => {
  test.each(rendered())('find nothing in the PDF of $name', ({ pdf }) => {
    expect(findings(readPdf(pdf), checks)).toEqual([])
  })

  test('find nothing in 200 random PDFs, but what a claim was withheld for, and said so', async () => {
    const picture = readFileSync(join(root, 'content/why-lines-break/line-breaks.png'))
    const path = join(scratch, 'random.pdf')
    let claims = 0
    for await (const { name, bytes, found } of randomPdfs(200, picture)) {
      writeFileSync(path, bytes)
      const all = findings(readPdf(path), checks)
      const claimed = !found.includes('pdf-meets-standards')
      const wrong = all.filter((finding) => claimed || !withheld.test(finding))
      expect(wrong, name).toEqual([])
      expect(
        all.some((finding) => finding.startsWith('standards-are-claimed')),
        name,
      ).toBe(!claimed)
      if (claimed) claims++
    }
    expect(claims).toBeGreaterThan(50)
  })
})
