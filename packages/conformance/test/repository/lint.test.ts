import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { executable, root } from '../../src/repository.ts'
import { allowed, breaches } from './lint-cases.ts'

interface Diagnostic {
  code: string
  message: string
  help?: string
  filename: string
}

const tree = mkdtempSync(join(tmpdir(), 'offprint-lint-'))
let diagnostics: Diagnostic[] = []

function plant(path: string, source: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), source)
}

/** All breaches stand in one tree laid out as ours is: `a.ts` and `b.ts` of each get names of their own. */
const planted = breaches.map(({ files, ...breach }, index) => {
  const rename = (text: string): string => text.replaceAll(/\b([ab])\.ts\b/g, `$1${index}.ts`)
  const entries = Object.entries(files).map(
    ([path, source]) => [`packages/${rename(path)}`, rename(source)] as const,
  )
  return { ...breach, entries, paths: entries.map(([path]) => path) }
})

beforeAll(() => {
  cpSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'))
  cpSync(join(root, 'scripts/lint'), join(tree, 'scripts/lint'), { recursive: true })
  for (const [path, source] of planted.flatMap(({ entries }) => entries)) plant(path, source)
  for (const [path, source] of Object.entries(allowed)) plant(`packages/${path}`, source)
  const run = spawnSync(executable('oxlint'), ['-f', 'json', '--deny-warnings'], {
    cwd: tree,
    encoding: 'utf8',
  })
  diagnostics = JSON.parse(run.stdout).diagnostics
})

afterAll(() => rmSync(tree, { recursive: true, force: true }))

const found = (paths: string[]): string[] =>
  diagnostics
    .filter(({ filename }) => paths.includes(filename))
    .map(({ code, message, help }) => `${code}: ${message} ${help ?? ''}`)

describe('the lint', () => {
  test.each(planted)('reports $what, with its reason', ({ paths, rule, reason }) => {
    const findings = found(paths)
    expect(new Set(findings.map((finding) => finding.split(':')[0]))).toEqual(new Set([rule]))
    expect(findings[0]).toContain(reason)
  })

  test('leaves alone what is allowed', () => {
    expect(found(Object.keys(allowed).map((path) => `packages/${path}`))).toEqual([])
  })

  test('has a planted breach for every rule of ours and every budget', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8'))
    const [sources] = overrides
    const held = Object.keys(sources.rules).map((name) => name.replace(/^(\w+)\/(.*)$/, '$1($2)'))
    expect(held.filter((rule) => !breaches.some((breach) => breach.rule === rule))).toEqual([])
  })

  test('has a planted breach for every ban and every fence of the architecture', async () => {
    const { bans, fences } = await import('../../../../scripts/lint/architecture.mjs')
    const reasons = breaches.map(({ reason }) => reason)
    const told = (name: string): boolean =>
      reasons.some((reason) => reason.startsWith(name.replace(/^\./, '')))
    expect(bans.map(({ name }) => name).filter((name) => !told(name))).toEqual([])
    expect(fences.filter((fence) => !reasons.some((reason) => fence.reason.includes(reason)))).toEqual([])
  })

  test('is not silenced by one override replacing another', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8'))
    const on = overrides.flatMap(({ rules }: { rules: Record<string, unknown> }) =>
      Object.entries(rules).flatMap(([name, setting]) => (setting === 'off' ? [] : [name])),
    )
    expect(on).toEqual([...new Set(on)])
  })

  test('knows every file and folder beside the phases of the PDF', async () => {
    const { assembly, phaseArrows, vocabulary } = await import('../../../../scripts/lint/architecture.mjs')
    const known = [...assembly, ...vocabulary, ...Object.keys(phaseArrows).map((name) => `${name}/`)]
    const entries = readdirSync(join(root, 'packages/pdf/src'), { withFileTypes: true })
    const there = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    expect(there.filter((name) => !known.includes(name))).toEqual([])
  })
})
