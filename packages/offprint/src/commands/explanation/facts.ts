import { type Article, type Meta, type Sourced, toMarkdown } from '@offprint/core'

/** The single facts that can be guessed, by name. */
export interface GuessedFact {
  name: string
  fact: Sourced<unknown>
}

/**
 * @param meta The facts of an article.
 * @returns Those of origin `inferred`, lists value by value.
 */
export function guessedFacts(meta: Meta): GuessedFact[] {
  const entries: [string, unknown][] = Object.entries(meta)
  return entries.flatMap(([name, fact]) => {
    const facts: unknown[] = Array.isArray(fact) ? fact : [fact]
    return facts
      .filter(isSourced)
      .filter(isGuess)
      .map((each) => ({ name, fact: each }))
  })
}

/**
 * Writes front matter that states what the text says of itself, and what was guessed.
 *
 * @param only The names of the facts to be written. Default: all.
 * @returns YAML between its fences; empty where there is no fact.
 */
export function statedFrontMatter(article: Article, only?: readonly string[]): string {
  const entries: [string, unknown][] = Object.entries(article.meta)
  const kept: unknown[][] = entries
    .filter(([name]) => only === undefined || only.includes(name))
    .map(([name, fact]) => [name, Array.isArray(fact) ? fact.map(state) : state(fact)])
  const meta = { authors: [], contributors: [], keywords: [], extra: {}, ...Object.fromEntries(kept) }
  return toMarkdown({ ...article, meta, children: [] })
}

function state(fact: unknown): unknown {
  return isSourced(fact) && isGuess(fact) ? { ...fact, origin: 'frontMatter' } : fact
}

function isGuess({ origin }: Sourced<unknown>): boolean {
  return origin === 'inferred'
}

function isSourced(value: unknown): value is Sourced<unknown> {
  return typeof value === 'object' && value !== null && 'origin' in value && 'value' in value
}
