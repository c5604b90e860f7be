import { readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Strongest first. */
const names = ['yaml', 'json', 'js', 'mjs', 'ts'].map((extension) => `offprint.config.${extension}`)

/** Configurations in one folder: the one that holds, and those that it hides. */
export interface FoundConfig {
  /** Absolute. */
  path: string
  /** File names. */
  others: string[]
}

/**
 * Looks for the nearest configuration: in a folder, then in each folder above it.
 *
 * @param startFolder Where to begin; a folder that cannot be read is passed over.
 */
export async function findConfig(startFolder: string): Promise<FoundConfig | undefined> {
  const folder = resolve(startFolder)
  const present = new Set(await readdir(folder).catch(() => []))
  const [name, ...others] = names.filter((each) => present.has(each))
  if (name !== undefined) return { path: join(folder, name), others }
  const above = dirname(folder)
  return above === folder ? undefined : findConfig(above)
}
