import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { offprint } from '../../src/offprint.ts'
import { rendered } from '../../src/rendered.ts'
import { output } from '../../src/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-again-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test.each(rendered())('$name renders to the same bytes in another process, zone and language', (article) => {
  const again = join(scratch, article.name)
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const args = [offprint, 'build', basename(article.source), '--out', again]
  output(process.execPath, args, { cwd: article.folder, env })
  const names = filesIn(article.dist)
  expect(filesIn(again)).toEqual(names)
  const different = names.filter(
    (name) => !readFileSync(join(again, name)).equals(readFileSync(join(article.dist, name))),
  )
  expect(different).toEqual([])
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
}
