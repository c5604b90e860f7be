import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe as group, expect, test } from 'vitest'
import { describe, pagesOf } from '../../../../scripts/lib/outputs.mjs'
import { needs } from '../../src/needs.ts'
import { published, root } from '../../src/repository.ts'
import { output, run } from '../../src/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-scripts-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const check = join(root, '.pnpmfile.cjs')
const onNode = (version: string) =>
  run(process.execPath, [
    '--eval',
    `for (const [name, value] of [['version', 'v${version}'], ['versions', { node: '${version}' }]])
       Object.defineProperty(process, name, { value });
     require(${JSON.stringify(check)})`,
  ])

group('the check of Node', () => {
  test.each(['14.21.3', '18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.0'])(
    'refuses %s in one sentence',
    (version) => {
      const { status, stdout, stderr } = onNode(version)
      expect(status).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain(`this is v${version}, and it runs on ^20.19.0`)
      expect(stderr).not.toMatch(/^\s+at /m)
    },
  )

  test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('lets %s pass in silence', (version) => {
    expect(onNode(version)).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

test.each(published)('%s says the oldest Node it runs on', (name) => {
  const { engines } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
  expect(engines).toEqual({ node: '>=20.19.0' })
})

test('the pages of a PDF are counted from its page tree', () => {
  const file = join(scratch, 'tree.pdf')
  writeFileSync(
    file,
    '1 0 obj\n<<\n/Type /Pages\n/Count 12\n/Kids [3 0 R]\n>>\nendobj\n2 0 obj\n<< /Type /Page >>\n',
  )
  expect(pagesOf(file)).toBe(12)
})

test('outputs are told in aligned lines: path, size, and the pages of a PDF', () => {
  const outputs = [
    { path: 'dist/a.html', bytes: 14_201 },
    { path: 'dist/long.pdf', bytes: 1_234_567, pages: 1 },
    { path: 'dist/b.jsonld', bytes: 950 },
  ]
  expect(describe(outputs)).toEqual([
    '  dist/a.html       14 kB',
    '  dist/long.pdf    1.2 MB  1 page',
    '  dist/b.jsonld     950 B',
  ])
})

needs('pnpm')('rendering by Turborepo', () => {
  interface Planned {
    task: string
    taskId: string
    directory: string
    inputs: Record<string, string>
    dependencies: string[]
  }
  const planned = (): Planned[] => {
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
    const turbo = join(root, 'node_modules/turbo/bin/turbo')
    return JSON.parse(output(process.execPath, [turbo, 'run', 'render', '--dry=json'], { cwd: root, env }))
      .tasks
  }
  const articles = planned().filter(
    ({ task, directory }) => task === 'render' && directory.startsWith('content'),
  )

  test('knows the articles of content/', () => {
    expect(articles.length).toBeGreaterThan(0)
  })

  test.each(articles)('$taskId looks at its own folder and the configuration alone', ({ inputs }) => {
    const paths = Object.keys(inputs)
    expect(paths).toContain('package.json')
    expect(paths.filter((path) => path.startsWith('../') && !/^\.\.\/[^/]+$/.test(path))).toEqual([])
    expect(paths.filter((path) => /^(?:dist|\.turbo|node_modules)\//.test(path))).toEqual([])
  })

  test.each(articles)('$taskId waits for the command and for no other article', ({ dependencies }) => {
    expect(dependencies).toContain('offprint#build')
    expect(dependencies.filter((id) => id.endsWith('#render'))).toEqual([])
  })
})
