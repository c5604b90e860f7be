import type { Meta, Sourced } from '@offprint/core'
import { rules } from '../../rules.ts'
import { articlesOf } from '../articles.ts'
import type { Check } from '../check.ts'
import { valuesOf } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { cut } from '../words.ts'

/** A fact that is published: as which property, and what it is called. */
interface PublishedFact {
  property: string
  fact: string
  of: (meta: Meta) => Sourced<unknown>[]
  /** What is found instead of `guess-is-confirmed`. */
  rule?: 'title-is-explicit' | 'language-is-explicit'
}

const facts: readonly PublishedFact[] = [
  { property: 'headline', fact: 'title', of: ({ title }) => present(title), rule: 'title-is-explicit' },
  { property: 'alternativeHeadline', fact: 'subtitle', of: ({ subtitle }) => present(subtitle) },
  { property: 'description', fact: 'description', of: ({ description }) => present(description) },
  { property: 'author', fact: 'author', of: ({ authors }) => authors },
  { property: 'datePublished', fact: 'date', of: ({ published }) => present(published) },
  { property: 'dateModified', fact: 'date of change', of: ({ updated }) => present(updated) },
  { property: 'publisher', fact: 'publication', of: ({ publication }) => present(publication) },
  { property: 'articleSection', fact: 'section', of: ({ section }) => present(section) },
  { property: 'keywords', fact: 'keyword', of: ({ keywords }) => keywords },
  {
    property: 'inLanguage',
    fact: 'language',
    of: ({ language }) => present(language),
    rule: 'language-is-explicit',
  },
]

/** Guesses that the data publishes. Only with the article: data alone does not tell what was guessed. */
export const guesses: Check = (data, find, { article }) => {
  if (!article) return
  for (const node of articlesOf(data)) {
    for (const known of facts) {
      const [value] = valuesOf(data, node, known.property)
      const guessed = value ? known.of(article.meta).filter(({ origin }) => origin === 'inferred') : []
      guessed.forEach((guess) => tell(known, guess, { pointer: value?.pointer ?? node.pointer, find }))
    }
  }
}

function tell(
  { property, fact, rule }: PublishedFact,
  { value: guessed, position }: Sourced<unknown>,
  { pointer, find }: { pointer: string; find: Find },
): void {
  const value = cut(nameOf(guessed))
  if (rule) find(rules[rule], { pointer, place: position }, { value })
  else find(rules['guess-is-confirmed'], { pointer, place: position }, { fact, value, property })
}

function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name)
  return String(value)
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}
