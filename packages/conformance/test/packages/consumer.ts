/** What somebody who installed the packages might write; it is type-checked in a project of its own. */
import { fromMarkdown, toText, type Article } from '@offprint/core'
import { toHtml } from '@offprint/html'
import { toJsonLd, toScript } from '@offprint/jsonld'
import { toPdf } from '@offprint/pdf'
import { defineConfig, publish } from 'offprint'

export const article: Article = fromMarkdown('# A title\n\nA paragraph.\n')
export const text: string = toText(article.children)
export const page: string = toHtml(article)
export const script: string = toScript(toJsonLd(article))
export const brochure: Promise<Uint8Array> = toPdf(article)
export const config = defineConfig({ baseUrl: 'https://www.example.com/' })
export const files: Promise<string[]> = publish('# A title').then(({ files }) =>
  files.map(({ path }) => path),
)

// @ts-expect-error -- a source is text, bytes or a VFile
fromMarkdown(42)
