/**
 * Everything that content/ renders to.
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { root } from './repository.ts'

/** A rendered article. Paths are absolute. */
export interface Rendered {
  /** NAME: what its outputs are called. */
  name: string
  folder: string
  /** The text it was made from. */
  source: string
  dist: string
  html: string
  pdf: string
  jsonld: string
}

const content = join(root, 'content')
const outputs = ['html', 'pdf', 'jsonld'] as const
const notArticles = /^(?:README|CHANGELOG|LICENSE)\./i

/**
 * The articles of content/, each with its three outputs.
 *
 * @returns At least one.
 * @throws Error where an article has no source, no outputs, or not all three of them.
 */
export function rendered(): Rendered[] {
  const folders = readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(content, entry.name, 'package.json')))
    .map(({ name }) => join(content, name))
    .sort()
  if (folders.length === 0) throw new Error('content/ has no article to judge')
  return folders.map(renderedIn)
}

function renderedIn(folder: string): Rendered {
  const sources = readdirSync(folder).filter((name) => /\.(?:md|txt)$/.test(name) && !notArticles.test(name))
  const [source] = sources
  if (!source || sources.length > 1)
    throw new Error(`${folder} must hold one article, and has ${sources.length}`)
  const dist = join(folder, 'dist')
  const pages = existsSync(dist) ? readdirSync(dist).filter((name) => extname(name) === '.html') : []
  const [page] = pages
  if (!page || pages.length > 1)
    throw new Error(`${dist} must hold one page, and has ${pages.length}: run pnpm start`)
  const name = basename(page, '.html')
  const [html, pdf, jsonld] = outputs.map((kind) => join(dist, `${name}.${kind}`))
  if (!html || !pdf || !jsonld || ![html, pdf, jsonld].every((path) => existsSync(path))) {
    throw new Error(`${dist} lacks an output of ${name}: run pnpm start`)
  }
  return { name, folder, source: join(folder, source), dist, html, pdf, jsonld }
}
