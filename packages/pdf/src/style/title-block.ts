/**
 * The head of the article: kicker, title, subtitle, standfirst, byline, issue line. All of it is in `meta`.
 */
import {
  aroundBrace,
  type Author,
  dateText,
  factSeparator,
  type Issue,
  issueText,
  listParts,
  type Meta,
  report,
  type Sourced,
} from '@offprint/core'
import type { TextBlock } from '../blocks.ts'
import type { TitlePart } from '../owner.ts'
import { rules } from '../rules.ts'
import type { Styling } from './context.ts'
import { characterStyle, inLabels, inWords, marked, paragraphStyle, placeOf } from './look.ts'
import { styleRuns } from './phrasing.ts'
import type { CharacterStyle, StyledBlock, StyledRun } from './types.ts'

/**
 * The blocks of the title block, with the rules above and below them; none where the article has no facts to show.
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
  if (blocks.length === 0) return []
  return [...ruleOf('opening', styling), ...blocks, ...ruleOf('titleBlock', styling)]
}

function fact(
  part: TitlePart,
  value: Sourced<string> | undefined,
  styling: Styling,
): StyledBlock | undefined {
  if (!value) return undefined
  const style = characterStyle(styling, part)
  const words: StyledRun[] = value.content
    ? styleRuns(value.content, style, { ...styling, imagesAsText: true })
    : [{ text: value.value, style, owner: { node: part } }]
  // What is lifted out of the text is no node of the article any more: the part owns all of its ink.
  return block(
    part,
    words.map((run) => ({ ...run, owner: { node: part } })),
    styling,
  )
}

function block(
  part: TitlePart,
  content: readonly StyledRun[],
  styling: Styling,
): TextBlock<StyledRun> | undefined {
  if (content.length === 0) return undefined
  return { kind: 'text', owner: { node: part }, style: paragraphStyle(styling, placeOf(part)), content }
}

function ruleOf(role: 'opening' | 'titleBlock', { theme }: Styling): StyledBlock[] {
  const { before, after, ...look } = theme.rules[role]
  const space = { before: before * theme.grid, after: after * theme.grid }
  return look.thickness > 0 ? [{ kind: 'rule', owner: 'artifact', ...look, ...space }] : []
}

// ---------------------------------------------------------------------------------------------------------
// Byline

function bylineRuns(meta: Meta, styling: Styling): StyledRun[] {
  const { labels } = styling
  const style = characterStyle(styling, 'byline')
  const say = sayer('byline', style)
  const names = meta.authors.map(({ value }) => value)
  const [before, after] = aroundBrace(labels.by)
  const authors = names.length > 0 ? [label(before), ...people(names, styling), label(after)] : []
  const printed = meta.byline ? [say(meta.byline.value)] : []
  const others = meta.contributors.map(({ value }) => [say(`${value.name} (${value.role})`)])
  const sentences = [authors, printed, ...others].filter((sentence) => sentence.length > 0)
  return separated(sentences, say(factSeparator)).filter(({ text }) => text !== '')

  function label(text: string): StyledRun {
    return say(text, inLabels(styling, style))
  }
}

/** The names as their language lists them, each with where its owner wrote from. */
function people(authors: readonly Author[], styling: Styling): StyledRun[] {
  const style = characterStyle(styling, 'byline')
  const say = sayer('byline', style)
  const names = authors.map(({ name }) => name)
  return listParts(names, styling.language).flatMap((part) => {
    if ('text' in part) return [say(part.text, inWords(styling, style))]
    const author = authors[part.index]
    if (!author) return []
    const { name, honorificPrefix, jobTitle, place } = author
    const full = honorificPrefix === undefined ? name : `${honorificPrefix} ${name}`
    const rest = [jobTitle, place].filter((part) => part !== undefined).map((part) => `, ${part}`)
    return [say(full, marked(styling, style, 'authorName')), ...(rest.length > 0 ? [say(rest.join(''))] : [])]
  })
}

// ---------------------------------------------------------------------------------------------------------
// Issue line

/** Where and when it appeared: `Mag · June 1 – 7, 2024`. */
function issueLineRuns(meta: Meta, styling: Styling): StyledRun[] {
  const { labels, language } = styling
  const style = characterStyle(styling, 'issueLine')
  const say = sayer('issueLine', style)
  const { dateline, publication, issue, published, updated } = meta
  const facts = [
    dateline && !bylineSays(meta, dateline.value.place) ? [say(datelineText(dateline.value))] : [],
    publication ? [say(publication.value.name)] : [],
    issue ? issueRuns(issue.value) : published ? [day(published.value)] : [],
    updated ? labelled(labels.updated, day(updated.value)) : [],
  ].filter((part) => part.length > 0)
  return separated(facts, say(factSeparator))

  function labelled(label: string, inside: StyledRun): StyledRun[] {
    const [before, after] = aroundBrace(label).map((text) => say(text, inLabels(styling, style)))
    return [before, inside, after].filter((run) => run !== undefined).filter(({ text }) => text !== '')
  }

  function day(datetime: string): StyledRun {
    return say(dateText(datetime, language), inWords(styling, style))
  }

  function issueRuns(printed: Issue): StyledRun[] {
    const { number, volume, start } = printed
    const when = say(issueText(printed, language), start === undefined ? style : inWords(styling, style))
    const counted = [
      volume === undefined ? [] : labelled(labels.volume, say(volume)),
      number === undefined ? [] : labelled(labels.issue, say(number)),
    ].filter((part) => part.length > 0)
    return separated([...counted, [when]], say(', '))
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
