/** What findings about text say. */
import type { Node } from '@offprint/core'
import type { StyledRun } from '../style/types.ts'

/** The node that text is of; nothing for what Offprint adds. */
export function placeOf(owner: StyledRun['owner']): Node | undefined {
  return owner === 'artifact' || typeof owner.node === 'string' ? undefined : owner.node
}

/** Code points one after the other: `U+0041 U+0301`. */
export function codeOf(characters: string): string {
  const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0)
  return codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
}
