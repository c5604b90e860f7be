/**
 * A word to glyphs, with the places where a line may end in it. Words are remembered: most of an article is the
 * same few hundred.
 */
import type { Face, ShapedGlyph, Shaping } from '../face.ts'
import type { Glyph } from '../items.ts'
import type { CharacterStyle } from '../style/types.ts'
import type { BreakPoint } from './break-points.ts'
import type { Segment } from './itemize.ts'
import { microOf, type Font, type Micro } from './micro.ts'

/** Glyphs side by side, how wide they are in points, and what a justified line may do with them. */
export interface Glyphs extends Micro {
  glyphs: readonly Glyph[]
  width: number
}

/** A part of a word: glyphs that stay together, or a place to break. */
export type Piece = Glyphs | Break

/** What ends the line, what begins the next, and what stands there if the line is not broken. */
export interface Break {
  point: BreakPoint
  pre: Glyphs
  post: Glyphs
  replace: Glyphs
}

/** Words remembered of a face; when there are more, the oldest go first. */
const wordsRemembered = 8000
const longestRemembered = 60
const words = new WeakMap<Face, Map<string, readonly Piece[]>>()
const styleKeys = new WeakMap<CharacterStyle, string>()

/** What a hyphen made by the line breaker stands for. */
const softHyphen = '\u00ad'
const hyphens = ['\u2010', '-'] as const
/** Nothing. */
export const noGlyphs: Glyphs = { glyphs: [], width: 0, letters: 0, hang: { start: 0, end: 0 } }

/**
 * Shapes a segment.
 *
 * @param segment From `itemize`.
 * @param style
 * @param points Where a line may end in it, by offset. None are used in right-to-left text.
 */
export function shapeWord(
  segment: Segment,
  style: CharacterStyle,
  points: ReadonlyMap<number, BreakPoint>,
): readonly Piece[] {
  const remembered = words.get(segment.face) ?? new Map<string, readonly Piece[]>()
  words.set(segment.face, remembered)
  const key = keyOf(segment, style, points)
  const known = remembered.get(key)
  if (known) return known
  const pieces = split(shaperOf(segment, style), segment, points)
  if (segment.text.length > longestRemembered) return pieces
  for (const oldest of remembered.keys()) {
    if (remembered.size < wordsRemembered) break
    remembered.delete(oldest)
  }
  remembered.set(key, pieces)
  return pieces
}

/** The hyphen that ends a line. */
export function shapeHyphen(face: Face, style: CharacterStyle, script: string): Glyphs {
  const shaper = shaperOf({ text: '', face, script }, style)
  return withText(shaper, shaper.whole(hyphenOf(face)), softHyphen)
}

function hyphenOf(face: Face): string {
  return face.covers(0x2010) ? hyphens[0] : hyphens[1]
}

function keyOf(segment: Segment, style: CharacterStyle, points: ReadonlyMap<number, BreakPoint>): string {
  const { text, drawn = '', script, level = 0 } = segment
  let breaks = ''
  for (const [offset, { hyphen, cost }] of points) breaks += `${offset}${hyphen ? 'h' : 'b'}${cost} `
  return `${styleKey(style)}\t${script}${level}\t${breaks}\t${drawn}\t${text}`
}

/** Whether text of a level runs from right to left (UAX 9, BD2). */
function isRightToLeft(level: number): boolean {
  return level % 2 === 1
}

/** All of a style that glyphs depend on. */
export function styleKey(style: CharacterStyle): string {
  const known = styleKeys.get(style)
  if (known !== undefined) return known
  const { size, tracking, language, features } = style
  const key = JSON.stringify([size, tracking, language, features])
  styleKeys.set(style, key)
  return key
}

/** Shapes texts of one face and style. */
interface WordShaper extends Font {
  shape(text: string): readonly ShapedGlyph[]
  /** Shaped glyphs at their size; clusters are of `text`. */
  sized(glyphs: readonly ShapedGlyph[], text: string): Glyphs
  whole(text: string): Glyphs
}

function shaperOf({ face, script, level = 0 }: Segment, style: CharacterStyle): WordShaper {
  const { size, tracking, language } = style
  const how: Shaping = {
    script,
    direction: isRightToLeft(level) ? 'rtl' : 'ltr',
    language,
    features: featuresOf(style),
  }
  const font = { face, script, level }
  const scale = size / face.metrics.unitsPerEm
  const extra = (tracking * size) / 1000
  const shape = (text: string): readonly ShapedGlyph[] => face.shape(text, how)
  const sized = (glyphs: readonly ShapedGlyph[], text: string): Glyphs =>
    measured(font, sizeGlyphs(glyphs, text, { scale, extra }))
  const whole = (text: string): Glyphs => sized(shape(text), text)
  const key = `${styleKey(style)}\t${script}${level}\t`
  return { ...font, shape, sized, whole: (text) => rememberFragment(face, key, text, whole) }
}

/** One object a style, so that the shaper knows it again. */
const featureSets = new WeakMap<CharacterStyle, Shaping['features']>()

function featuresOf(style: CharacterStyle): Shaping['features'] {
  const known = featureSets.get(style)
  if (known) return known
  // Letters that are set apart are not tied together (CSS Text 3, section 8.2).
  const apart = style.tracking === 0 ? {} : { liga: false, clig: false }
  const features = { ...apart, ...style.features }
  featureSets.set(style, features)
  return features
}

/** Of a face, by style and text: the letter before a hyphen is one of a few dozen. */
const fragments = new WeakMap<Face, Map<string, Glyphs>>()
const fragmentsRemembered = 2000
const longestFragment = 3

function rememberFragment(face: Face, key: string, text: string, make: (text: string) => Glyphs): Glyphs {
  if (text.length > longestFragment) return make(text)
  const ofFace = fragments.get(face) ?? new Map<string, Glyphs>()
  fragments.set(face, ofFace)
  const glyphs = ofFace.get(key + text) ?? make(text)
  if (ofFace.size < fragmentsRemembered) ofFace.set(key + text, glyphs)
  return glyphs
}

/** Each cluster's text goes to its first glyph, and the tracking after its last. */
function sizeGlyphs(
  shaped: readonly ShapedGlyph[],
  text: string,
  { scale, extra }: { scale: number; extra: number },
): Glyph[] {
  const starts = [...new Set(shaped.map(({ cluster }) => cluster))].sort((a, b) => a - b)
  const texts = textsOf(text, starts)
  return shaped.map(({ id, advance, dx, dy, cluster }, index): Glyph => {
    const isFirst = shaped[index - 1]?.cluster !== cluster
    const isLast = shaped[index + 1]?.cluster !== cluster
    return {
      id,
      advance: advance * scale + (isLast ? extra : 0),
      dx: dx * scale,
      dy: dy * scale,
      text: isFirst ? (texts.get(cluster) ?? '') : '',
    }
  })
}

/** Joiners and marks of direction: they have no glyph. */
const unseen = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f]/

/**
 * The text of each cluster. What is unseen goes with the letter behind it, at the end of a word with none: some readers
 * take a glyph whose text ends so for one that has no ink, and lose the letter.
 */
function textsOf(text: string, starts: readonly number[]): Map<number, string> {
  if (!unseen.test(text))
    return new Map(starts.map((start, at) => [start, text.slice(at === 0 ? 0 : start, starts[at + 1])]))
  const begins = [...starts.slice(1), text.length].map((start) => {
    let begin = start
    while (begin > 0 && unseen.test(text.charAt(begin - 1))) begin--
    return begin
  })
  return new Map(starts.map((start, at) => [start, text.slice(begins[at - 1] ?? 0, begins[at])]))
}

function measured(font: Font, glyphs: readonly Glyph[]): Glyphs {
  let width = 0
  for (const { advance } of glyphs) width += advance
  return { glyphs, width, ...microOf(glyphs, font) }
}

/** Glyphs that stand for another text than the one they were shaped from. */
function withText(font: Font, { glyphs }: Glyphs, text: string): Glyphs {
  return measured(
    font,
    glyphs.map((glyph, index) => ({ ...glyph, text: index === 0 ? text : '' })),
  )
}

function split(shaper: WordShaper, segment: Segment, points: ReadonlyMap<number, BreakPoint>): Piece[] {
  const { text, drawn, level = 0 } = segment
  if (drawn !== undefined) return [withText(shaper, shaper.whole(drawn), text)]
  const shaped = shaper.shape(text)
  if (points.size === 0 || isRightToLeft(level)) return [shaper.sized(shaped, text)]
  return splitAt(
    shaper,
    { text, shaped },
    [...points].sort(([a], [b]) => a - b),
  )
}

/**
 * Cuts shaped text where HarfBuzz says that its parts are shaped alike alone; where a break comes between letters
 * that are tied or kerned, the letters around it are shaped again, with the hyphen, for the case that it is taken.
 */
function splitAt(
  shaper: WordShaper,
  { text, shaped }: { text: string; shaped: readonly ShapedGlyph[] },
  points: readonly (readonly [number, BreakPoint])[],
): Piece[] {
  const clusters = shaped.map(({ cluster }) => cluster)
  const safe = [...shaped.filter(({ safeToBreak }) => safeToBreak).map(({ cluster }) => cluster), text.length]
  const cut = (start: number, end: number): Glyphs => {
    const glyphs = shaped.slice(firstFrom(clusters, start), firstFrom(clusters, end))
    const moved = glyphs.map((glyph) => ({ ...glyph, cluster: glyph.cluster - start }))
    return shaper.sized(moved, text.slice(start, end))
  }
  const pieces: Piece[] = []
  let done = 0
  for (const [offset, point] of points) {
    // The last letter is shaped together with the hyphen, which may be kerned to it.
    const from = safe[firstFrom(safe, point.hyphen ? offset : offset + 1) - 1] ?? 0
    const to = safe[firstFrom(safe, offset)] ?? text.length
    if (from < done || offset <= done || offset >= text.length) continue
    if (from > done) pieces.push(cut(done, from))
    const before = text.slice(from, offset)
    pieces.push({
      point,
      pre: point.hyphen ? hyphenated(shaper, before) : before === '' ? noGlyphs : shaper.whole(before),
      post: to > offset ? shaper.whole(text.slice(offset, to)) : noGlyphs,
      replace: to > from ? cut(from, to) : noGlyphs,
    })
    done = to
  }
  if (done < text.length) pieces.push(cut(done, text.length))
  return pieces
}

/** The index of the first number that is not less than another, in a list that ascends. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}

function hyphenated(shaper: WordShaper, text: string): Glyphs {
  const hyphen = hyphenOf(shaper.face)
  const { glyphs } = shaper.whole(text + hyphen)
  const last = glyphs.length - 1
  return measured(
    shaper,
    glyphs.map((glyph, index) => (index === last ? { ...glyph, text: softHyphen } : glyph)),
  )
}
