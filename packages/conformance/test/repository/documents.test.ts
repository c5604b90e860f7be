import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pathsNamed } from '../../src/documents.ts'
import { root } from '../../src/repository.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const folders = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )

/** A path may be given from the root, from packages/, or from a package's sources. */
const homes = [
  '',
  'packages',
  ...folders('packages').flatMap((name) => [`packages/${name}`, `packages/${name}/src`]),
]
const exists = (path: string): boolean => homes.some((home) => existsSync(join(root, home, path)))

describe('ARCHITECTURE.md', () => {
  test('names only paths that exist', () => {
    const named = pathsNamed(read('ARCHITECTURE.md'))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !exists(path))).toEqual([])
  })

  test.each(folders('packages'))('names the package %s', (name) => {
    expect(read('ARCHITECTURE.md')).toMatch(new RegExp(`(?:^|[\\s\`/])${name}/`, 'm'))
  })

  test.each(folders('packages/pdf/src'))('names the folder %s/ of the PDF', (name) => {
    expect(read('ARCHITECTURE.md')).toMatch(new RegExp(`(?:^|[\\s\`/])${name}/`, 'm'))
  })

  test('is short enough to be read', () => {
    expect(read('ARCHITECTURE.md').split('\n').length).toBeLessThan(220)
  })
})

describe('CONTRIBUTING.md', () => {
  test('names only paths that exist', () => {
    const named = pathsNamed(read('CONTRIBUTING.md'))
    expect(named.filter((path) => !exists(path))).toEqual([])
  })
})

describe('README.md', () => {
  test('names every published package, and both commands', () => {
    const text = read('README.md')
    for (const name of [
      '@offprint/core',
      '@offprint/html',
      '@offprint/jsonld',
      '@offprint/pdf',
      '@offprint/fonts',
    ]) {
      expect(text).toContain(name)
    }
    expect(text).toContain('npx --yes pnpm@10 start')
    expect(text).toContain('npx --yes pnpm@10 test')
  })

  test('links to no file that is not there', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, path = '']) => path,
    )
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})
