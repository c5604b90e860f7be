import { expect, it } from 'vitest'
import * as jsonld from '../src/index.ts'

it('exports these names and no others', () => {
  expect(Object.keys(jsonld).sort()).toEqual(['rules', 'toJsonLd', 'toScript'])
})
