import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { examples } from '../../src/documents.ts'
import { executable, root } from '../../src/repository.ts'
import { run } from '../../src/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-examples-'))
const here = process.cwd()

/** Inside the package they are about, so that they find its dependencies, and our packages as sources. */
const all = examples().map((example, index) => ({
  ...example,
  title: `${example.document}:${example.line}`,
  path: join(root, example.home, '.examples', `example-${index}.ts`),
}))
const folders = [...new Set(all.map(({ path }) => dirname(path)))]

const configuration = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: {
    noEmit: true,
    declaration: false,
    isolatedDeclarations: false,
    types: ['node'],
    lib: ['es2023', 'dom'],
    customConditions: ['@offprint/source'],
  },
  include: ['*.ts'],
}

function removeAll(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

beforeAll(() => {
  removeAll()
  for (const folder of folders) {
    mkdirSync(folder)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
  }
  for (const { path, code } of all) writeFileSync(path, code)
  // What an example may read; what it writes lands beside them.
  writeFileSync(join(scratch, 'article.md'), '# A short article\n\nIt has one paragraph.\n')
  writeFileSync(join(scratch, 'article.txt'), '*A short article*\n\nIt has one paragraph.\n')
  process.chdir(scratch)
})

afterAll(() => {
  process.chdir(here)
  removeAll()
  rmSync(scratch, { recursive: true, force: true })
})

test('the documents have examples', () => {
  expect(all.map(({ document }) => document)).toContain('README.md')
})

test.each(folders)('the examples in %s compile, strictly', (folder) => {
  const { status, stdout } = run(executable('tsc'), ['-p', folder])
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test.each(all)('the example at $title runs, and prints what it says', async ({ path, prints }) => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import(/* @vite-ignore */ path)
  const printed = log.mock.calls.map((values) => values.map(String).join(' '))
  log.mockRestore()
  if (prints.length > 0) expect(printed).toEqual(prints)
})
