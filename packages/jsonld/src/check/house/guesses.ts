import type { Article, Meta, Sourced } from '@offprint/core'
import { rules } from '../../rules.ts'
import { articlesOf } from '../articles.ts'
import type { Check } from '../check.ts'
import { type Data, type DataNode, valuesOf } from '../data/data.ts'
import { cut } from '../words.ts'

/** Which property publishes which fact, and what the fact is called. */
const published: readonly (readonly [
  property: string,
  fact: string,
  of: (meta: Meta) => Sourced<unknown>[],
])[] = [
  ['headline', 'title', ({ title }) => present(title)],
  ['alternativeHeadline', 'subtitle', ({ subtitle }) => present(subtitle)],
  ['description', 'description', ({ description }) => present(description)],
  ['author', 'author', ({ authors }) => authors],
  ['datePublished', 'date', ({ published: date }) => present(date)],
  ['dateModified', 'date of change', ({ updated }) => present(updated)],
  ['publisher', 'publication', ({ publication }) => present(publication)],
  ['articleSection', 'section', ({ section }) => present(section)],
  ['inLanguage', 'language', ({ language }) => present(language)],
  ['keywords', 'keyword', ({ keywords }) => keywords],
]

/** Guesses that the data publishes. Only with the article: data alone does not tell what was guessed. */
export const guesses: Check = (data, find, { article }) => {
  if (!article) return
  for (const node of articlesOf(data)) {
    for (const { property, fact, value, pointer } of guessesIn(data, node, article)) {
      find(rules['guess-is-confirmed'], pointer, { fact, value: cut(value), property })
    }
  }
}

function guessesIn(data: Data, node: DataNode, { meta }: Article) {
  return published.flatMap(([property, fact, of]) => {
    const [said] = valuesOf(data, node, property)
    if (!said) return []
    return of(meta)
      .filter(({ origin }) => origin === 'inferred')
      .map(({ value }) => ({ property, fact, value: nameOf(value), pointer: said.pointer }))
  })
}

function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name)
  return String(value)
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}
