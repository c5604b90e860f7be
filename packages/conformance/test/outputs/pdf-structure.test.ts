import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ComposeOptions, toPdf } from '@offprint/pdf'
import { afterAll, expect, test } from 'vitest'
import { modelOf, picturesOf } from '../../src/models.ts'
import { needs } from '../../src/needs.ts'
import { readPdf } from '../../src/pdf/file.ts'
import { treeOf } from '../../src/pdf/tree.ts'
import { rendered } from '../../src/rendered.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-structure-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const articles = rendered()

const pages = (['a4', 'a5', 'letter'] as const).flatMap((pageSize) =>
  ([1, 2, 3] as const).map((columns): ComposeOptions => ({ pageSize, columns })),
)
const settings: readonly ComposeOptions[] = [...pages, { layout: 'leaflet' }, { layout: 'booklet' }]

needs('qpdf')('the structure tree', () => {
  test.each(articles)('of $name, read from its file, is this one', async ({ name, pdf }) => {
    await expect(treeOf(readPdf(pdf))).toMatchFileSnapshot(`golden/structure-${name}.txt`)
  })

  test.each(articles)(
    'of $name is the same on all paper, in one, two and three columns, and folded',
    async (article) => {
      const wanted = treeOf(readPdf(article.pdf), { whole: true })
      expect(wanted.length).toBeGreaterThan(500)
      const model = modelOf(article)
      const path = join(scratch, `${article.name}.pdf`)
      for (const setting of settings) {
        writeFileSync(path, await toPdf(model, { ...setting, read: picturesOf(article) }))
        expect(treeOf(readPdf(path), { whole: true }), JSON.stringify(setting)).toBe(wanted)
      }
    },
  )
})
