/**
 * Where things stand in the repository.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** The published packages by the name of their folder. */
export const published = ['core', 'fonts', 'html', 'jsonld', 'pdf', 'offprint']

/**
 * An executable of a development dependency.
 *
 * @param name As in `node_modules/.bin`.
 * @param packageFolder The package that depends on it, from the root; the root itself by default.
 * @returns An absolute path.
 */
export function executable(name: string, packageFolder = '.'): string {
  return join(root, packageFolder, 'node_modules', '.bin', name)
}
