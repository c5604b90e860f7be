import { rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** A file to be written. */
export interface Output {
  /** Absolute. */
  path: string
  bytes: string | Uint8Array
}

/**
 * Writes files that belong together: all of them under temporary names first, then each gets its own. Whatever
 * stops it, no file is ever half written; before the first is renamed, nothing has changed.
 *
 * @param outputs What to write; missing folders are made.
 * @throws {@link WriteError} for the first that cannot be written; the temporary files are gone by then.
 */
export async function writeAll(outputs: readonly Output[]): Promise<void> {
  const waiting: { temporary: string; path: string }[] = []
  try {
    for (const { path, bytes } of outputs) {
      const temporary = temporaryName(path)
      waiting.push({ temporary, path })
      await attempt(path, () => refuseFolder(path))
      await attempt(path, () => writeNew(temporary, bytes))
    }
    for (const { temporary, path } of waiting) await attempt(path, () => rename(temporary, path))
  } finally {
    await Promise.all(waiting.map(({ temporary }) => rm(temporary, { force: true }).catch(() => {})))
  }
}

/** Says which file could not be written; `cause` says why. */
export class WriteError extends Error {
  readonly path: string

  constructor(path: string, cause: unknown) {
    super(`${path} cannot be written`, { cause })
    this.name = 'WriteError'
    this.path = path
  }
}

/** In the same folder, so that renaming moves no bytes; the process id keeps two runs apart. */
function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.tmp`)
}

async function writeNew(path: string, bytes: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  await rm(path, { force: true })
  // `wx`: whatever stands there now is not ours, a link least of all.
  await writeFile(path, bytes, { flag: 'wx' })
}

/** Renaming would find out too late, when other files have got their names. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
}

async function attempt(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    throw new WriteError(path, error)
  }
}
