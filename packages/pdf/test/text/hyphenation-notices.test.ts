import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { patternLoaders } from '../../src/text/hyphenation-patterns.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const source = read('src/text/hyphenation-patterns.ts')
const notices = read('HYPHENATION-NOTICES.txt')

/** The pattern set of each language, as the table has it. */
const patterns = new Map(
  [...source.matchAll(/^ {2}'?([\w-]+)'?: .*patterns\/([\w-]+)\.js/gm)].map(
    ([, language = '', set = '']) => [language, set] as const,
  ),
)

/** The notices by pattern set. */
const sections = new Map(
  notices
    .split(/^-{80}\n/m)
    .map((section) => [/^hyph-([\w-]+), for /.exec(section)?.[1] ?? '', section] as const)
    .filter(([set]) => set !== ''),
)

test('the whole table is looked at', () => {
  expect([...patterns.keys()]).toEqual(Object.keys(patternLoaders))
})

test('every pattern set has a notice, and every notice a pattern set', () => {
  expect([...sections.keys()].sort()).toEqual([...new Set(patterns.values())].sort())
})

test.each([...patterns])(
  'the notice of the patterns of %s (%s) says whose they are and on what terms',
  (_, set) => {
    const section = sections.get(set) ?? ''
    expect(section).toMatch(/^copyright: (?:>\n\s+)?.*\d{4}/m)
    expect(section).toMatch(/^authors:\n(?:\s+.*\n)*?\s+.*name: \S/m)
    expect(section).toMatch(/^licence:\n\s+\S/m)
    const [, chosen = ''] = /^Used under: (.*)$/m.exec(section) ?? []
    expect(chosen).toMatch(/^(?:MIT|BSD|The Unlicense|the terms below|the .* \((?:LPPL|MPL)\))$/)
  },
)

test.each(['cs', 'hy', 'id', 'lv', 'mk', 'ro'])('%s is not divided, for want of a licence', (language) => {
  expect(patternLoaders).not.toHaveProperty(language)
})
