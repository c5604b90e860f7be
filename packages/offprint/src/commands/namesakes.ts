import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { rules } from '../rules.ts'
import { readArticle } from './read-article.ts'
import { openSession, type Session } from './session.ts'

/**
 * Finds articles that would overwrite one another.
 *
 * @param paths All that are to be built.
 * @returns For each article whose NAME another has taken, its file with the finding `name-is-unique`. Names that
 *   differ in case alone are one name, because they are one file on many disks.
 */
export async function findNamesakes(session: Session, paths: readonly string[]): Promise<VFile[]> {
  if (paths.length < 2) return []
  const silent = openSession({ ...session.around, stderr: nowhere, stdout: nowhere }, session.options)
  const taken = new Map<string, string>()
  const found: VFile[] = []
  // Standard input can be read once only, and its name is its own.
  for (const path of paths.filter((each) => each !== '-')) {
    const { published } = await readArticle(silent, path, { formats: [] })
    if (!published) continue
    const key = published.name.normalize('NFC').toLowerCase()
    const other = taken.get(key)
    if (other === undefined) taken.set(key, path)
    else found.push(complain(path, other, published.name))
  }
  return found
}

const nowhere = { write: (): boolean => true }

function complain(path: string, other: string, name: string): VFile {
  const file = new VFile({ path })
  report(file, rules['name-is-unique'], undefined, { other, name })
  return file
}
