import { join, resolve } from 'node:path'
import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { findArticles } from '../files/find-articles.ts'
import { problemOf } from '../files/problem.ts'
import type { Published } from '../publish-types.ts'
import { rules } from '../rules.ts'
import { counts } from '../terminal/exit-status.ts'
import { describeOutputs, type Written } from '../terminal/outputs.ts'
import { progressOn } from '../terminal/progress.ts'
import { listed } from '../terminal/words.ts'
import { isHeld, readArticle } from './read-article.ts'
import type { Session } from './session.ts'
import { findNamesakes } from './namesakes.ts'
import type { Run } from './table.ts'
import { formats as allFormats } from './values.ts'
import { writeOutputs } from './write-outputs.ts'

/** Makes every output of every article. */
export const build: Run = async (session, operands) => {
  const paths = operands.length > 0 ? unique(session, operands) : await articlesHere(session)
  const namesakes = await findNamesakes(session, paths)
  for (const file of namesakes) session.reporter.show(file)
  if (namesakes.length > 0) return

  const progress = progressOn(session.around.stderr, session.isTalkative ? paths.length : 0)
  const results: Result[] = []
  for (const path of paths) {
    progress.next(path)
    results.push(await buildOne(session, path, progress.clear))
  }
  progress.clear()
  conclude(session, results)
}

interface Result {
  path: string
  isWritten: boolean
  hasErrors: boolean
}

async function buildOne(session: Session, path: string, clear: () => void): Promise<Result> {
  const { reporter, options, around } = session
  const read = await readArticle(session, path, { formats: options.format ?? allFormats })
  clear()
  reporter.show(read.file)
  const hasErrors = read.file.messages.some((message) => counts(message, false))
  if (!read.published || isHeld(session, read)) return { path, isWritten: false, hasErrors }
  const folder = options.out ?? 'dist'
  const written = await writeOutputs(session, outputsOf(read.published, folder), {
    folder: resolve(around.cwd, folder),
    owner: path,
  })
  if (!options.quiet) for (const line of describeOutputs(written)) around.stdout.write(`${line}\n`)
  return { path, isWritten: written.length > 0, hasErrors }
}

/** What an article is written as, and what follows its NAME. */
const outputs = [
  ['html', 'html'],
  ['pdf', 'pdf'],
  ['print', 'print.pdf'],
  ['jsonld', 'jsonld'],
  ['headers', 'headers'],
] as const

function outputsOf(published: Published, folder: string): Written[] {
  const { name, files } = published
  const articles = outputs.flatMap(([key, extension]): Written[] => {
    const bytes = published[key]
    return bytes === undefined ? [] : [{ path: join(folder, `${name}.${extension}`), bytes }]
  })
  return [...articles, ...files.map(({ path, bytes }) => ({ path: join(folder, path), bytes }))]
}

function unique(session: Session, paths: readonly string[]): string[] {
  const byPlace = new Map(
    paths.map((path) => [path === '-' ? path : resolve(session.around.cwd, path), path]),
  )
  return [...byPlace.values()]
}

async function articlesHere({ around, reporter }: Session): Promise<string[]> {
  const file = new VFile({ path: '.' })
  let found: string[] = []
  try {
    found = await findArticles(around.cwd)
    if (found.length === 0) report(file, rules['folder-has-articles'], undefined)
  } catch (error) {
    report(file, rules['folder-is-readable'], undefined, { problem: problemOf(error) })
  }
  reporter.show(file)
  return found
}

function conclude({ reporter, options }: Session, results: readonly Result[]): void {
  const held = results.filter(({ isWritten }) => !isWritten).map(({ path }) => path)
  const flawed = results.filter(({ isWritten, hasErrors }) => isWritten && hasErrors).map(({ path }) => path)
  const why = options.strict ? ' (with --strict, warnings count as errors)' : ''
  if (flawed.length > 0) reporter.say(`Made without what the errors are about: ${listed(flawed)}.`)
  if (held.length > 0) {
    reporter.say(`Not written${why}: ${listed(held)}. What was there from before is kept.`)
  }
}
