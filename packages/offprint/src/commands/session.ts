import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { messagesOf, report } from '@offprint/core'
import { VFile } from 'vfile'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import { problemOf } from '../files/problem.ts'
import { rules } from '../rules.ts'
import { counts } from '../terminal/exit-status.ts'
import { createReporter, type Reporter } from '../terminal/reporter.ts'
import type { Surroundings } from '../terminal/surroundings.ts'
import type { Options } from './options.ts'

/** A configuration as a run knows it. */
export interface KnownConfig {
  config: Config
  /** Whether it keeps articles from being written: it has findings, and the run is strict. */
  isHeld: boolean
}

/** One run of one command. */
export interface Session {
  around: Surroundings
  options: Options
  reporter: Reporter
  /** Whether more than findings and output may be printed. */
  isTalkative: boolean
  /** Which article has written which file, by absolute path. */
  owners: Map<string, string>
  /**
   * The configuration for the articles of a folder; its findings are shown once. Nothing where the one that
   * `--config` names cannot be read: then no article can be made.
   */
  configFor: (folder: string) => Promise<KnownConfig | undefined>
}

/**
 * @param data Where findings go with `--json`.
 * @returns A run at its beginning.
 */
export function openSession(
  around: Surroundings,
  options: Options,
  data: 'stdout' | 'stderr' = 'stderr',
): Session {
  const { strict = false, json = false, quiet = false } = options
  const reporter = createReporter(around, { strict, json, quiet, data })
  const byFolder = new Map<string, Promise<KnownConfig | undefined>>()
  const shown = new Set<string>()
  const session: Session = {
    around,
    options,
    reporter,
    isTalkative: !json && !quiet,
    owners: new Map(),
    configFor(folder) {
      const key = options.config === undefined ? folder : ''
      const known = byFolder.get(key) ?? findConfig(session, folder, shown)
      byFolder.set(key, known)
      return known
    },
  }
  return session
}

async function findConfig(
  { around, options, reporter }: Session,
  folder: string,
  shown: Set<string>,
): Promise<KnownConfig | undefined> {
  const explicit = options.config === undefined ? undefined : resolve(around.cwd, options.config)
  if (explicit !== undefined && !(await isReadable(explicit, options.config ?? explicit, reporter))) {
    return undefined
  }
  const file = new VFile()
  const { path, config } = await load(folder, file, explicit)
  if (path !== undefined) {
    file.path = options.config ?? relative(around.cwd, path)
    file.value = await readFile(path, 'utf8').catch(() => '')
    if (!shown.has(path)) reporter.show(file, 'config')
    shown.add(path)
  }
  const strict = options.strict ?? false
  return { config, isHeld: strict && file.messages.some((message) => counts(message, strict)) }
}

async function load(
  folder: string,
  file: VFile,
  explicit: string | undefined,
): Promise<{ path?: string; config: Config }> {
  try {
    return await loadConfig(folder, file, explicit)
  } catch (error) {
    if (!messagesOf(error)) throw error
    return { config: {}, ...(explicit !== undefined && { path: explicit }) }
  }
}

async function isReadable(path: string, typed: string, reporter: Reporter): Promise<boolean> {
  try {
    await readFile(path)
    return true
  } catch (error) {
    const file = new VFile({ path: typed })
    report(file, rules['config-is-readable'], undefined, { problem: problemOf(error) })
    reporter.show(file, 'config')
    return false
  }
}
