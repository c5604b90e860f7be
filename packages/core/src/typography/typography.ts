import type { Article, Meta, Phrasing, Sourced } from '../article.ts'
import { inlineFacts } from '../inline-facts.ts'
import { map } from '../map.ts'
import { oneLine } from '../one-line.ts'
import { toText } from '../to-text.ts'
import { applyToPhrasing, toLine } from './line.ts'
import { setLine } from './set-line.ts'

/** Options of `typography`. */
export interface TypographyOptions {
  /** BCP 47. Default: the article's language, or English. */
  language?: string | undefined
}

/** The facts that are read as text. Names are data and stay as they are. */
const textFacts = [...inlineFacts, 'description'] as const

/**
 * Sets an article as a typesetter would: quotes, apostrophes, dashes, ellipses and primes, by the language of
 * the text, over whole blocks, so that quotes around emphasis find each other. Code and addresses stay as they
 * are, and so do marks that were typed as wanted.
 *
 * @param article The article; not changed, and shared with the result where nothing changed.
 * @returns The article as it is to be printed. The texts of `meta` that are read, and the label of the issue,
 *   are set too.
 */
export function typography(article: Article, options: TypographyOptions = {}): Article {
  const language = options.language ?? article.meta.language?.value
  const set = <T extends { children: Phrasing[] }>(node: T): T => {
    const children = setPhrasing(node.children, language)
    return children.every((child, index) => child === node.children[index]) ? node : { ...node, children }
  }
  const body = map(article, { paragraph: set, heading: set, caption: set, credit: set, tableCell: set })
  const meta = setMeta(article.meta, language)
  return meta === article.meta ? body : { ...body, meta }
}

/**
 * Sets a plain text.
 *
 * @param value One block's text.
 * @param language BCP 47; English where it is unknown.
 */
export function setText(value: string, language: string | undefined): string {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return toText(setPhrasing([{ type: 'text', value, position }], language))
}

function setPhrasing(nodes: readonly Phrasing[], language: string | undefined): Phrasing[] {
  const line = toLine(nodes, language)
  return applyToPhrasing(nodes, line, setLine(line, language))
}

function setMeta(meta: Meta, language: string | undefined): Meta {
  const changed: Partial<Meta> = {}
  for (const key of textFacts) {
    const fact = meta[key]
    const made = fact && setFact(fact, language)
    if (made && made.value !== fact.value) changed[key] = made
  }
  const { issue } = meta
  const label = issue && setText(issue.value.label, language)
  if (issue && label !== undefined && label !== issue.value.label) {
    changed.issue = { ...issue, value: { ...issue.value, label } }
  }
  return Object.keys(changed).length === 0 ? meta : { ...meta, ...changed }
}

function setFact(fact: Sourced<string>, language: string | undefined): Sourced<string> {
  if (!fact.content) return { ...fact, value: setText(fact.value, language) }
  const content = setPhrasing(fact.content, language)
  return { ...fact, content, value: oneLine(toText(content)) }
}
