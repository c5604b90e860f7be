/**
 * Styled runs to one clean text: what can be set, and nothing that only looks like text.
 */
import type { CharacterStyle, StyledRun } from '../style/types.ts'

/** A stretch of one style and owner; it begins where the one before ends. */
export interface TextSpan {
  end: number
  style: CharacterStyle
  owner: StyledRun['owner']
}

/** The text of a paragraph in normal form C. A forced line break is `\n`; there are no soft hyphens in it. */
export interface CleanText {
  text: string
  spans: readonly TextSpan[]
  /** Where soft hyphens stood: the offset of the letter after each. */
  softHyphens: ReadonlySet<number>
  /** Halves of surrogate pairs that were found, and whose they were. */
  halves: readonly { unit: string; owner: StyledRun['owner'] }[]
}

/** What has been cleaned so far. */
interface Draft {
  text: string
  spans: TextSpan[]
  softHyphens: Set<number>
}

const forcedBreak = '\n'
const softHyphen = '\u00ad'
const replacement = '\ufffd'
/** Every end of line and every tab is a space, but for a run that is a forced break. */
const blanks = /[\t\n\v\f\r\u0085\u2028\u2029]/g
/** Controls have no meaning in text, and a byte order mark has none inside of it. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const meaningless = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]/g
const halfPair = /\p{Surrogate}/gu
const tabStop = 4
/** Nearly all text: no controls, no soft hyphens, no marks that could be joined to letters. Only its spaces may meet. */
const tidy = /^[ -~\u00a0-\u00ac\u00ae-\u02ff‐-‧‰-⁀]*$/

/**
 * Cleans the runs of a paragraph.
 *
 * @param runs In reading order.
 * @param options `preserve`: keep every space, as in code, with tab stops every four letters; otherwise spaces that
 * meet are one, and a line neither begins nor ends with one.
 */
export function cleanRuns(runs: readonly StyledRun[], options: { preserve?: boolean } = {}): CleanText {
  const { preserve = false } = options
  const draft: Draft = { text: '', spans: [], softHyphens: new Set() }
  for (const { text, style, owner } of runs) {
    if (text === forcedBreak && !preserve) trimEnd(draft)
    if (tidy.test(text)) draft.text += preserve ? text : collapse(draft.text, text)
    else addUntidy(draft, text, preserve)
    if (draft.text.length > endOf(draft)) draft.spans.push({ end: draft.text.length, style, owner })
  }
  if (!preserve) trimEnd(draft)
  const { text, spans, softHyphens } = draft
  return { text, spans, softHyphens, halves: runs.flatMap(halvesOf) }
}

function halvesOf({ text, owner }: StyledRun): { unit: string; owner: StyledRun['owner'] }[] {
  if (tidy.test(text)) return []
  return (text.match(halfPair) ?? []).map((unit) => ({ unit, owner }))
}

function addUntidy(draft: Draft, text: string, preserve: boolean): void {
  const parts = (text === forcedBreak ? text : normalize(text)).split(softHyphen)
  for (const [index, part] of parts.entries()) {
    if (index > 0) draft.softHyphens.add(draft.text.length)
    draft.text += cleanPart(draft.text, part, preserve)
  }
}

function normalize(text: string): string {
  return text.replace(halfPair, replacement).replace(meaningless, '').normalize()
}

function cleanPart(before: string, part: string, preserve: boolean): string {
  if (part === forcedBreak) return part
  if (preserve) return expandTabs(before, part).replace(blanks, ' ')
  return collapse(before, part.replace(blanks, ' '))
}

/** Of spaces that meet one stays, and of those that a line would begin with none. */
function collapse(before: string, text: string): string {
  const collapsed = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text
  if (!collapsed.startsWith(' ')) return collapsed
  const last = before.charAt(before.length - 1)
  return last === '' || last === ' ' || last === forcedBreak ? collapsed.slice(1) : collapsed
}

function expandTabs(before: string, text: string): string {
  const [first = '', ...rest] = text.split('\t')
  return rest.reduce((line, part) => {
    const column = before.length + line.length - (before.lastIndexOf(forcedBreak) + 1)
    return line + ' '.repeat(tabStop - (column % tabStop)) + part
  }, first)
}

function endOf({ spans }: Draft): number {
  return spans.at(-1)?.end ?? 0
}

/** Takes the space away that a line ends with. */
function trimEnd(draft: Draft): void {
  if (!draft.text.endsWith(' ')) return
  draft.text = draft.text.slice(0, -1)
  draft.softHyphens.delete(draft.text.length + 1)
  const last = draft.spans.pop()
  if (last && draft.text.length > endOf(draft)) draft.spans.push({ ...last, end: draft.text.length })
}
