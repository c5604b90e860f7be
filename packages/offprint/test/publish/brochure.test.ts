import { expect, test } from 'vitest'
import { brochureOptions } from '../../src/publish/brochure.ts'

const leaflet = {
  name: 'leaflet',
  pageSize: 'letter',
  fold: 'z',
  fit: 5,
  imprint: ['Harbour Street 1'],
  abbreviations: true,
  linkAddresses: true,
} as const

test('says nothing where nothing is said', () => {
  const told = Object.values(brochureOptions({}, {})).filter((value) => value !== undefined)
  expect(told).toEqual([])
})

test('takes layout and theme of the configuration', () => {
  expect(brochureOptions({}, { layout: leaflet, theme: 'journal' })).toMatchObject({
    layout: 'leaflet',
    pageSize: 'letter',
    fold: 'z',
    fit: { panels: 5 },
    imprint: ['Harbour Street 1'],
    abbreviations: true,
    linkAddresses: true,
    theme: 'journal',
  })
  expect(brochureOptions({}, { layout: 'booklet' }).layout).toBe('booklet')
})

test('options are stronger, and what was to be fitted belongs to its own layout', () => {
  const options = brochureOptions(
    { layout: 'booklet', pageSize: 'a5', theme: 'magazine' },
    { layout: leaflet },
  )
  expect(options).toMatchObject({ layout: 'booklet', pageSize: 'a5', theme: 'magazine' })
  expect(options.fit).toBeUndefined()
  expect(brochureOptions({}, { layout: { name: 'booklet', fit: 8 } }).fit).toEqual({ pages: 8 })
})
