import { expect, test } from 'vitest'
import { repairRules } from '../../src/repair/table.ts'
import { repairsPage } from './repairs-page.ts'

test('docs/repairs.md says what the table of rules says', async () => {
  await expect(repairsPage(repairRules)).toMatchFileSnapshot('../../../../docs/repairs.md')
})
