import type { Article, Delivery } from '@offprint/core'
import { loadWebFonts } from '@offprint/fonts'
import { stringifyPage, toHast, toHeaders } from '@offprint/html'
import type { VFile } from 'vfile'
import type { PublishedFile } from '../publish-types.ts'
import { headersFile } from './headers-file.ts'

/** What a page is made with. */
export interface PageOptions {
  name: string
  file: VFile
  delivery: Delivery
  /** Text of the JSON-LD block. */
  jsonld: string | undefined
  typography: boolean | undefined
  webFonts: boolean | undefined
}

/** A page, and what goes with it. */
export interface Page {
  html: string
  /** From `headersFile`. */
  headers: string
  files: PublishedFile[]
}

/** Makes the page of an article, the headers to send with it, and the fonts that lie beside it. */
export async function makePage(article: Article, options: PageOptions): Promise<Page> {
  const { name, file, delivery, jsonld, typography } = options
  const fonts = options.webFonts ? await loadWebFonts({ text: textOf(article) }) : undefined
  const tree = toHast(article, { file, delivery, jsonld, typography, fonts })
  const headers = headersFile(toHeaders(tree), name, delivery.url)
  return { html: stringifyPage(tree), headers, files: fonts?.files ?? [] }
}

/** Every letter that the page may have to show. */
function textOf({ meta, children }: Article): string {
  return JSON.stringify([meta, children])
}
