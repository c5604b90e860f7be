import { expect, test } from 'vitest'
import type { Face } from '../../src/face.ts'
import { itemize } from '../../src/text/itemize.ts'
import { face } from '../engine.ts'

const serif = await face('SourceSerif4-Regular.ttf')

/** A face that has only some characters. */
function having(name: string, characters: string): Face {
  return { ...serif, name, covers: (code) => characters.includes(String.fromCodePoint(code)) }
}

function cut(word: string, ...faces: Face[]): { segments: string[]; missing: string[] } {
  const missing: string[] = []
  const segments = itemize(word, faces, (character) => missing.push(character))
  return {
    segments: segments.map((one) =>
      [one.face.name, one.script, one.text, one.drawn].filter(Boolean).join(' '),
    ),
    missing,
  }
}

test('a word that the first face has is one segment', () => {
  expect(cut('naïve', having('a', 'naïve'), having('b', 'naïve'))).toEqual({
    segments: ['a Latn naïve'],
    missing: [],
  })
})

test('a character goes to the first face that has it, and its neighbours stay', () => {
  expect(cut('aωb', having('latin', 'ab'), having('greek', 'ω')).segments).toEqual([
    'latin Latn a',
    'greek Grek ω',
    'latin Latn b',
  ])
})

test('scripts are parted, and punctuation belongs to the script before it', () => {
  expect(cut('aб.', having('all', 'aб.')).segments).toEqual(['all Latn a', 'all Cyrl б.'])
  expect(cut('«б»', having('all', '«б»')).segments).toEqual(['all Cyrl «б»'])
})

test('a letter and its mark come from one face', () => {
  expect(cut('q\u0308', having('no mark', 'q'), having('both', 'q\u0308')).segments).toEqual([
    'both Latn q\u0308',
  ])
})

test('a mark that no face has is left away, and told', () => {
  expect(cut('q\u0308', having('no mark', 'q?'))).toEqual({
    segments: ['no mark Latn q\u0308 q'],
    missing: ['q\u0308'],
  })
})

test('what no face has is replaced as a whole, and the text stays', () => {
  const family = '👨‍👩‍👧'
  expect(cut(`a${family}`, having('a', 'a?'), having('box', '□'))).toEqual({
    segments: ['a Latn a', `box Latn ${family} □`],
    missing: [family],
  })
})

test('joiners and variation selectors need no glyph', () => {
  expect(cut('a\u200db\ufe0f', having('a', 'ab')).missing).toEqual([])
})

test('a mark behind nothing but joiners is not lost', () => {
  expect(cut('\u200d\u0301', having('a', 'a\u0301')).segments).toEqual(['a Latn \u200d\u0301'])
  expect(cut('\u200d\u0301', having('a', 'a?')).segments).toEqual(['a Latn \u200d\u0301 ?'])
})

test('fonts without even a question mark are refused', () => {
  expect(() => cut('a', having('empty', ''))).toThrow(
    /Expected fonts with at least a question mark, received empty/,
  )
})
