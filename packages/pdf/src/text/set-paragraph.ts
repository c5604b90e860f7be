/**
 * The text of a paragraph to its horizontal list (The TeXbook, chapter 14).
 */
import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Face } from '../face.ts'
import type { Box, Item } from '../items.ts'
import type { Resources } from '../resources.ts'
import { rules } from '../rules.ts'
import type { CharacterStyle, StyledRun } from '../style/types.ts'
import { levelsOf, type Levels } from './bidi.ts'
import { isBond, longestBond } from './bonds.ts'
import { breaksAtSpace, breaksInWord, isBetweenPlain, type BreakPoint } from './break-points.ts'
import { cleanRuns, type CleanText, type TextSpan } from './clean.ts'
import type { Hyphenate } from './hyphenation.ts'
import type { OnMissing } from './itemize.ts'
import { lastLetterOf } from './last-letter.ts'
import { type Missing, noteMissing } from './missing.ts'
import { codeOf, placeOf } from './places.ts'
import { boxOf, runOf, type RunLook } from './run.ts'
import { finishAt, setForcedBreak, spaceSetter, type SetSpace } from './set-space.ts'
import { setWord, type WordPart } from './set-word.ts'
import type { Glyphs, Piece } from './shape-word.ts'
import { spaces } from './spaces.ts'
import { rememberWord, wordsOf, type Words } from './words.ts'

/** What setting text needs beside the text. */
export interface Setting {
  resources: Resources
  file: VFile | undefined
  /** Characters that no font has, gathered here. */
  missing: Missing
}

/** How a paragraph is to be set. */
export interface ParagraphOptions {
  hyphenate: boolean
  /** Its lines are made equally long: words that belong together are parted before spaces become holes. */
  justify?: boolean
  /** Keep every space, as in code. */
  preserve?: boolean
}

const zeroWidthSpace = '\u200b'
const wordJoiner = '\u2060'
/** Forced breaks, spaces, and the characters that only allow or forbid a break; words stand between them. */
const separators: ReadonlySet<number> = new Set(
  ['\n', ...spaces.keys(), zeroWidthSpace, wordJoiner].map((separator) => separator.charCodeAt(0)),
)
/** About that of a line whose spaces are stretched by 1.8 times what is good (TeX's badness 600): nearly twice as wide. */
const bondCost = 600
const noHyphens: Hyphenate = () => []

/** A paragraph being set. */
interface Draft {
  clean: CleanText
  setting: Setting
  hyphenate: Hyphenate
  justify: boolean
  preserve: boolean
  levels: Levels | undefined
  /** Offset of the last letter. */
  lastLetter: number
  setSpace: SetSpace
  items: Item[]
  /** The words that belong together, as far as they are set: the offset of the first, and of what follows. */
  bond: { start: number; end: number }
  /** The span that the text is in, with what is looked up for it. */
  span: OpenSpan
}

/** A span, its faces, the words in its look and how its boxes look. */
interface OpenSpan {
  index: number
  span: TextSpan
  faces: readonly Face[]
  words: Words
  looks: Map<Face, RunLook>
}

/**
 * Sets a paragraph's text.
 *
 * @param runs In reading order.
 * @param setting Finding: `text-is-unicode`. What no font has is noted in `missing`.
 * @param options
 * @returns Items, ended by a forced break. What was given as text is on the glyphs, but for soft hyphens and spaces
 * that met others.
 */
export function setParagraph(
  runs: readonly StyledRun[],
  setting: Setting,
  { hyphenate, justify = false, preserve = false }: ParagraphOptions,
): Item[] {
  const clean = cleanRuns(runs, { preserve })
  reportHalves(clean, setting.file)
  const [first] = clean.spans
  const levels = first && !preserve ? levelsOf(clean.text, first.style.language) : undefined
  const finish = finishAt(levels?.base ?? 0)
  if (!first) return [...finish]
  const draft: Omit<Draft, 'span'> = {
    clean,
    setting,
    hyphenate: hyphenate ? setting.resources.hyphenate : noHyphens,
    justify,
    preserve,
    levels,
    lastLetter: lastLetterOf(clean.text),
    setSpace: spaceSetter(setting.resources),
    items: [],
    bond: { start: 0, end: 0 },
  }
  setTokens({ ...draft, span: openSpan(draft, 0, first) })
  for (const item of finish) draft.items.push(item)
  return draft.items
}

function reportHalves({ halves }: CleanText, file: VFile | undefined): void {
  for (const { unit, owner } of halves) {
    report(file, rules['text-is-unicode'], placeOf(owner), { code: codeOf(unit) })
  }
}

function openSpan({ setting, hyphenate }: Omit<Draft, 'span'>, index: number, span: TextSpan): OpenSpan {
  const faces = setting.resources.faces(span.style.font)
  const own = span.style.font.family === 'mono' ? noHyphens : hyphenate
  return { index, span, faces, words: wordsOf(faces, own, span.style), looks: new Map() }
}

/** Goes on to the span that an offset is in. */
function enterSpan(draft: Draft, offset: number): OpenSpan {
  let { index } = draft.span
  while ((draft.clean.spans[index]?.end ?? Infinity) <= offset) index++
  const span = draft.clean.spans[index]
  if (span && index !== draft.span.index) draft.span = openSpan(draft, index, span)
  return draft.span
}

/** Words, single spaces and forced breaks, one after the other. */
function setTokens(draft: Draft): void {
  const { text } = draft.clean
  let start = 0
  let lineStart = true
  for (let index = 0; index < text.length; index++) {
    if (!isSeparator(text.charCodeAt(index))) continue
    if (index > start) {
      setToken(draft, start, index)
      lineStart = false
    }
    enterSpan(draft, index)
    const separator = text.charAt(index)
    if (separator === '\n') setLineEnd(draft)
    else if (spaces.has(separator)) setSpaceAt(draft, index, lineStart)
    else if (separator === zeroWidthSpace && opensWord(text, index + 1))
      draft.items.push({ type: 'penalty', cost: 0 })
    lineStart = separator === '\n' || lineStart
    start = index + 1
  }
  if (start < text.length) setToken(draft, start, text.length)
}

/** Nearly every character is a letter or mark of ASCII, and need not be looked up. */
function isSeparator(code: number): boolean {
  return (code <= 0x20 || code >= 0xa0) && separators.has(code)
}

/** Whether what begins at an offset is a word. */
function opensWord(text: string, offset: number): boolean {
  return offset < text.length && !isSeparator(text.charCodeAt(offset))
}

function setLineEnd({ items, levels, setSpace, span: { span } }: Draft): void {
  for (const item of setForcedBreak(setSpace.box(' ', span), levels?.base ?? 0)) items.push(item)
}

function setSpaceAt(draft: Draft, index: number, lineStart: boolean): void {
  const { clean, levels, preserve, setSpace, items } = draft
  const { span } = draft.span
  const space = clean.text.charAt(index)
  const level = levels?.of[index] ?? 0
  // Glue at the start of a line would vanish: the indent of code is no glue.
  if (preserve && lineStart) items.push(setSpace.box(space, span))
  else {
    const cost = costAt(draft, index)
    for (const item of setSpace.glue(space, span, { cost, elastic: !preserve, level })) items.push(item)
  }
}

/** What it costs that a line ends at a space. */
function costAt(draft: Draft, index: number): number {
  if (!mayBreak(draft.clean.text, index)) return Infinity
  if (!bindsAt(draft, index)) return 0
  return draft.justify ? bondCost : Infinity
}

/** Whether a line may end at a space: one of several ends like the last of them. */
function mayBreak(text: string, index: number): boolean {
  if (isBetweenPlain(text, index)) return true
  let start = index
  let end = index + 1
  while (start > 0 && spaces.has(text.charAt(start - 1))) start--
  while (spaces.has(text.charAt(end))) end++
  const after = text.charAt(end)
  if (after === '' || after === '\n') return false
  const before = text.slice(Math.max(0, start - longestCluster), start)
  const ofLine = before.slice(before.lastIndexOf('\n') + 1)
  return breaksAtSpace(ofLine, text.slice(start, end), text.slice(end, end + 2))
}

/** Whether the words around a space stay together; so few of them that the line does not suffer. */
function bindsAt(draft: Draft, index: number): boolean {
  const { clean, preserve, span } = draft
  const { text } = clean
  const { font, language } = span.span.style
  if (preserve || font.family === 'mono' || text.charAt(index) !== ' ') return false
  if (!isBond(text, index, language)) return false
  const before = text.lastIndexOf(' ', index - 1) + 1
  const next = text.indexOf(' ', index + 1)
  const start = draft.bond.end === before ? draft.bond.start : before
  if ((next < 0 ? text.length : next) - start > longestBond) return false
  draft.bond = { start, end: index + 1 }
  return true
}

/** As far back as marks may stand over a letter. */
const longestCluster = 24

/** A word; it may be of several styles and directions. */
function setToken(draft: Draft, start: number, end: number): void {
  const { clean, levels, lastLetter } = draft
  const open = enterSpan(draft, start)
  const token = clean.text.slice(start, end)
  const isSimple = open.span.end >= end && clean.softHyphens.size === 0 && levels === undefined
  if (!isSimple) return setMixedToken(draft, token, start)
  const last = lastLetter >= start && lastLetter < end
  const key = last ? `${token}\n` : token
  const parts = open.words.get(key) ?? setSimpleToken(draft, token, key)
  for (const part of parts) addPart(draft, part, 0)
}

function setSimpleToken(draft: Draft, token: string, key: string): readonly WordPart[] {
  const { setting, span: open } = draft
  const { span, faces, words } = open
  const missing: string[] = []
  const hyphenate = draft.hyphenate === noHyphens ? undefined : hyphenatorIn(draft, span.style)
  const points = breaksInWord(token, { hyphenate, last: key !== token })
  const onMissing = (character: string): void => void missing.push(character)
  const parts = setWord(token, { faces, style: span.style, level: 0, points, onMissing })
  // What is missing has to be found anew in each article.
  if (missing.length === 0) rememberWord(words, key, parts)
  for (const character of missing) noteMissing(setting.missing, character, span.owner)
  return parts
}

function setMixedToken(draft: Draft, token: string, start: number): void {
  const { clean, levels, lastLetter, setting } = draft
  const end = start + token.length
  const softHyphens = new Set(
    [...clean.softHyphens].flatMap((at) => (at > start && at < end ? [at - start] : [])),
  )
  const last = lastLetter >= start && lastLetter < end
  const points = breaksInWord(token, { hyphenate: hyphenatorAt(draft, start), last, softHyphens })
  for (let from = start; from < end; ) {
    const { span, faces } = enterSpan(draft, from)
    const level = levels?.of[from] ?? 0
    const to = endOfLevel(levels, from, Math.min(span.end, end))
    const onMissing: OnMissing = (character) => noteMissing(setting.missing, character, span.owner)
    const own = shifted(points, from - start, to - start)
    const text = token.slice(from - start, to - start)
    const parts = setWord(text, { faces, style: span.style, level, points: own, onMissing })
    for (const part of parts) addPart(draft, part, level)
    from = to
  }
}

function endOfLevel(levels: Levels | undefined, start: number, end: number): number {
  if (!levels) return end
  let at = start
  while (at < end && levels.of[at] === levels.of[start]) at++
  return at
}

/** The points of a part of a word, and the one at its end where the word goes on. */
function shifted(
  points: ReadonlyMap<number, BreakPoint>,
  start: number,
  end: number,
): Map<number, BreakPoint> {
  const own = new Map<number, BreakPoint>()
  for (let offset = start + 1; offset <= end && points.size > 0; offset++) {
    const point = points.get(offset)
    if (point) own.set(offset - start, point)
  }
  return own
}

/** Letters are hyphenated in the language they are in; code is not. */
function hyphenatorIn({ hyphenate }: Draft, { font, language }: CharacterStyle) {
  return (letters: string): readonly number[] => (font.family === 'mono' ? [] : hyphenate(letters, language))
}

/** Of a word of several styles that begins at an offset: each of its letters has its own. */
function hyphenatorAt(draft: Draft, start: number) {
  if (draft.hyphenate === noHyphens) return undefined
  const spans = draft.clean.spans.slice(draft.span.index)
  return (letters: string, at: number): readonly number[] => {
    const own = spans.find(({ end }) => end > start + at)
    return own ? hyphenatorIn(draft, own.style)(letters) : []
  }
}

function addPart({ items, span }: Draft, { piece, face }: WordPart, level: number): void {
  let look = span.looks.get(face)
  if (!look) {
    look = runOf(span.span, face)
    span.looks.set(face, look)
  }
  if ('point' in piece) items.push(breakOf(piece, look, level))
  else if (piece.glyphs.length > 0) items.push(boxOf(piece, look, level))
}

function breakOf(
  { point, pre, post, replace }: Extract<Piece, { point: BreakPoint }>,
  look: RunLook,
  level: number,
): Item {
  const { cost, hyphen } = point
  const count = pre.glyphs.length + post.glyphs.length + replace.glyphs.length
  if (cost === 0 && !hyphen && count === 0) return { type: 'penalty', cost }
  const boxes = (glyphs: Glyphs): Box[] => (glyphs.glyphs.length === 0 ? [] : [boxOf(glyphs, look, level)])
  return {
    type: 'discretionary',
    cost,
    flagged: cost > 0,
    pre: boxes(pre),
    post: boxes(post),
    replace: boxes(replace),
  }
}
