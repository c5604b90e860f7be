import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { noteMissing, nothingMissing, reportMissing } from '../../src/text/missing.ts'
import { at, paragraph } from '../articles.ts'

function told(...characters: string[]): string[] {
  const file = new VFile()
  const missing = nothingMissing()
  for (const character of characters) noteMissing(missing, character, { node: paragraph('') })
  reportMissing(missing, file)
  return file.messages.map(({ reason }) => /^No font has these (.*), (?:once|in)/.exec(reason)?.[1] ?? reason)
}

test.each([
  ['a letter', 'ש', 'Hebrew'],
  ['a digit that belongs to a script', '١', 'Arabic'],
  ['a mark that belongs to one', '\u0941', 'Devanagari'],
  ['an emoji', '😀', 'emoji'],
  ['several joined', '👩🏾‍✈️', 'emoji'],
  ['a flag', '🇵🇰', 'emoji'],
  ['a keycap', '7️⃣', 'emoji'],
  ['a symbol', '⛁', 'symbols'],
  ['a private character', '\ue000', 'private characters'],
  ['a mark of no script', '\u20d0', 'combining marks'],
  ['a letter of a script that is rarely met', 'Ꭰ', 'letters'],
  ['punctuation', '⸘', 'punctuation'],
  ['what is not assigned', '\u{e0080}', 'other characters'],
])('%s is told as one of its kind', (_, character, kind) => {
  expect(told(character)).toEqual([expect.stringMatching(new RegExp(`^characters \\(${kind}\\): `))])
})

test('a kind is told once, with how often there is one and the first five', () => {
  expect(told('日', '本', '日', '語', '文', '字', '化', '日')).toEqual([
    'characters (Han): 日 (U+65E5), 本 (U+672C), 語 (U+8A9E), 文 (U+6587), 字 (U+5B57) and 1 more. A replacement is printed',
  ])
})

test('kinds are told in the order of the text, and what was reported before is not', () => {
  expect(told('😀', 'ש', '\ufffd', '😀').map((text) => /\((.*?)\)/.exec(text)?.[1])).toEqual([
    'emoji',
    'Hebrew',
  ])
})

test('the place is that of the first', () => {
  const file = new VFile()
  const missing = nothingMissing()
  noteMissing(missing, 'ש', { node: paragraph('') })
  noteMissing(missing, 'ם', 'artifact')
  noteMissing(missing, '日', { node: 'title' })
  reportMissing(missing, file)
  expect(file.messages.map(({ line }) => line)).toEqual([at.start.line, undefined])
})
