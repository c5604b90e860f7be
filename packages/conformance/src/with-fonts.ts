/**
 * Pages with the web fonts that content/ is rendered without.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from '@offprint/core'
import { loadWebFonts } from '@offprint/fonts'
import { toHtml } from '@offprint/html'
import { type Answer, filesOf } from './browser.ts'
import type { Rendered } from './rendered.ts'

/**
 * The same article with its web fonts beside it.
 *
 * @param article A rendered article.
 * @returns The answers of its folder, and of the fonts.
 */
export async function withFonts({ source, name, dist }: Rendered): Promise<Answer> {
  const text = readFileSync(source, 'utf8')
  const fonts = await loadWebFonts({ text })
  const files = new Map<string, string | Uint8Array>(
    fonts.files.map(({ path, bytes }) => [`/${path}`, bytes]),
  )
  files.set(
    `/${name}.html`,
    toHtml(fromMarkdown(text), { fonts, delivery: deliveryIn(join(dist, `${name}.html`)) }),
  )
  const others = filesOf(dist)
  return (path) => files.get(path) ?? others(path)
}

/** The pictures of a rendered page, as it has them. */
function deliveryIn(path: string) {
  const html = readFileSync(path, 'utf8')
  const pictures = [...html.matchAll(/<img[^>]* src="([^"]+)"[^>]* width="(\d+)" height="(\d+)"/g)]
  return {
    images: Object.fromEntries(
      pictures.map(([, url = '', width, height]) => [
        url.replace(/^images\/(.*)\.[\da-f]{8}(\.\w+)$/, '$1$2'),
        { url, width: Number(width), height: Number(height), type: 'image/png' },
      ]),
    ),
  }
}
