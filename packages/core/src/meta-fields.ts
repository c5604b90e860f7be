import type { Meta } from './article.ts'

/** The name of a fact. */
export type FactName = Exclude<keyof Meta, 'extra'>

/** Every fact, in the order in which front matter is written, and whether there is one of it or a list. */
const metaFields: Readonly<Record<FactName, 'one' | 'list'>> = {
  title: 'one',
  subtitle: 'one',
  kicker: 'one',
  standfirst: 'one',
  description: 'one',
  authors: 'list',
  contributors: 'list',
  byline: 'one',
  dateline: 'one',
  publication: 'one',
  issue: 'one',
  section: 'one',
  published: 'one',
  updated: 'one',
  language: 'one',
  keywords: 'list',
  url: 'one',
  image: 'one',
  license: 'one',
  rights: 'one',
  kind: 'one',
  slug: 'one',
  draft: 'one',
}

/** The facts of which there is one. */
export type SingleFact = {
  [K in FactName]: NonNullable<Meta[K]> extends readonly unknown[] ? never : K
}[FactName]

/** The names of all facts, in order. */
export const factNames: readonly FactName[] = Object.keys(metaFields).filter(isFactName)

/** The names of the facts of which there is one, in order. */
export const singleFacts: readonly SingleFact[] = factNames.filter(isSingle)

function isFactName(name: string): name is FactName {
  return Object.hasOwn(metaFields, name)
}

function isSingle(name: FactName): name is SingleFact {
  return metaFields[name] === 'one'
}
