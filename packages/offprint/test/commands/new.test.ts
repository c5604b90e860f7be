import { expect, test } from 'vitest'
import { makeDesk } from './surroundings.ts'

test('makes an article that builds without an error', async () => {
  const desk = makeDesk()
  const made = await desk.run(['new', 'texts/My Harbour'])
  expect(made.status).toBe(0)
  expect(made.stdout).toContain('offprint build texts/My Harbour/my-harbour.md')
  expect(desk.files()).toEqual(['texts/My Harbour/my-harbour.md'])
  const built = await desk.run(['check', 'texts/My Harbour/my-harbour.md', '--quiet'])
  expect([built.status, built.stderr]).toEqual([0, ''])
})

test('makes an article as tidy writes it, of which nothing is a guess', async () => {
  const desk = makeDesk()
  await desk.run(['new', 'harbour'])
  const made = await desk.read('harbour/harbour.md')
  expect((await desk.run(['tidy', 'harbour/harbour.md'])).stdout).toBe(made)
  expect((await desk.run(['explain', 'harbour/harbour.md'])).stdout).toMatch(/nothing is a guess\.\n$/)
})

test('refuses a folder that is not empty, and a file', async () => {
  const desk = makeDesk()
  await desk.put({ 'full/note.md': 'mine', file: 'mine' })
  for (const [path, problem] of [
    ['full', 'it is not empty'],
    ['file', 'a file stands where a folder should be'],
  ] as const) {
    const outcome = await desk.run(['new', path])
    expect(outcome.status).toBe(2)
    expect(outcome.stderr).toContain(
      `${path}:1:1 error folder-is-free The folder for the new article cannot be used: ${problem}.`,
    )
  }
  expect(desk.files()).toEqual(['file', 'full/note.md'])
})

test('takes an empty folder', async () => {
  const desk = makeDesk()
  await desk.put({ 'harbour/x': '' })
  expect((await desk.run(['new', '.'], { cwd: 'harbour' })).status).toBe(2)
  expect((await desk.run(['new', 'empty'])).status).toBe(0)
})

test('inside a workspace it makes a package, and says to install and to commit the lockfile', async () => {
  const desk = makeDesk()
  await desk.put({ 'pnpm-workspace.yaml': 'packages:\n  - content/*\n' })
  const outcome = await desk.run(['new', 'content/harbour'])
  expect(outcome.stdout).toContain('run `pnpm install`, and commit pnpm-lock.yaml')
  expect(outcome.stdout).not.toContain('not among')
  expect(JSON.parse(await desk.read('content/harbour/package.json'))).toMatchObject({
    name: 'harbour',
    private: true,
    scripts: { render: 'offprint build harbour.md --out dist' },
    devDependencies: { offprint: expect.stringMatching(/^\^\d/) },
  })
})

test('takes Offprint from the workspace where it is there, and tells of a folder that is no member', async () => {
  const desk = makeDesk()
  await desk.put({
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    'packages/offprint/package.json': '{ "name": "offprint" }',
  })
  const outcome = await desk.run(['new', 'elsewhere/harbour'])
  expect(outcome.stdout).toContain('The folder is not among the `packages:`')
  expect(JSON.parse(await desk.read('elsewhere/harbour/package.json'))).toMatchObject({
    devDependencies: { offprint: 'workspace:*' },
  })
})
