/**
 * Makes a PDF where there is no Node: in a page and in a worker, from a bundle as a site's build makes it.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import type { Answer } from './browser.ts'
import { root } from './repository.ts'

/** What a page's own script would do; it is bundled for page and worker alike. */
const script = `
import { fromMarkdown } from '@offprint/core'
import { toPdf } from '@offprint/pdf'

const readWasm = async (file) => new Uint8Array(await (await fetch('/wasm/' + file + '.wasm')).arrayBuffer())
const read = async (url) => new Uint8Array(await (await fetch('/pictures/' + url)).arrayBuffer())

export const make = (source) => toPdf(fromMarkdown(source), { read, readWasm })

if (typeof document === 'undefined') {
  self.onmessage = ({ data }) => make(data).then((pdf) => self.postMessage(pdf), (error) => self.postMessage(String(error)))
} else {
  self.make = make
}
`

const harfbuzz = join(root, 'packages/pdf/node_modules/harfbuzzjs/dist')
const fonts = join(root, 'packages/fonts/dist/fonts')

/**
 * Bundles for browsers, without a stand-in for anything of Node's.
 *
 * @param place Where it is to run: in a worker there is no document, and packages that would use one ask for the
 *   condition.
 * @param conditions Others that hold. Default: none.
 * @returns Every file of the bundle by its name; `page.js` or `worker.js` is the entry.
 * @throws Error where something cannot be bundled: an import of Node's, above all.
 */
export async function bundleForBrowser(
  place: 'page' | 'worker',
  conditions: readonly string[] = [],
): Promise<Map<string, Uint8Array>> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: join(root, 'packages/conformance'), sourcefile: 'main.js' },
    entryNames: place,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    conditions: [...(place === 'worker' ? ['worker'] : []), 'browser', ...conditions],
    outdir: '/app',
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]))
}

const page =
  '<!doctype html><html lang="en"><title>PDF</title><link rel="icon" href="data:,"><script type="module" src="/app/page.js"></script>'

/**
 * The site that the bundle runs on.
 *
 * @param bundle From `bundleForBrowser`.
 * @param pictures The folder of the article's pictures.
 */
export function siteOf(bundle: ReadonlyMap<string, Uint8Array>, pictures: string): Answer {
  const folders: Record<string, (name: string) => Uint8Array | undefined> = {
    app: (name) => bundle.get(name),
    wasm: (name) => readFileSync(join(harfbuzz, name)),
    fonts: (name) => readFileSync(join(fonts, name)),
    pictures: (name) => readFileSync(join(pictures, name)),
  }
  return (path) => {
    const [, folder = '', name = ''] = path.split('/')
    if (path === '/index.html') return page
    return Object.hasOwn(folders, folder) ? folders[folder]?.(basename(name)) : undefined
  }
}
