/**
 * Where a line may end inside and between words.
 */
// oxlint-disable-next-line typescript/triple-slash-reference -- a declaration of a foreign module cannot be imported
/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'
import type { CleanText, TextSpan } from './clean.ts'
import { spaces } from './spaces.ts'

/** A place inside a word where a line may end. */
export interface BreakPoint {
  /** A hyphen is set if the line ends here. */
  hyphen: boolean
  /** TeX's penalty: 0 is free, 10000 is never. */
  cost: number
}

/** The break opportunities of a paragraph, by offset: the line would go on there. */
export interface BreakPoints {
  /** Inside words. */
  inner: ReadonlyMap<number, BreakPoint>
  /** Behind spaces. */
  afterSpaces: ReadonlySet<number>
}

/** Gives the break points inside a word of a language. */
export type Hyphenate = (word: string, language: string) => readonly number[]

/**
 * \hyphenpenalty, dearer than in plain TeX since letters give way too, and its \exhyphenpenalty (The TeXbook,
 * appendix B); addresses are better left whole.
 */
const cost = { free: 0, hyphen: 120, explicitHyphen: 50, address: 200 } as const

const address = /(?:https?:\/\/|www\.|\b10\.\d{4,9}\/)[^\s\u200b<>"“”]+/giu
const addressEnd = /[.,;:!?'’)\]}»]+$/u
const addressMark = /[/~.,_?#%=&-]/
const letters = /[\p{L}\p{M}]+/gu
const ordinaryWord = /^\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+$/u
/** Tokens that are never hyphenated: with digits, addresses, file names, compounds that have hyphens already. */
const odd = /[\d@_/\\]|\p{L}[-‐]\p{L}|\p{L}\.\p{L}/u
/** So far from a word is looked for what makes it odd. */
const tokenReach = 60
const tokenEnd = /[\s—]/
const dash = /[–—]/

/**
 * Finds the break opportunities of a paragraph.
 *
 * @param clean
 * @param hyphenate Called for ordinary words: no capitals inside, no digits, not the last word.
 */
export function findBreakPoints(clean: CleanText, hyphenate: Hyphenate | undefined): BreakPoints {
  const { text } = clean
  const inner = new Map<number, BreakPoint>()
  const afterSpaces = new Set<number>()
  for (const position of unicodeBreaks(text)) {
    const before = text.charAt(position - 1)
    if (!spaces.has(before)) inner.set(position, { hyphen: false, cost: costAfter(before) })
    // A line does not begin with a dash that stands between spaces.
    else if (!(dash.test(text.charAt(position)) && text.charAt(position + 1) === ' '))
      afterSpaces.add(position)
  }
  if (hyphenate) addHyphens(clean, hyphenate, inner)
  for (const position of clean.softHyphens) inner.set(position, { hyphen: true, cost: cost.hyphen })
  breakAddresses(text, inner)
  return { inner, afterSpaces }
}

/** The Unicode line breaking algorithm (UAX 14); not the end of the text, nor forced breaks. */
function unicodeBreaks(text: string): number[] {
  const breaker = new LineBreaker(text)
  const positions: number[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (!next.required && next.position < text.length) positions.push(next.position)
  }
  return positions
}

function costAfter(letter: string): number {
  return letter === '-' || letter === '‐' ? cost.explicitHyphen : cost.free
}

function addHyphens(clean: CleanText, hyphenate: Hyphenate, inner: Map<number, BreakPoint>): void {
  const { text, softHyphens } = clean
  const words = [...text.matchAll(letters)]
  // The last word of a paragraph stays whole: half of it would be a line.
  for (const { 0: word, index } of words.slice(0, -1)) {
    if (!ordinaryWord.test(word) || odd.test(tokenAround(text, index, word.length))) continue
    const end = index + word.length
    if (hasAny(softHyphens, index + 1, end)) continue
    const { style } = spanAt(clean.spans, index) ?? {}
    if (!style || style.font.family === 'mono') continue
    for (const point of hyphenate(word, style.language)) {
      inner.set(index + point, { hyphen: true, cost: cost.hyphen })
    }
  }
}

function hasAny(positions: ReadonlySet<number>, start: number, end: number): boolean {
  for (let position = start; position < end; position++) if (positions.has(position)) return true
  return false
}

/** The word with everything up to the next space or em dash. */
function tokenAround(text: string, start: number, length: number): string {
  let from = start
  let to = start + length
  while (from > Math.max(0, start - tokenReach) && !tokenEnd.test(text.charAt(from - 1))) from--
  while (to < Math.min(text.length, start + length + tokenReach) && !tokenEnd.test(text.charAt(to))) to++
  return text.slice(from, to)
}

function spanAt(spans: readonly TextSpan[], offset: number): TextSpan | undefined {
  return spans.find(({ end }) => end > offset)
}

/**
 * Addresses break as The Chicago Manual of Style has it (17th edition, 14.18): after a double slash, before other
 * marks, before or after = and &; never at their very ends.
 */
function breakAddresses(text: string, inner: Map<number, BreakPoint>): void {
  for (const { 0: found, index } of text.matchAll(address)) {
    const length = found.replace(addressEnd, '').length
    for (let offset = 1; offset < found.length; offset++) inner.delete(index + offset)
    for (let offset = 4; offset < length - 2; offset++) {
      if (breaksAddress(found, offset)) {
        inner.set(index + offset, { hyphen: false, cost: cost.address })
      }
    }
  }
}

function breaksAddress(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1)
  const after = text.charAt(offset)
  if (before === '/') return text.charAt(offset - 2) === '/'
  if (before === '=' || before === '&') return true
  return addressMark.test(after) && !addressMark.test(before) && before !== ':'
}
