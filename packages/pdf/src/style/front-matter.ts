/**
 * What a layout prints beside the article: its contents, and who published it. Furniture, none of it article.
 */
import { dateText, issueText, type Meta } from '@offprint/core'
import type { TextBlock } from '../blocks.ts'
import { shownAddress } from './address.ts'
import type { Styling } from './context.ts'
import { characterStyle, paragraphStyle, placeOf } from './look.ts'
import type { ParagraphRole } from './theme.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/** A heading and the page that it is on. */
export interface ContentsEntry {
  text: string
  page: number
}

/** Points between the left edge and the words of an entry: the page number stands in it. */
const numberWidth = 34

/** The contents: a heading, then each entry with its page number before it. */
export function styleContents(entries: readonly ContentsEntry[], styling: Styling): StyledBlock[] {
  return [
    furnitureText('contentsHead', styling.labels.tableOfContents, styling),
    ...entries.map(({ text, page }): StyledBlock => {
      const entry = furnitureText('contentsEntry', text, styling)
      const number = furnitureText('contentsPage', String(page), styling)
      const style = { ...entry.style, indent: { start: numberWidth, end: 0, first: 0 } }
      return { ...entry, style, label: { content: number.content, width: numberWidth } }
    }),
  ]
}

/**
 * Who published the article, and where to find it.
 *
 * @param meta
 * @param lines What else the publication wants to say: an address, a telephone number. One line each.
 * @param styling
 */
export function styleImprint(meta: Meta, lines: readonly string[], styling: Styling): StyledBlock[] {
  const { publication, issue, published, rights, license, url } = meta
  const { language } = styling
  const when = issue ? issueText(issue.value, language) : published && dateText(published.value, language)
  const facts = [
    publication?.value.url && shownAddress(publication.value.url),
    ...lines,
    when,
    publication?.value.issn && `ISSN ${publication.value.issn}`,
    url && shownAddress(url.value),
    rights?.value,
    license && shownAddress(license.value),
  ].filter((fact): fact is string => Boolean(fact))
  const name = publication?.value.name
  return [
    ...(name === undefined ? [] : [furnitureText('imprintHead', name, styling)]),
    ...facts.map((fact) => furnitureText('imprint', fact, styling)),
  ]
}

function furnitureText(role: ParagraphRole, text: string, styling: Styling): TextBlock<StyledRun> {
  return {
    kind: 'text',
    // Whoever places it marks it as an artifact.
    owner: { node: 'title' },
    style: paragraphStyle(styling, placeOf(role)),
    content: [{ text, style: characterStyle(styling, role), owner: 'artifact' }],
  }
}
