/**
 * Pages of random articles: what no author has written yet.
 */
import { arbitraryArticle } from '@offprint/core/testing'
import { type Article, paragraph, text } from '@offprint/core'
import { type HtmlOptions, toHtml } from '@offprint/html'
import fc from 'fast-check'

/** An article and its page. */
export interface RandomPage {
  /** Its number: the same number is the same article every time. */
  name: string
  article: Article
  html: string
}

/** Of the random numbers: the same articles in every run. */
const seed = 20_240_601

const delivery = {
  url: 'https://www.example.com/random.html',
  home: 'https://www.example.com/',
  pdf: { url: 'https://www.example.com/random.pdf', bytes: 120_000 },
  images: {},
}

/**
 * Makes pages of random articles. They have a title and a language, without which no page can be right; everything
 * else is as it comes.
 *
 * @param count How many.
 * @param options For `toHtml`, beside the delivery.
 */
export function randomPages(count: number, options: HtmlOptions = {}): RandomPage[] {
  return fc.sample(arbitraryArticle(), { numRuns: count, seed }).map((article, index) => {
    const titled = withFacts(article)
    return { name: `random ${index}`, article: titled, html: toHtml(titled, { delivery, ...options }) }
  })
}

function withFacts(article: Article): Article {
  const { title, language } = article.meta
  return {
    ...article,
    meta: {
      ...article.meta,
      title: title ?? { value: 'A random article', origin: 'option' },
      language: language ?? { value: 'en', origin: 'option' },
    },
  }
}

/** The article with enough running text before it that a reader mode takes it for one. */
export function withRunningText(article: Article): Article {
  const { position } = article
  const running = sentences.map((words) => paragraph([text(words, position)], position))
  return { ...article, children: [...running, ...article.children] }
}

const sentences = [
  'The boats leave the harbour early, and the men who sail them say little, for they know the water, its depth, its cold and its habits, better than they know the town.',
  'Behind the quay stands a row of sheds, low and tarred, where nets are mended in winter, engines are taken apart in spring, and letters are read aloud to those who cannot read them.',
  'Nobody remembers who built the light, but everybody, from the pilot to the baker, can tell you how often it has failed, and who was out when it did.',
  'When the ferry comes in, at noon or a little after, the square fills, the kettles go on, and for an hour the town is as loud, as quick and as crowded as any other.',
]
