/**
 * PDFs of random articles: what no author has written yet.
 */
import { arbitraryArticle } from '@offprint/core/testing'
import { type Article, map } from '@offprint/core'
import { type ComposeOptions, loadResources, type Resources, toPdf } from '@offprint/pdf'
import fc from 'fast-check'
import { VFile } from 'vfile'

/** An article and its PDF. */
export interface RandomPdf {
  /** Its number: the same number is the same article every time. */
  name: string
  article: Article
  bytes: Uint8Array
  /** The ids of what was found while it was made. */
  found: string[]
}

/** Of the random numbers: the same articles in every run. */
const seed = 20_240_602

/** In turn, so that every layout of pages is met. */
const layouts: readonly ComposeOptions[] = [
  {},
  { pageSize: 'a5' },
  { pageSize: 'letter', columns: 1 },
  { pageSize: 'a4', columns: 3 },
]

/**
 * Makes PDFs of random articles. They have a title, a language and described pictures, without which no PDF can claim
 * a standard; everything else is as it comes. Every other picture is there.
 *
 * @param count How many.
 * @param picture The bytes of a picture.
 */
export async function* randomPdfs(count: number, picture: Uint8Array): AsyncGenerator<RandomPdf> {
  const articles = fc.sample(arbitraryArticle(), { numRuns: count, seed }).map(unshared).map(withFacts)
  const shared = await sharedResources(articles, picture)
  for (const [index, article] of articles.entries()) {
    const file = new VFile()
    const options = { ...layouts[index % layouts.length], resources: shared, file }
    const bytes = await toPdf(article, options)
    yield { name: `random ${index}`, article, bytes, found: file.messages.map(({ ruleId }) => ruleId ?? '') }
  }
}

/** Loaded once, with the languages and pictures of all. */
async function sharedResources(articles: readonly Article[], picture: Uint8Array): Promise<Resources> {
  let asked = 0
  const read = async () => (asked++ % 2 === 0 ? picture : undefined)
  const loaded = await Promise.all(articles.map((article) => loadResources(article, { read })))
  const [first] = loaded
  if (!first) throw new Error('no articles')
  const hyphenate: Resources['hyphenate'] = (word, language) =>
    loaded.map((one) => one.hyphenate(word, language)).find((points) => points.length > 0) ?? []
  return { ...first, hyphenate, pictures: new Map(loaded.flatMap(({ pictures }) => [...pictures])) }
}

/** Reading makes each node anew; random articles have some in several places. */
function unshared(article: Article): Article {
  return JSON.parse(JSON.stringify(article))
}

function withFacts(article: Article): Article {
  const described = map(article, {
    image: (node) => (node.alt.trim() === '' ? { ...node, alt: 'A picture' } : node),
  })
  const { title, language, image } = article.meta
  return {
    ...described,
    meta: {
      ...article.meta,
      title: title?.value.trim() ? title : { value: 'A random article', origin: 'option' },
      language: language ?? { value: 'en', origin: 'option' },
      ...(image && { image: { ...image, value: { ...image.value, alt: image.value.alt || 'A picture' } } }),
    },
  }
}
