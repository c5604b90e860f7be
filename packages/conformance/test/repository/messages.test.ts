import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { NamedRule } from '@offprint/core'
import { expect, test } from 'vitest'
import { messagesPage } from '../../src/messages.ts'
import { published, root } from '../../src/repository.ts'

const files = published
  .map((name) => join(root, 'packages', name, 'src/rules.ts'))
  .filter((path) => existsSync(path))
const catalogues: Record<string, NamedRule>[] = []
for (const file of files) catalogues.push((await import(/* @vite-ignore */ file)).rules)

test('docs/messages.md is what the catalogues say', async () => {
  await expect(messagesPage(catalogues)).toMatchFileSnapshot(join(root, 'docs/messages.md'))
})

test('every finding says what was found and what to do, in sentences', () => {
  const all = catalogues.flatMap((catalogue) => Object.values(catalogue))
  expect(all.length).toBeGreaterThan(20)
  const short = all.filter(({ text, note }) => !/[.?}]$/.test(text) || !/[.)?}`…]$/.test(note))
  expect(short.map(({ id, text, note }) => `${id}: ${text} ${note}`)).toEqual([])
})

test('ids say what should hold, in small letters', () => {
  const ids = catalogues.flatMap((catalogue) => Object.keys(catalogue))
  expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))).toEqual([])
})
