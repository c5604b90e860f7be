import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { version } from '../src/commands/version.ts'

const home = fileURLToPath(new URL('..', import.meta.url))
const bundle = mkdtempSync(`${home}node_modules/.cli-`)

/** The sources as one program: a process of its own resolves no TypeScript. */
beforeAll(async () => {
  await build({
    entryPoints: [`${home}src/cli.ts`],
    outdir: bundle,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@offprint/source'],
    banner: {
      // CommonJS packages know these names: in the sources the fonts of pages are made, by some of them.
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url); const __dirname = import.meta.dirname;",
    },
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  })
})

afterAll(() => rmSync(bundle, { recursive: true, force: true }))

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/** @param shell A shell script; `$OFFPRINT` runs the command. */
function sh(shell: string): Promise<Ended> {
  const child = spawn('sh', ['-c', shell], { env: { ...process.env, OFFPRINT: `node ${bundle}/cli.mjs` } })
  const ended: Ended = { code: null, stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (ended.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (ended.stderr += String(chunk)))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ...ended, code }))
  })
}

test('is a process with output and an exit status', async () => {
  expect(await sh('$OFFPRINT --version')).toEqual({ code: 0, stdout: `${version()}\n`, stderr: '' })
  expect(await sh('$OFFPRINT model missing.md')).toMatchObject({ code: 2, stdout: '' })
})

test('reads standard input', async () => {
  const { code, stdout } = await sh('printf "# Harbour" | $OFFPRINT model - --quiet')
  expect([code, JSON.parse(stdout).meta.title.value]).toEqual([0, 'Harbour'])
})

test('takes it well that a reader has seen enough', async () => {
  const long = 'seq 1 20000'
  const { stderr } = await sh(`{ ${long} | $OFFPRINT model - --quiet; echo "status $?" >&2; } | head -1`)
  expect(stderr).toBe('status 0\n')
})

test.runIf(existsSync('/dev/full'))('a full disk behind its output is 2, in plain words', async () => {
  expect(await sh('printf "# Harbour" | $OFFPRINT model - --quiet > /dev/full')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'offprint: the output cannot be written: the disk is full.\n',
  })
})
