import { expect, test } from 'vitest'
import { typefaces } from '@offprint/fonts'
import type { FontKey } from '../../src/face.ts'
import { matchFaces } from '../../src/text/match-faces.ts'
import { face } from '../engine.ts'

const faces = await Promise.all(typefaces.map(async (key) => ({ key, face: await face(key.file) })))
const text: FontKey = { family: 'serif', weight: 400, italic: false, optical: 'text' }

test.each<[string, Partial<FontKey>]>([
  ['SourceSerif4-Regular', {}],
  ['SourceSerif4-BoldIt', { weight: 700, italic: true }],
  ['SourceSerif4-BoldIt', { weight: 600, italic: true, optical: 'caption' }],
  ['SourceSerif4-Bold', { weight: 700, optical: 'caption' }],
  ['SourceSerif4Subhead-Regular', { optical: 'display' }],
  ['SourceSerif4Display-Semibold', { optical: 'display', weight: 700 }],
  ['SourceSans3-Semibold', { family: 'sans', weight: 600 }],
  ['SourceSans3-It', { family: 'sans', italic: true, weight: 700 }],
  ['SourceCodePro-Regular', { family: 'mono', weight: 700, italic: true }],
])('%s is the nearest for %j', (name, key) => {
  expect(matchFaces(faces, { ...text, ...key })[0]?.name).toBe(name)
})

test('all others follow, each once', () => {
  const matched = matchFaces(faces, text)
  expect(new Set(matched).size).toBe(typefaces.length)
  expect(matched.at(-1)?.serif).toBe(false)
})

test('of two for the same role the one given first wins', async () => {
  const own = { key: text, face: await face('SourceSans3-Bold.ttf') }
  expect(matchFaces([own, ...faces], text)[0]).toBe(own.face)
})
