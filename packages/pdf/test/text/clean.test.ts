import { expect, test } from 'vitest'
import { cleanRuns } from '../../src/text/clean.ts'
import { run } from './paragraphs.ts'

function textOf(...texts: string[]): string {
  return cleanRuns(texts.map((text) => run(text))).text
}

test.each([
  ['spaces that meet are one', ['a  b   c'], 'a b c'],
  ['also from run to run', ['a ', ' b'], 'a b'],
  ['there are none at the ends', [' a '], 'a'],
  ['tabs and ends of line are spaces', ['a\tb\r\nc\u2028d'], 'a b c d'],
  ['only a run that is one end of line is a forced break', ['a ', '\n', ' b\nc'], 'a\nb c'],
  ['controls and byte order marks are left out', ['a\0b\u0007c\u009fd\ufeff'], 'abcd'],
  ['accents are composed', ['cafe\u0301'], 'café'],
  ['no-break spaces stay', ['a\u00a0\u00a0b'], 'a\u00a0\u00a0b'],
  ['nothing is nothing', ['', ' '], ''],
])('%s', (_, texts, expected) => {
  expect(textOf(...texts)).toBe(expected)
})

test('soft hyphens are places, not characters', () => {
  const { text, softHyphens } = cleanRuns([run('hy\u00adphen'), run('\u00adation')])
  expect(text).toBe('hyphenation')
  expect([...softHyphens]).toEqual([2, 6])
})

test('a soft hyphen after a trailing space goes with it', () => {
  expect([...cleanRuns([run('a \u00ad')]).softHyphens]).toEqual([])
})

test('spans end where the next begins, and empty ones are left out', () => {
  const { text, spans } = cleanRuns([run('one '), run(' '), run(''), run('two '), run(' ')])
  expect(text).toBe('one two')
  expect(spans.map(({ end }) => end)).toEqual([4, 7])
})

test('half a surrogate pair is replaced and told', () => {
  const { text, halves } = cleanRuns([run('a\ud83d b\udc00 😀')])
  expect(text).toBe('a\ufffd b\ufffd 😀')
  expect(halves.map(({ unit }) => unit)).toEqual(['\ud83d', '\udc00'])
})

test('code keeps its spaces, and tabs go to the next stop', () => {
  const { text } = cleanRuns([run('\tif  (a)\tb '), run('\n'), run('a\tb')], { preserve: true })
  expect(text).toBe('    if  (a) b \na   b')
})
