import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makeTables } from '../scripts/cldr.mjs'

test('the generated tables are what the script makes of the CLDR', async () => {
  for (const [path, text] of Object.entries(await makeTables())) {
    expect(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'), path).toBe(text)
  }
})
