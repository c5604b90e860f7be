import { readFile } from 'node:fs/promises'
import { relative, resolve, sep, isAbsolute } from 'node:path'
import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { problemOf } from '../files/problem.ts'
import { WriteError, writeAll } from '../files/write.ts'
import { rules } from '../rules.ts'
import type { Written } from '../terminal/outputs.ts'
import type { Session } from './session.ts'

/** Where outputs belong. */
export interface WriteContext {
  /** Absolute; nothing is written outside of it. */
  folder: string
  /** The article that they are made of, as the reader knows it. */
  owner: string
}

/**
 * Writes the outputs of one article, all or none.
 *
 * @param outputs Paths from the working directory.
 * @returns What was written; nothing where that was impossible, which is reported.
 */
export async function writeOutputs(
  session: Session,
  outputs: readonly Written[],
  { folder, owner }: WriteContext,
): Promise<readonly Written[]> {
  const absolute = (path: string): string => resolve(session.around.cwd, path)
  const complain = (path: string, problem: string): readonly Written[] => {
    const file = new VFile({ path })
    report(file, rules['output-is-writable'], undefined, { problem })
    session.reporter.show(file)
    return []
  }
  const stray = outputs.find(({ path }) => !isInside(absolute(path), folder))
  if (stray) return complain(stray.path, 'it would be outside of the folder for outputs')
  const mine: Written[] = []
  for (const output of outputs) {
    if (await isFree(session, { ...output, path: absolute(output.path) }, owner)) mine.push(output)
  }
  try {
    await writeAll(mine.map(({ path, bytes }) => ({ path: absolute(path), bytes })))
  } catch (error) {
    if (!(error instanceof WriteError)) throw error
    const { path = error.path } = outputs.find((output) => absolute(output.path) === error.path) ?? {}
    return complain(path, problemOf(error.cause))
  }
  for (const { path } of mine) session.owners.set(absolute(path), owner)
  return mine
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Two articles may share a picture; they may not put two pictures into one place. */
async function isFree(session: Session, { path, bytes }: Written, owner: string): Promise<boolean> {
  const other = session.owners.get(path)
  if (other === undefined || other === owner || (await holds(path, bytes))) return true
  const file = new VFile({ path: relative(session.around.cwd, path) })
  report(file, rules['output-is-unique'], undefined, { other })
  session.reporter.show(file)
  return false
}

async function holds(path: string, bytes: string | Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(Buffer.from(bytes))
  } catch {
    // Gone or unreadable: writing will say so.
    return false
  }
}
