import type { Article, Meta } from '@offprint/core'
import type { ExplainedGuess } from './explanation.ts'
import { statedFrontMatter } from './facts.ts'

type Extra = Meta['extra']
type Json = Extra[string]

/**
 * Writes front matter that says outright what the text says of itself, and all that is guessed: put above the
 * article instead of its own, it leaves nothing to guess.
 *
 * @param guesses Of the article.
 * @returns YAML between its fences; empty where there is nothing to say.
 */
export function suggestFrontMatter(article: Article, guesses: readonly ExplainedGuess[]): string {
  const { extra } = article.meta
  const guessed = new Set(
    guesses.filter(({ isFact }) => !isFact).map(({ about, value }) => `${about} ${value}`),
  )
  const entities = article.entities
    .filter(({ type, name }) => guessed.has(`${type} ${name}`))
    .map(
      ({ name, type, alternateName, role }): Json => ({
        name,
        type,
        ...(alternateName !== undefined && { alternateName }),
        role,
      }),
    )
  const shorts = article.abbreviations
    .filter(({ short, long }) => guessed.has(`abbreviation ${short} = ${long}`))
    .map(({ short, long }) => [short, long] as const)
  const switches = guesses.some(({ rule }) => rule === 'dates-in-prose')
    ? [['dates-in-prose', true] as const]
    : []
  return statedFrontMatter(article, {
    ...extra,
    ...(entities.length > 0 && { entities: [...listOf(extra.entities), ...entities] }),
    ...(shorts.length > 0 && {
      abbreviations: { ...mapOf(extra.abbreviations), ...Object.fromEntries(shorts) },
    }),
    ...(switches.length > 0 && { repairs: { ...mapOf(extra.repairs), ...Object.fromEntries(switches) } }),
  })
}

function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function mapOf(value: Json | undefined): Extra {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
