import { expect, it } from 'vitest'
import * as check from '../src/check/index.ts'
import * as jsonld from '../src/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(jsonld).sort()).toEqual(['rules', 'scriptHash', 'toJsonLd', 'toScript'])
  expect(Object.keys(check).sort()).toEqual(['allProfiles', 'checkGraph', 'checkPage'])
})
