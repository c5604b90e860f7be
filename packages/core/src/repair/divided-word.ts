import type { Context } from './rule.ts'

/** How a word that was divided is written whole. */
export interface WholeWord {
  value: string
  reason: string
  /** Whether the text itself shows it; otherwise it is a guess. */
  made: boolean
}

/**
 * How a word is written that the end of a line or page divides: by the text's own evidence.
 *
 * @param first What stands before the hyphen.
 * @param second What stands after it.
 * @returns Nothing where the hyphen may stand for a part left out: "pre- and post-war".
 */
export function joinedWord(
  first: string,
  second: string,
  { evidence: { words, hyphenated }, language }: Context,
): WholeWord | undefined {
  if (first.length < 2) return undefined
  const joined = first + second
  const kept = `${first}-${second}`
  if (words.has(joined.toLowerCase())) {
    return { value: joined, made: true, reason: `The text has "${joined}" elsewhere.` }
  }
  if (hyphenated.has(kept.toLowerCase())) {
    return { value: kept, made: true, reason: `The text has "${kept}" elsewhere.` }
  }
  if (language.and.includes(second)) return undefined
  return { value: joined, made: false, reason: 'The end of a line may have divided the word.' }
}
