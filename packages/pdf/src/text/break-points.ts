/**
 * Where a line may end inside and between words.
 */
// oxlint-disable-next-line typescript/triple-slash-reference -- a declaration of a foreign module cannot be imported
/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'

/** A place inside a word where a line may end. */
export interface BreakPoint {
  /** A hyphen is set if the line ends here. */
  hyphen: boolean
  /** TeX's penalty: 0 is free, 10000 is never. */
  cost: number
}

/** What is known of a word beside its letters. */
export interface WordContext {
  /** Gives the places where some letters of the word may be parted, by the offset they stand at. */
  hyphenate?: ((letters: string, at: number) => readonly number[]) | undefined
  /** Whether its last letters are the last of the paragraph: they stay whole, half of them would be a line. */
  last?: boolean
  /** Where soft hyphens stood, by the offset of the letter after each. */
  softHyphens?: ReadonlySet<number>
}

/**
 * \hyphenpenalty, dearer than in plain TeX since letters give way too, and its \exhyphenpenalty (The TeXbook,
 * appendix B); addresses are better left whole.
 */
const cost = { free: 0, hyphen: 120, explicitHyphen: 50, address: 200 } as const

/** Of the web, of a publication (DOI), of a mailbox, of a file. */
const address =
  /(?:https?:\/\/|www\.|\b10\.\d{4,9}\/|\b[a-z]:\\)[^\s\u200b<>"“”]+|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+\.[\p{L}\d.-]+/giu
const addressEnd = /[.,;:!?'’)\]}»]+$/u
const addressMark = /[/\\@~.,_?#%=&-]/
const letters = /[\p{L}\p{M}]+/gu
/** Tokens that are never hyphenated: with digits, addresses, file names, compounds that have hyphens already. */
const odd = /[\d@_/\\]|\p{L}[-‐]\p{L}|\p{L}\.\p{L}/u
/** So far from a word is looked for what makes it odd. */
const tokenReach = 60
const dash = /[–—]/

/**
 * Finds the places inside a word where a line may end.
 *
 * @param word What stands between two spaces.
 * @param context
 * @returns By offset: the line would go on there.
 */
export function breaksInWord(word: string, context: WordContext = {}): ReadonlyMap<number, BreakPoint> {
  const points = new Map<number, BreakPoint>()
  for (const position of unicodeBreaks(word)) {
    points.set(position, { hyphen: false, cost: costAfter(word.charAt(position - 1)) })
  }
  addHyphens(word, context, points)
  for (const position of context.softHyphens ?? []) points.set(position, { hyphen: true, cost: cost.hyphen })
  breakAddresses(word, points)
  return points
}

/**
 * Most words: letters, with what opens before them and what closes behind. No rule of UAX 14 breaks between these (LB
 * 13, 14, 19, 28, 30), so the algorithm need not be asked.
 */
const unbroken = /^[“‘"'(]*[A-Za-z’']+[.,;:!?”’"')]*$/

/** The Unicode line breaking algorithm (UAX 14); not the end of the text, nor forced breaks. */
function unicodeBreaks(text: string): number[] {
  if (unbroken.test(text)) return []
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

/** Whether a line may end at spaces, by what stands around them; bounded. */
const spaceBreaks = new Map<string, boolean>()
const spaceBreaksRemembered = 4000
const lastCluster = /[^](?:[\p{M}\u200d])*$/u

/**
 * Whether a line may end at the spaces between two words (UAX 14). A line does not begin with a dash that stands
 * between spaces.
 *
 * @param before The word before; empty at the start of a line.
 * @param spaces
 * @param after The word behind, with the space that follows it, if any.
 */
export function breaksAtSpace(before: string, spaces: string, after: string): boolean {
  if (dash.test(after.charAt(0)) && after.charAt(1) === ' ') return false
  const head = String.fromCodePoint(after.codePointAt(0) ?? 0x20)
  const key = (lastCluster.exec(before)?.[0] ?? '') + spaces + head
  const known = spaceBreaks.get(key)
  if (known !== undefined) return known
  const breaks = unicodeBreaks(key).includes(key.length - head.length)
  for (const oldest of spaceBreaks.keys()) {
    if (spaceBreaks.size < spaceBreaksRemembered) break
    spaceBreaks.delete(oldest)
  }
  spaceBreaks.set(key, breaks)
  return breaks
}

/** Whether an ordinary space stands between letters or digits of ASCII: that is always a place to break. */
export function isBetweenPlain(text: string, index: number): boolean {
  return (
    text.charCodeAt(index) === 0x20 &&
    isPlain(text.charCodeAt(index - 1)) &&
    isPlain(text.charCodeAt(index + 1))
  )
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

function addHyphens(
  word: string,
  { hyphenate, last = false, softHyphens }: WordContext,
  points: Map<number, BreakPoint>,
): void {
  if (!hyphenate) return
  const parts = [...word.matchAll(letters)]
  for (const { 0: part, index } of last ? parts.slice(0, -1) : parts) {
    if (odd.test(tokenAround(word, index, part.length))) continue
    if (softHyphens && hasAny(softHyphens, index + 1, index + part.length)) continue
    for (const point of hyphenate(part, index)) points.set(index + point, { hyphen: true, cost: cost.hyphen })
  }
}

function hasAny(positions: ReadonlySet<number>, start: number, end: number): boolean {
  for (let position = start; position < end; position++) if (positions.has(position)) return true
  return false
}

/** The letters with everything around them up to an em dash. */
function tokenAround(text: string, start: number, length: number): string {
  let from = start
  let to = start + length
  while (from > Math.max(0, start - tokenReach) && text.charAt(from - 1) !== '—') from--
  while (to < Math.min(text.length, start + length + tokenReach) && text.charAt(to) !== '—') to++
  return text.slice(from, to)
}

/**
 * Addresses break as The Chicago Manual of Style has it (17th edition, 14.18): after a double slash, before other
 * marks, before or after = and &; never at their very ends.
 */
function breakAddresses(text: string, points: Map<number, BreakPoint>): void {
  for (const { 0: found, index } of text.matchAll(address)) {
    const length = found.replace(addressEnd, '').length
    for (let offset = 1; offset < found.length; offset++) points.delete(index + offset)
    for (let offset = 4; offset < length - 2; offset++) {
      if (breaksAddress(found, offset)) points.set(index + offset, { hyphen: false, cost: cost.address })
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
