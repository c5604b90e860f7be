/**
 * Words that were set before: most of an article, and of the next one, is the same few hundred. What is remembered
 * depends on nothing but its key, so it changes no result.
 */
import type { Face } from '../face.ts'
import type { CharacterStyle } from '../style/types.ts'
import type { Hyphenate } from './hyphenation.ts'
import type { WordPart } from './set-word.ts'
import { styleKey } from './shape-word.ts'

/** Words of one look, by their text and what else they depend on. */
export type Words = Map<string, readonly WordPart[]>

/** Words of all looks in some faces and some languages. */
interface Store {
  looks: Map<string, Words>
}

/** Looks that are remembered, and words of each; when there are more, what was not used for longest goes first. */
const looksRemembered = 40
const wordsRemembered = 6000
const longestRemembered = 60

const stores = new WeakMap<readonly Face[], WeakMap<Hyphenate, Store>>()

/**
 * The words that were set in a look.
 *
 * @param faces As `Resources.faces` gives them.
 * @param hyphenate
 * @param style
 */
export function wordsOf(faces: readonly Face[], hyphenate: Hyphenate, style: CharacterStyle): Words {
  const ofFaces = stores.get(faces) ?? new WeakMap<Hyphenate, Store>()
  stores.set(faces, ofFaces)
  const { looks } = ofFaces.get(hyphenate) ?? { looks: new Map<string, Words>() }
  ofFaces.set(hyphenate, { looks })
  const key = styleKey(style)
  const words = looks.get(key) ?? new Map<string, readonly WordPart[]>()
  looks.delete(key)
  keep(looks, key, words, looksRemembered)
  return words
}

/** Remembers a word, unless it is so long that it will hardly come again. */
export function rememberWord(words: Words, key: string, parts: readonly WordPart[]): void {
  if (key.length <= longestRemembered) keep(words, key, parts, wordsRemembered)
}

function keep<V>(map: Map<string, V>, key: string, value: V, limit: number): void {
  for (const oldest of map.keys()) {
    if (map.size < limit) break
    map.delete(oldest)
  }
  map.set(key, value)
}
