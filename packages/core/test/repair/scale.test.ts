import { expect, test } from 'vitest'
import { repaired } from './repairing.ts'

/** Texts on which a careless rule would need time that grows with the square of their length. */
const hostile: Record<string, string> = {
  bullets: '• a\n'.repeat(4000),
  'deeper and deeper bullets': Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}• a`).join(
    '\n',
  ),
  abbreviations: Array.from({ length: 1500 }, (_, index) => `alpha beta (AB${index})`).join(' '),
  'no-break spaces': `a${' \u00A0'.repeat(20_000)}b`,
  spaces: `a b${' '.repeat(40_000)}c`,
  'figures with hyphens': '1-'.repeat(20_000),
  'hyphenated words': 'under-standing understanding understanding '.repeat(1500),
  capitals: 'Pakistan And '.repeat(4000),
  'emphasised lines': '*A:*\n\nb\n\n'.repeat(1500),
  'escapes and dates': String.raw`\*April 28, 1952\* `.repeat(1500),
}

test.each(Object.entries(hostile))('%s are read in good time', { timeout: 20_000 }, (_, source) => {
  expect(repaired(source).tree.children.length).toBeGreaterThan(0)
})
