/**
 * Characters that no font has: gathered while text is set, told once for each script or kind.
 */
import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import { rules } from '../rules.ts'
import type { StyledRun } from '../style/types.ts'
import { codeOf, placeOf } from './places.ts'
import { scriptName } from './scripts.ts'

/** Whose a character is. */
type Owner = StyledRun['owner']

/** Of one script or kind: whose the first was, how often there was one, and which they were. */
interface Kind {
  owner: Owner
  count: number
  characters: Set<string>
}

/** What is missing so far, by script or kind, in the order of the text. */
export type Missing = Map<string, Kind>

/** What has no script of its own, the first that fits. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['emoji', /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\u20e3/u],
  ['private characters', /\p{Co}/u],
  ['symbols', /\p{S}/u],
  ['combining marks', /\p{M}/u],
  ['digits', /\p{N}/u],
  ['letters', /\p{L}/u],
  ['punctuation', /\p{P}/u],
]
const others = 'other characters'
/** So many are shown; the rest is counted. */
const shown = 5

/** Nothing is missing yet. */
export function nothingMissing(): Missing {
  return new Map()
}

/**
 * Notes a character.
 *
 * @param missing Is added to.
 * @param character With its marks and joiners.
 * @param owner
 */
export function noteMissing(missing: Missing, character: string, owner: Owner): void {
  // U+FFFD is itself a replacement, and reported where it was put.
  if (character === '\ufffd') return
  const name = kindOf(character)
  const kind = missing.get(name) ?? { owner, count: 0, characters: new Set() }
  kind.count++
  kind.characters.add(character)
  missing.set(name, kind)
}

function kindOf(character: string): string {
  return scriptName(character) ?? kinds.find(([, pattern]) => pattern.test(character))?.[0] ?? others
}

/** Tells each kind: `character-has-a-glyph`, with the place of the first. */
export function reportMissing(missing: Missing, file: VFile | undefined): void {
  for (const [kind, { owner, count, characters }] of missing) {
    const times = count === 1 ? 'once' : `in ${count} places`
    report(file, rules['character-has-a-glyph'], placeOf(owner), {
      kind,
      characters: listOf(characters),
      times,
    })
  }
}

function listOf(characters: ReadonlySet<string>): string {
  const some = [...characters].slice(0, shown).map((character) => `${character} (${codeOf(character)})`)
  const more = characters.size - some.length
  return some.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
