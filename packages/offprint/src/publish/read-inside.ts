import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { problemOf } from '../files/problem.ts'

/** The bytes of a file, or why there are none. */
export type Reading = { bytes: Uint8Array } | { problem: string } | { isOutside: true }

/**
 * Reads a file that lies in a folder or below it; links are followed, and have to stay inside as well.
 *
 * @param root The folder.
 * @param url A relative address; `%20` stands for a space, and what follows `?` or `#` is no part of the path.
 */
export async function readInside(root: string, url: string): Promise<Reading> {
  const path = pathOf(url)
  if (isOutside(relative(root, resolve(root, path)))) return { isOutside: true }
  try {
    const [from, to] = await Promise.all([realpath(root), realpath(resolve(root, path))])
    if (isOutside(relative(from, to))) return { isOutside: true }
    // A pipe or a device might never end.
    if (!(await stat(to)).isFile()) return { problem: 'it is not a file' }
    return { bytes: new Uint8Array(await readFile(to)) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** @returns The path that a relative address stands for. */
export function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** On Windows the way to another drive is an absolute path. */
function isOutside(way: string): boolean {
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
