/**
 * The text of a paragraph to its horizontal list (The TeXbook, chapter 14).
 */
import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Face } from '../face.ts'
import type { Box, Discretionary, Item } from '../items.ts'
import type { Resources } from '../resources.ts'
import { rules } from '../rules.ts'
import type { StyledRun } from '../style/types.ts'
import { findBreakPoints, type BreakPoint, type BreakPoints } from './break-points.ts'
import { cleanRuns, type CleanText, type TextSpan } from './clean.ts'
import { itemize, type OnMissing, type Segment } from './itemize.ts'
import { noGlyphs, shapeHyphen, shapeWord, type Glyphs, type Piece } from './shape-word.ts'
import { defaultScript, directionOf } from './scripts.ts'
import { finish, setForcedBreak, setSpace, spaceBoxes } from './set-space.ts'
import { spaces } from './spaces.ts'
import { runOf, type RunLook } from './run.ts'

/** What setting text needs beside the text. */
export interface Setting {
  resources: Resources
  file: VFile | undefined
  /** Characters without a glyph, and scripts, that have been reported: each is, once. */
  missing: Set<string>
}

/** How a paragraph is to be set. */
export interface ParagraphOptions {
  hyphenate: boolean
  /** Keep every space, as in code. */
  preserve?: boolean
}

/** Words, single spaces and forced breaks; the characters that only allow or forbid a break are words of their own. */
const tokens = /\n|[\p{Zs}]|[\u200b\u2060]|[^\n\p{Zs}\u200b\u2060]+/gu
const breakMarks: ReadonlySet<string> = new Set(['\u200b', '\u2060'])

/**
 * Sets a paragraph's text.
 *
 * @param runs In reading order.
 * @param setting Findings: `text-is-unicode`, `character-has-a-glyph`.
 * @param options
 * @returns Items, ended by a forced break. What was given as text is on the glyphs, but for soft hyphens and spaces
 * that met others.
 */
export function setParagraph(
  runs: readonly StyledRun[],
  setting: Setting,
  options: ParagraphOptions,
): Item[] {
  const { hyphenate, preserve = false } = options
  const clean = cleanRuns(runs, { preserve })
  reportHalves(clean, setting.file)
  const points = findBreakPoints(clean, hyphenate ? setting.resources.hyphenate : undefined)
  const items = setTokens(clean, points, { ...setting, preserve })
  return [...items, ...finish]
}

function reportHalves({ halves }: CleanText, file: VFile | undefined): void {
  for (const { unit, owner } of halves) {
    report(file, rules['text-is-unicode'], placeOf(owner), { code: codeOf(unit) })
  }
}

function setTokens(clean: CleanText, points: BreakPoints, setting: Setting & { preserve: boolean }): Item[] {
  const items: Item[] = []
  const boxOf = spaceBoxes(setting.resources)
  let lineStart = true
  let spanIndex = 0
  for (const { 0: token, index } of clean.text.matchAll(tokens)) {
    while ((clean.spans[spanIndex]?.end ?? Infinity) <= index) spanIndex++
    const span = clean.spans[spanIndex]
    if (!span) break
    const space = spaces.get(token)
    if (token === '\n') items.push(...setForcedBreak(boxOf(' ', span)))
    else if (space) {
      const breaks = space.breaks && points.afterSpaces.has(endOfSpaces(clean.text, index))
      const elastic = space.elastic && !setting.preserve
      const box = boxOf(token, span)
      // Glue at the start of a line would vanish: the indent of code is no glue.
      items.push(...(setting.preserve && lineStart ? [box] : setSpace(box, { breaks, elastic })))
    } else
      for (const item of setWord({ token, index, spanIndex }, clean, points.inner, setting)) items.push(item)
    lineStart = token === '\n' || (lineStart && space !== undefined)
  }
  return items
}

function endOfSpaces(text: string, start: number): number {
  let end = start
  while (spaces.has(text.charAt(end))) end++
  return end
}

/** A word may be of several styles. */
function setWord(
  { token, index, spanIndex }: { token: string; index: number; spanIndex: number },
  { spans }: CleanText,
  points: ReadonlyMap<number, BreakPoint>,
  setting: Setting,
): Item[] {
  const items: Item[] = []
  const end = index + token.length
  let start = index
  for (let at = spanIndex; start < end; at++) {
    const span = spans[at]
    if (!span) break
    const stop = Math.min(span.end, end)
    const text = token.slice(start - index, stop - index)
    const faces = setting.resources.faces(span.style.font)
    const segments = breakMarks.has(text) ? [] : itemize(text, faces, onMissing(span, setting))
    for (const item of setSegments(segments, { start, span, points })) items.push(item)
    reportDirection(segments, span, setting)
    if (segments.length === 0) items.push(...breakAt(points.get(stop), { span, face: faces[0] }))
    start = stop
  }
  return items
}

function setSegments(
  segments: readonly Segment[],
  { start, span, points }: { start: number; span: TextSpan; points: ReadonlyMap<number, BreakPoint> },
): Item[] {
  const items: Item[] = []
  let offset = start
  for (const segment of segments) {
    const inside = new Map<number, BreakPoint>()
    for (let position = 1; position < segment.text.length; position++) {
      const point = points.get(offset + position)
      if (point) inside.set(position, point)
    }
    const run = runOf(span, segment.face)
    for (const piece of shapeWord(segment, span.style, inside)) items.push(...itemsOf(piece, run))
    offset += segment.text.length
    items.push(...breakAt(points.get(offset), { span, face: segment.face, script: segment.script }))
  }
  return items
}

/** A break between two stretches of text that are shaped apart. */
function breakAt(
  point: BreakPoint | undefined,
  { span, face, script = defaultScript }: { span: TextSpan; face: Face | undefined; script?: string },
): Item[] {
  if (!point || !face) return []
  const pre = point.hyphen ? shapeHyphen(face, span.style, script) : noGlyphs
  return itemsOf({ point, pre, post: noGlyphs, replace: noGlyphs }, runOf(span, face))
}

function itemsOf(piece: Piece, run: RunLook): Item[] {
  if (!('point' in piece)) return boxes(piece, run)
  const { point, pre, post, replace } = piece
  const sets = { pre: boxes(pre, run), post: boxes(post, run), replace: boxes(replace, run) }
  const { cost, hyphen } = point
  const plain = cost === 0 && !hyphen && sets.pre.length + sets.post.length + sets.replace.length === 0
  const discretionary: Discretionary = { type: 'discretionary', cost, flagged: cost > 0, ...sets }
  return [plain ? { type: 'penalty', cost } : discretionary]
}

function boxes({ glyphs, width, letters, hang }: Glyphs, run: RunLook): Box[] {
  return glyphs.length === 0 ? [] : [{ type: 'box', width, run: { ...run, glyphs }, letters, hang }]
}

function onMissing({ owner }: TextSpan, { missing, file }: Setting): OnMissing {
  return (character) => {
    // U+FFFD is itself a replacement, and reported where it was put.
    if (character === '\ufffd' || missing.has(character)) return
    missing.add(character)
    report(file, rules['character-has-a-glyph'], placeOf(owner), { character, code: codeOf(character) })
  }
}

/** Words of right-to-left scripts are shaped right, but lines are filled from the left. */
function reportDirection(
  segments: readonly Segment[],
  { owner }: TextSpan,
  { missing, file }: Setting,
): void {
  const segment = segments.find(({ script, drawn }) => drawn === undefined && directionOf(script) === 'rtl')
  if (!segment || missing.has(segment.script)) return
  missing.add(segment.script)
  report(file, rules['text-runs-left-to-right'], placeOf(owner), { word: segment.text })
}

/** One after the other, `U+0041 U+0301`. */
function codeOf(characters: string): string {
  const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0)
  return codes.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
}

function placeOf(owner: StyledRun['owner']) {
  return owner === 'artifact' || typeof owner.node === 'string' ? undefined : owner.node
}
