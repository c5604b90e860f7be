import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makeStyle } from '../scripts/style.mjs'
import { styleSheet } from '../src/style.generated.ts'

test('the generated sheet is what the script makes of the source', async () => {
  const committed = await readFile(new URL('../src/style.generated.ts', import.meta.url), 'utf8')
  expect(committed).toBe(await makeStyle())
})

test('the sheet is small', () => {
  expect(new TextEncoder().encode(styleSheet).length).toBeLessThanOrEqual(8000)
})

test('the sheet asks for nothing from elsewhere', () => {
  expect(styleSheet).not.toMatch(/@import|url\(/)
})
