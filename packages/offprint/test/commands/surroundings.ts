import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { run } from '../../src/commands/program.ts'
import type { Status } from '../../src/terminal/exit-status.ts'

/** What a command line did. */
export interface Outcome {
  status: Status
  stdout: string
  stderr: string
  /** `stdout` as it was written. */
  bytes: Buffer
}

/** A command line in a folder of its own. */
export interface Desk {
  folder: string
  /** Puts files into the folder. */
  put: (files: Record<string, string | Uint8Array>) => Promise<void>
  read: (path: string) => Promise<string>
  /** All files below a folder, sorted. */
  files: (path?: string) => string[]
  run: (words: readonly string[], options?: RunOptions) => Promise<Outcome>
}

/** How a command line is run. */
export interface RunOptions {
  stdin?: string
  env?: Record<string, string>
  /** Whether a person is looking. */
  terminal?: boolean
  /** From the desk's folder. */
  cwd?: string
}

const desks: string[] = []

afterEach(() => {
  for (const folder of desks.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Makes an empty folder, which goes after the test. */
export function makeDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'))
  desks.push(folder)
  return {
    folder,
    async put(files) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), content)
      }
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    files: (path = '.') =>
      readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort(),
    run: (words, options) => runIn(folder, words, options),
  }
}

async function runIn(folder: string, words: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  const isTTY = options.terminal ?? false
  const status = await run(words, {
    cwd: join(folder, options.cwd ?? '.'),
    env: options.env ?? {},
    stdin: streamOf(options.stdin ?? ''),
    stdout: { isTTY, write: (chunk) => out.push(Buffer.from(chunk)) },
    stderr: { isTTY, write: (chunk) => err.push(Buffer.from(chunk)) },
  })
  const bytes = Buffer.concat(out)
  return { status, stdout: bytes.toString('utf8'), stderr: Buffer.concat(err).toString('utf8'), bytes }
}

async function* streamOf(text: string): AsyncGenerator<string> {
  yield text
}
