import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../../src/repository.ts'
import { output } from '../../src/run.ts'

const copy = mkdtempSync(join(tmpdir(), 'offprint-cache-'))
const made = new Set(['node_modules', 'dist', '.turbo', '.git'])

beforeAll(() => {
  cpSync(root, copy, { recursive: true, filter: (source) => !made.has(basename(source)) })
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a second start', () => {
  test('repeats nothing where nothing changed', () => {
    expect(changedBy(() => {})).toEqual([])
  })

  test('renders the one article that changed, and builds nothing', () => {
    const changed = changedBy(() =>
      appendFileSync(join(copy, 'content/leap-second/leap-second.md'), '\nMore.\n'),
    )
    expect(changed).toEqual(['@offprint/content-leap-second#render'])
  })

  test('renders every article after a change of the publication, and builds nothing', () => {
    const changed = changedBy(() => appendFileSync(join(copy, 'content/offprint.config.yaml'), '# More.\n'))
    expect(changed.length).toBeGreaterThan(2)
    for (const task of changed) expect(task).toMatch(/^@offprint\/content-.*#render$/)
  })

  test('builds what depends on a changed source, and renders every article', () => {
    const changed = changedBy(() => appendFileSync(join(copy, 'packages/pdf/src/index.ts'), '// More.\n'))
    expect(changed).toEqual(expect.arrayContaining(['@offprint/pdf#build', 'offprint#build']))
    expect(changed).not.toContain('@offprint/html#build')
    expect(changed.filter((task) => task.endsWith('#render')).length).toBeGreaterThan(2)
  })
})

/** The tasks with a command that Turborepo would run again after a change; its keys say so without running any. */
function changedBy(change: () => void): string[] {
  const before = keys()
  change()
  return [...keys()].flatMap(([task, key]) => (before.get(task) === key ? [] : [task]))
}

function keys(): Map<string, string> {
  const turbo = join(root, 'node_modules/turbo/bin/turbo')
  const plan = output(process.execPath, [turbo, 'run', 'build', 'render', '--dry=json'], {
    cwd: copy,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  })
  const { tasks }: { tasks: { taskId: string; hash: string; command: string }[] } = JSON.parse(plan)
  return new Map(
    tasks.filter(({ command }) => command !== '<NONEXISTENT>').map(({ taskId, hash }) => [taskId, hash]),
  )
}
