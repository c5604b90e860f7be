/**
 * A word of one style to stretches of one face and script.
 */
import type { Face } from '../face.ts'
import { defaultScript, scriptOf } from './scripts.ts'

/** Text that is shaped at once. */
export interface Segment {
  text: string
  face: Face
  script: string
  /** Its bidirectional level: odd runs from right to left. Missing: 0. */
  level?: number
  /** Set where no face has the character: what is drawn for it. The text stays as typed. */
  drawn?: string
}

/** Called for each character that no face has. */
export type OnMissing = (character: string) => void

/**
 * What is drawn by one face: a flag, or a character with its marks, modifiers and what joiners tie to it. Of the
 * clusters of UAX 29 as much as matters for coverage; `Intl.Segmenter` copies the whole text for each of them.
 */
const clusters =
  /\p{Regional_Indicator}{2}|[^](?:[\p{M}\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic}?|(?![\u115f\u1160\u3164\uffa0])\p{Default_Ignorable_Code_Point})*/gu
/** What is drawn for a character that no face has: the first of these that one has. */
const replacements = ['\ufffd', '\u25a1', '?']
/** Needs no glyph: joiners, directional marks, variation selectors. Hangul fillers have width, and need one. */
const invisible = /^(?![\u115f\u1160\u3164\uffa0])\p{Default_Ignorable_Code_Point}$/u
const simpleLatin = /^[!-~\u00a1-\u00ac\u00ae-\u024f‐-―‘-”…]*$/

/**
 * Cuts a word by font coverage and script. A character is drawn by the first face that has all of it; if none
 * has, by the first that has its base letter; if none has that either, by a replacement.
 *
 * @param word Text without spaces.
 * @param faces In the order they are tried.
 * @param onMissing
 */
export function itemize(word: string, faces: readonly Face[], onMissing: OnMissing): Segment[] {
  const [first] = faces
  if (!first) return []
  if (simpleLatin.test(word) && coversAll(first, word))
    return [{ text: word, face: first, script: defaultScript }]
  return joinScripts((word.match(clusters) ?? []).map((cluster) => draw(cluster, faces, onMissing)))
}

type Draft = Omit<Segment, 'script' | 'level'> & { script: string | undefined }

function draw(text: string, faces: readonly Face[], onMissing: OnMissing): Draft {
  const script = scriptOf(text)
  const whole = faces.find((face) => coversAll(face, text))
  const [first] = faces
  if (whole) return { text, face: whole, script }
  onMissing(text)
  const base = String.fromCodePoint(text.codePointAt(0) ?? 0)
  for (const drawn of invisible.test(base) ? replacements : [base, ...replacements]) {
    const face = faces.find((candidate) => coversAll(candidate, drawn))
    // What is drawn is of the script that is drawn, not of the one that was meant.
    if (face) return { text, face, script: scriptOf(drawn), drawn }
  }
  throw new TypeError(`Expected fonts with at least a question mark, received ${first?.name ?? 'none'}`)
}

function coversAll(face: Face, text: string): boolean {
  for (const character of text) {
    if (!face.covers(character.codePointAt(0) ?? 0) && !invisible.test(character)) return false
  }
  return true
}

/** Joins what can be shaped together. Characters of no script belong to the script before them, else the next. */
function joinScripts(drafts: readonly Draft[]): Segment[] {
  const segments: Segment[] = []
  let current = drafts.find(({ script }) => script)?.script ?? defaultScript
  for (const draft of drafts) {
    current = draft.script ?? current
    const last = segments.at(-1)
    const joins = last && last.face === draft.face && last.script === current
    if (joins && last.drawn === undefined && draft.drawn === undefined) {
      segments[segments.length - 1] = { ...last, text: last.text + draft.text }
    } else segments.push({ ...draft, script: current })
  }
  return segments
}
