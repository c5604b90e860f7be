/**
 * The head of the article: kicker, title, subtitle, standfirst, byline, issue line. All of it is in `meta`.
 */
import { type Author, type Issue, type Meta, report, type Sourced } from '@offprint/core'
import type { TextBlock } from '../blocks.ts'
import type { TitlePart } from '../owner.ts'
import { rules } from '../rules.ts'
import type { Styling } from './context.ts'
import { dateText, listParts } from './dates.ts'
import { characterStyle, marked, paragraphStyle, placeOf } from './look.ts'
import { styleRuns } from './phrasing.ts'
import type { ParagraphRole } from './theme.ts'
import type { CharacterStyle, StyledBlock, StyledRun } from './types.ts'

/** Letters: a title of more is set in the smaller of the two sizes. */
const longTitle = 48

/**
 * The blocks of the title block, and the rule below them; none where the article has no facts to show.
 *
 * @param meta
 * @param styling Findings: `title-is-known`.
 */
export function styleTitleBlock(meta: Meta, styling: Styling): StyledBlock[] {
  const title = meta.title?.value.trim() ? meta.title : undefined
  if (!title) report(styling.file, rules['title-is-known'], undefined)
  const blocks = [
    fact('kicker', meta.kicker ?? meta.section, styling),
    fact('title', title, styling),
    fact('subtitle', meta.subtitle, styling),
    fact('standfirst', meta.standfirst, styling),
    block('byline', bylineRuns(meta, styling), styling),
    block('issueLine', issueLineRuns(meta, styling), styling),
  ].filter((made) => made !== undefined)
  return blocks.length > 0 ? [...blocks, closingRule(styling)] : []
}

function fact(
  part: TitlePart,
  value: Sourced<string> | undefined,
  styling: Styling,
): StyledBlock | undefined {
  if (!value) return undefined
  const role = part === 'title' && value.value.length > longTitle ? 'longTitle' : part
  const style = characterStyle(styling, role)
  const words: StyledRun[] = value.content
    ? styleRuns(value.content, style, { ...styling, imagesAsText: true })
    : [{ text: value.value, style, owner: { node: part } }]
  // What is lifted out of the text is no node of the article any more: the part owns all of its ink.
  return block(
    part,
    words.map((run) => ({ ...run, owner: { node: part } })),
    styling,
    role,
  )
}

function block(
  part: TitlePart,
  content: readonly StyledRun[],
  styling: Styling,
  role: ParagraphRole = part,
): TextBlock<StyledRun> | undefined {
  if (content.length === 0) return undefined
  return { kind: 'text', owner: { node: part }, style: paragraphStyle(styling, placeOf(role)), content }
}

function closingRule({ theme }: Styling): StyledBlock {
  const { before, after, ...look } = theme.rules.titleBlock
  return { kind: 'rule', owner: 'artifact', ...look, before: before * theme.grid, after: after * theme.grid }
}

// ---------------------------------------------------------------------------------------------------------
// Byline

function bylineRuns(meta: Meta, styling: Styling): StyledRun[] {
  const { labels } = styling
  const style = characterStyle(styling, 'byline')
  const say = sayer('byline', style)
  const names = meta.authors.map(({ value }) => value)
  const [before, after] = labels.by
  const authors = names.length > 0 ? [label(before), ...people(names, styling), label(after)] : []
  const printed = meta.byline ? [say(meta.byline.value)] : []
  const others = meta.contributors.map(({ value }) => [say(`${value.name} (${value.role})`)])
  const sentences = [authors, printed, ...others].filter((sentence) => sentence.length > 0)
  return separated(sentences, say(labels.separator)).filter(({ text }) => text !== '')

  function label(text: string): StyledRun {
    return say(text, { ...style, language: labels.language })
  }
}

/** The names as their language lists them, each with where its owner wrote from. */
function people(authors: readonly Author[], styling: Styling): StyledRun[] {
  const style = characterStyle(styling, 'byline')
  const say = sayer('byline', style)
  const parts = listParts(
    authors.map((_, index) => String(index)),
    styling.language,
  )
  return parts.flatMap(({ type, value }) => {
    const author = type === 'element' ? authors[Number(value)] : undefined
    if (!author) return [say(value)]
    const { name, honorificPrefix, jobTitle, place } = author
    const full = honorificPrefix === undefined ? name : `${honorificPrefix} ${name}`
    const rest = [jobTitle, place].filter((part) => part !== undefined).map((part) => `, ${part}`)
    return [say(full, marked(styling, style, 'authorName')), ...(rest.length > 0 ? [say(rest.join(''))] : [])]
  })
}

// ---------------------------------------------------------------------------------------------------------
// Issue line

/** Where and when it appeared: `Mag · 01 Jun - 07 Jun, 2024`. */
function issueLineRuns(meta: Meta, styling: Styling): StyledRun[] {
  const { labels, language } = styling
  const style = characterStyle(styling, 'issueLine')
  const say = sayer('issueLine', style)
  const { dateline, publication, issue, published, updated } = meta
  const when = issue ? issueRuns(issue.value) : published ? [say(dateText(published.value, language))] : []
  const facts = [
    dateline && !bylineSays(meta, dateline.value.place) ? [say(datelineText(dateline.value))] : [],
    publication ? [say(publication.value.name)] : [],
    when,
    updated ? [label(labels.updated), say(dateText(updated.value, language))] : [],
  ].filter((part) => part.length > 0)
  return separated(facts, say(labels.separator))

  function label(text: string): StyledRun {
    return say(text, { ...style, language: labels.language })
  }

  function issueRuns({ label: printed, number, volume }: Issue): StyledRun[] {
    const counted = [
      volume === undefined ? [] : [label(labels.volume), say(volume)],
      number === undefined ? [] : [label(labels.issue), say(number)],
    ].filter((part) => part.length > 0)
    return separated([...counted, [say(printed)]], say(', '))
  }
}

function bylineSays({ authors }: Meta, place: string): boolean {
  return authors.some(({ value }) => value.place === place)
}

function datelineText({ place, agency }: { place: string; agency?: string }): string {
  return agency === undefined ? place : `${place} (${agency})`
}

// ---------------------------------------------------------------------------------------------------------

type Sayer = (text: string, style?: CharacterStyle) => StyledRun

/** Makes runs of one part of the title block. */
function sayer(part: TitlePart, usual: CharacterStyle): Sayer {
  return (text, style = usual) => ({ text, style, owner: { node: part } })
}

function separated(parts: readonly (readonly StyledRun[])[], between: StyledRun): StyledRun[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [between, ...part]))
}
