import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { commands, commonOptions } from '../../src/commands/table.ts'
import { version } from '../../src/commands/version.ts'
import { clean } from './articles.ts'
import { makeDesk } from './surroundings.ts'

const run = (...words: string[]) => makeDesk().run(words)

test('--version is that of the package', async () => {
  const { version: expected } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  expect(version()).toBe(expected)
  expect(await run('--version')).toMatchObject({ status: 0, stdout: `${expected}\n`, stderr: '' })
  expect(await run('build', '--version')).toMatchObject({ status: 0, stdout: `${expected}\n` })
})

test('--help names every command', async () => {
  const { status, stdout } = await run('--help')
  expect(status).toBe(0)
  for (const { name } of commands) expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'))
})

test.each(commands.map((command) => [command.name, command] as const))(
  '%s --help has examples, and the options of all commands',
  async (name, command) => {
    const { status, stdout } = await run(name, '--help')
    expect(status).toBe(0)
    expect(stdout).toContain(`Examples:\n  ${command.examples[0]?.[0]}`)
    for (const { long } of [...command.options(), ...commonOptions()]) expect(stdout).toContain(long ?? '?')
  },
)

describe('wrong usage is 2, with a hint on standard error', () => {
  test.each([
    [[], 'Usage: offprint'],
    [['biuld'], 'Did you mean build?'],
    [['html'], "missing required argument 'file'"],
    [['html', 'a.md', 'b.md'], 'too many arguments'],
    [['build', '--fromat', 'pdf'], 'Did you mean --format?'],
    [['build', '--format', 'html,epub'], 'There is no format "epub"; choose from html, pdf, jsonld.'],
    [['build', '--page-size', 'a3'], 'Allowed choices are a4, a5, letter.'],
    [['pdf', 'a.md', '--layout', 'poster'], 'Allowed choices are article, leaflet, booklet.'],
    [['build', '--base-url', 'example'], 'It should be a web address'],
    [['html', 'a.md', '--page-size', 'a4'], "unknown option '--page-size'"],
  ])('%j', async (words, hint) => {
    const outcome = await run(...words)
    expect([outcome.status, outcome.stdout]).toEqual([2, ''])
    expect(outcome.stderr).toContain(hint)
  })
})

test('what goes wrong inside Offprint asks to be reported; the stack is for those who ask', async () => {
  vi.doMock('../../src/publish.ts', () => ({
    publish: () => {
      throw new RangeError('a bug')
    },
  }))
  try {
    const desk = makeDesk()
    await desk.put({ 'a.md': clean })
    const short = await desk.run(['html', 'a.md'])
    expect(short.status).toBe(2)
    expect(short.stderr).toContain('something went wrong inside Offprint at a.md: a bug\n')
    expect(short.stderr).not.toMatch(/^\s+at /m)
    const long = await desk.run(['html', 'a.md'], { env: { DEBUG: '1' } })
    expect(long.stderr).toMatch(/^\s+at /m)
  } finally {
    vi.doUnmock('../../src/publish.ts')
  }
})

test('a command is loaded when it is called, so that --help reads no parser', () => {
  const sources = ['program', 'table', 'values', 'version', 'options'].map((name) =>
    readFileSync(new URL(`../../src/commands/${name}.ts`, import.meta.url), 'utf8'),
  )
  const imports = sources.flatMap((source) => [...source.matchAll(/^import (?!type)[^\n]*from '([^']+)'/gm)])
  const modules = new Set(imports.map(([, module]) => module))
  expect([...modules].sort()).toEqual([
    './table.ts',
    './values.ts',
    './version.ts',
    'commander',
    'node:module',
  ])
})
