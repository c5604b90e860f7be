/**
 * What rendering left behind, as lines for a person.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { root } from './root.mjs'

const order = ['.html', '.pdf', '.jsonld']
const rank = (file) => (order.indexOf(extname(file)) + order.length + 1) % (order.length + 1)

/**
 * The outputs in an article's `dist/`, the three kinds first, then what they need (images, fonts).
 *
 * @param {string} directory The article's folder, from the root.
 * @returns {{ path: string, bytes: number, pages?: number }[]} Paths from the root.
 */
export function outputsOf(directory) {
  const dist = join(root, directory, 'dist')
  if (!existsSync(dist)) return []
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((file) => ({
      path: file.slice(root.length + 1),
      bytes: statSync(file).size,
      ...(extname(file) === '.pdf' && { pages: pagesOf(file) }),
    }))
}

/**
 * The number of pages that a PDF's page tree states.
 *
 * @param {string} file A PDF.
 * @returns {number} 0 where no page tree is found.
 */
export function pagesOf(file) {
  const bytes = readFileSync(file)
  const text = bytes.toString('latin1')
  // Objects may be packed into object streams (ISO 32000-2, 7.5.7).
  const packed = Array.from(text.matchAll(/\/Type\s*\/ObjStm\b[^]*?\bstream\r?\n/g), ({ 0: head, index }) =>
    inflateSync(bytes.subarray(index + head.length)).toString('latin1'),
  )
  const trees = [text, ...packed].flatMap((part) => part.match(/<<[^<>]*\/Type\s*\/Pages\b[^<>]*>>/g) ?? [])
  const counts = trees.map((tree) => Number(/\/Count\s+(\d+)/.exec(tree)?.[1] ?? 0))
  return Math.max(0, ...counts)
}

/**
 * Outputs as aligned lines: path, size, and a PDF's pages.
 *
 * @param {{ path: string, bytes: number, pages?: number }[]} outputs
 * @returns {string[]}
 */
export function describe(outputs) {
  const width = Math.max(...outputs.map(({ path }) => path.length))
  return outputs.map(({ path, bytes, pages }) => {
    const size = sizeOf(bytes).padStart(8)
    const extent = pages === undefined ? '' : `  ${pages} ${pages === 1 ? 'page' : 'pages'}`
    return `  ${path.padEnd(width)}  ${size}${extent}`
  })
}

function sizeOf(bytes) {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
