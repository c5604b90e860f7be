import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WriteError, writeAll } from '../../src/files/write.ts'
import { problemOf } from '../../src/files/problem.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const failure = (outputs: Parameters<typeof writeAll>[0]): Promise<unknown> =>
  writeAll(outputs).then(
    () => undefined,
    (error: unknown) => error,
  )

test('writes files into folders that are not there yet, and leaves nothing else', async () => {
  await writeAll([
    { path: join(folder, 'a/b.html'), bytes: 'page' },
    { path: join(folder, 'a/b.pdf'), bytes: Buffer.from('print') },
  ])
  expect(readdirSync(join(folder, 'a')).sort()).toEqual(['b.html', 'b.pdf'])
  expect(readFileSync(join(folder, 'a/b.pdf'), 'utf8')).toBe('print')
})

test('changes nothing where one of the files cannot be written', async () => {
  writeFileSync(join(folder, 'a.html'), 'old')
  writeFileSync(join(folder, 'file'), '')
  const error = await failure([
    { path: join(folder, 'a.html'), bytes: 'new' },
    { path: join(folder, 'file/a.pdf'), bytes: 'new' },
  ])
  expect(error).toBeInstanceOf(WriteError)
  expect(error instanceof WriteError && [error.path, problemOf(error.cause)]).toEqual([
    join(folder, 'file/a.pdf'),
    'a file stands where a folder should be',
  ])
  expect(readdirSync(folder).sort()).toEqual(['a.html', 'file'])
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old')
})

test('does not replace a folder, and then none of the files that belong with it', async () => {
  mkdirSync(join(folder, 'a.pdf'))
  const error = await failure([
    { path: join(folder, 'a.html'), bytes: 'new' },
    { path: join(folder, 'a.pdf'), bytes: 'new' },
  ])
  expect(error instanceof WriteError && problemOf(error.cause)).toBe('it is a folder')
  expect(readdirSync(folder)).toEqual(['a.pdf'])
})

test('a failure that is none of the file system is not put into words', () => {
  expect(() => problemOf(new TypeError('a bug'))).toThrow('a bug')
  expect(problemOf(Object.assign(new Error('x'), { code: 'EWHAT' }))).toBe('the system says EWHAT')
})

test.runIf(existsSync('/proc/self'))(
  'is refused, and does not try for ever, where no folder can be made',
  async () => {
    const error = await failure([{ path: '/proc/offprint/a/b.html', bytes: 'page' }])
    expect(error instanceof WriteError && error.path).toBe('/proc/offprint/a/b.html')
  },
)
