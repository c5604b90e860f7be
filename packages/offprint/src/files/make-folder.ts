import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing. `mkdir` can do so by itself, but tries for ever where the
 * system answers "no such file" although the folder above is there, as Linux does in `/proc`.
 *
 * @param path Absolute.
 * @throws What the system says when it refuses, with its `code`.
 */
export async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) return
  const above = dirname(path)
  if (found === undefined && above !== path) await makeFolder(above)
  await mkdir(path).catch(async (error: unknown) => {
    // Another run may have made it meanwhile.
    if (!(await stat(path).catch(() => undefined))?.isDirectory()) throw error
  })
}
