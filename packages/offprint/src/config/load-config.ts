import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Located, locate, locateYaml, report } from '@offprint/core'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { problemOf } from '../files/problem.ts'
import { rules } from '../rules.ts'
import type { Config } from './config.ts'
import { findConfig } from './find-config.ts'
import { readConfig } from './read-config.ts'

/** A configuration and where it was found. */
export interface LoadedConfig {
  /** Absolute; missing where there is no configuration. */
  path?: string
  /** What could be read; empty where there is none. */
  config: Config
  /** What was found in it; `file` of each is the path of the configuration. */
  messages: VFileMessage[]
}

/**
 * Loads the configuration of a publication: the nearest `offprint.config.yaml`, `.json`, `.js`, `.mjs`, or
 * `.ts` where Node runs TypeScript. One written in JavaScript is run, and its default export taken.
 *
 * @param startFolder The folder of the article; the folders above it are searched as well.
 * @param file Where the findings land beside `messages`.
 * @param explicitPath The configuration to load instead of looking for one.
 * @returns The configuration, validated: a mistake costs the key it is in. A file that cannot be read is the
 *   finding `config-is-readable`, nothing is thrown.
 */
export async function loadConfig(
  startFolder: string,
  file?: VFile,
  explicitPath?: string,
): Promise<LoadedConfig> {
  const found =
    explicitPath === undefined
      ? await findConfig(startFolder)
      : { path: resolve(startFolder, explicitPath), others: [] }
  if (!found) return { config: {}, messages: [] }
  const { path, others } = found
  const own = new VFile({ path })
  for (const other of others) report(own, rules['config-is-one'], undefined, { other })
  const value = await readValue(path, own)
  const config = value ? readConfig(value, own) : {}
  file?.messages.push(...own.messages)
  return { path, config, messages: own.messages }
}

async function readValue(path: string, file: VFile): Promise<Located | undefined> {
  try {
    const isCode = /^\.[cm]?[jt]s$/.test(extname(path))
    return isCode ? locate(await run(path)) : locateYaml(decodeUtf8(await readFile(path)), { file })
  } catch (error) {
    report(file, rules['config-is-readable'], undefined, { problem: problemIn(error) })
    return undefined
  }
}

/** Says what is wrong with the configuration rather than with Offprint. */
class ConfigProblem extends Error {}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ConfigProblem('it is not UTF-8 text')
  }
}

async function run(path: string): Promise<unknown> {
  // Missing files are told from modules that a configuration imports and that are missing.
  await readFile(path)
  const module: unknown = await import(pathToFileURL(path).href).catch((error: unknown) => {
    throw new ConfigProblem(runProblem(error))
  })
  if (typeof module === 'object' && module !== null && 'default' in module) return module.default
  throw new ConfigProblem('it has no default export; write `export default { … }`')
}

function runProblem(error: unknown): string {
  if (!(error instanceof Error)) return `it throws ${String(error)}`
  if ('code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION')
    return `Node ${process.versions.node} does not run TypeScript; write it as .mjs`
  return `it stops with "${error.message.replace(/\s+/g, ' ')}"`
}

function problemIn(error: unknown): string {
  return error instanceof ConfigProblem ? error.message : problemOf(error)
}
