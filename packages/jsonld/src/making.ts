import type { Article, Delivery, Kind, Meta, Sourced } from '@offprint/core'
import type { Addresses } from './address.ts'
import { filled, said } from './filled.ts'

/** What a graph is made of: the article, where it will be, and what is asked for. */
export interface Making {
  /** The whole article, as it was typed. */
  article: Article
  /** What the graph quotes of it, set as the page has it. */
  shown: Article
  delivery: Delivery
  at: Addresses
  facts: UnseenFacts
  /** CSS selectors; none: nothing is marked as speakable. */
  speakable: readonly string[]
  /** The class of the part behind the paywall; `false`: all is free; nothing: not known. */
  paywall: string | false | undefined
}

/** Facts that a reader of the page does not see, guesses withheld unless allowed. */
export interface UnseenFacts {
  description?: string
  kind?: Kind
  keywords: string[]
}

/** @returns The unseen facts of an article, without guesses unless they are allowed. */
export function unseenFacts(meta: Meta, guesses: boolean): UnseenFacts {
  const fact = <T>(sourced: Sourced<T> | undefined) =>
    sourced && (guesses || sourced.origin !== 'inferred') ? sourced.value : undefined
  return {
    ...filled({
      description: said(fact(meta.description)) ?? meta.standfirst?.value,
      kind: fact(meta.kind),
    }),
    keywords: meta.keywords.flatMap((keyword) => fact(keyword) ?? []),
  }
}
