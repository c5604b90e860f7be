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
 * @param article Its facts, guesses among them, are written as statements.
 * @param extra What else is written.
 * @returns Front matter between its fences; empty where there is no fact.
 */
export function statedFrontMatter(article: Article, extra: Meta['extra']): string {
  return write(article, Object.entries(article.meta), extra)
}

/** @returns The lines of front matter that state one fact. */
export function statedLine(article: Article, name: string): string {
  const entries: [string, unknown][] = Object.entries(article.meta)
  const only = entries.filter(([key]) => key === name)
  return write(article, only, {})
    .replace(/^---\n|---\n+$/g, '')
    .trimEnd()
}

function write(article: Article, entries: readonly [string, unknown][], extra: Meta['extra']): string {
  const kept: unknown[][] = entries
    .filter(([name]) => name !== 'extra')
    .map(([name, fact]) => [name, Array.isArray(fact) ? fact.map(state) : state(fact)])
  const meta = { authors: [], contributors: [], keywords: [], ...Object.fromEntries(kept), extra }
  return toMarkdown({ ...article, meta, children: [] }, { comments: false })
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
