/**
 * The models of everything in content/, and what their pictures are read from.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '@offprint/core'
import { offprint } from './offprint.ts'
import type { Rendered } from './rendered.ts'
import { output } from './run.ts'

/** The model of an article, as the command line gives it. */
export function modelOf({ folder, source }: Rendered): Article {
  return JSON.parse(output(process.execPath, [offprint, 'model', source], { cwd: folder }))
}

/** Reads the pictures beside an article. */
export function picturesOf({ folder }: Rendered): (url: string) => Promise<Uint8Array | undefined> {
  return async (url) => {
    const path = join(folder, url)
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined
  }
}
