import { expect, it } from 'vitest'
import type { ArticleNode, Graph, GraphNode, ListItem } from '../src/index.ts'

const article: ArticleNode = {
  '@type': 'Article',
  '@id': '_:article',
  mainEntityOfPage: { '@id': '_:webpage' },
  isPartOf: [],
  wordCount: 1,
  timeRequired: 'PT1M',
}

/** Each line below an expectation of an error has one; where it had none, this file would not compile. */
it('does not compile what the vocabulary does not have', () => {
  const wrong: unknown[] = [
    // @ts-expect-error -- the property is `wordCount`
    { ...article, wordcount: 1 } satisfies ArticleNode,
    // @ts-expect-error -- the property is `headline`
    { ...article, headLine: 'Canals' } satisfies ArticleNode,
    // @ts-expect-error -- a number, not a text
    { ...article, wordCount: '1' } satisfies ArticleNode,
    // @ts-expect-error -- a truth value, not a text
    { ...article, isAccessibleForFree: 'True' } satisfies ArticleNode,
    // @ts-expect-error -- a reference, not a text
    { ...article, author: ['A. Writer'] } satisfies ArticleNode,
    // @ts-expect-error -- there is no such type
    { ...article, '@type': 'NewsArticel' } satisfies ArticleNode,
    // @ts-expect-error -- the type that search engines know comes first
    { ...article, '@type': ['OpinionNewsArticle', 'NewsArticle'] } satisfies ArticleNode,
    // @ts-expect-error -- `dateline` is one text
    { ...article, dateline: ['TOKYO'] } satisfies ArticleNode,
    // @ts-expect-error -- every node has an id
    { '@type': 'Person', name: 'A. Writer' } satisfies GraphNode,
    // @ts-expect-error -- a position is a number
    { '@type': 'ListItem', position: '1', name: 'A' } satisfies ListItem,
    // @ts-expect-error -- the context is that of schema.org
    { '@context': 'https://www.example.com', '@graph': [] } satisfies Graph,
  ]
  expect(wrong).toHaveLength(11)
})
