import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needs, needsRegistry } from '../../src/needs.ts'
import { install, packAll, pathsIn, type Packed } from '../../src/packed.ts'
import { executable, published } from '../../src/repository.ts'
import { output, run } from '../../src/run.ts'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-packages-'))
/** This Node, and those of `OFFPRINT_NODES` (paths of executables) that are of another version. */
const nodes = [process.execPath, ...(process.env.OFFPRINT_NODES ?? '').split(delimiter).filter(Boolean)]
  .map((path) => ({ path, version: output(path, ['--version']).trim() }))
  .filter(({ version }, index, all) => all.findIndex((other) => other.version === version) === index)

const strict = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  types: [],
}

let packed: Packed[] = []
const packedAs = (folder: string): Packed => {
  const found = packed.find((one) => one.folder === folder)
  if (!found) throw new Error(`${folder} was not packed`)
  return found
}

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

needs('pnpm')('the packages', () => {
  beforeAll(() => {
    packed = packAll(scratch)
  })

  describe.each(published)('the tarball of %s', (folder) => {
    test('satisfies publint', async () => {
      const { name, tarball } = packedAs(folder)
      const bytes = readFileSync(tarball)
      const content = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
      const { messages, pkg } = await publint({ pack: { tarball: content }, strict: true })
      expect(pkg?.name).toBe(name)
      expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
    })

    test('has types that resolve for whoever imports it', () => {
      const { tarball } = packedAs(folder)
      const { status, stdout, stderr } = run(executable('attw', 'packages/conformance'), [
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--no-emoji',
        tarball,
      ])
      expect(status, `${stdout}${stderr}`).toBe(0)
    })

    test('holds what was built, its licence and its readme, and nothing else of the sources', () => {
      const paths = pathsIn(packedAs(folder).tarball)
      expect(paths).toContain('LICENSE')
      // What is in a package under licences of its own is named in it.
      if (folder === 'pdf') expect(paths).toContain('HYPHENATION-NOTICES.txt')
      expect(paths).toContain('README.md')
      expect(paths.some((path) => path.startsWith('dist/'))).toBe(true)
      expect(paths.filter((path) => /^(?:src|test|scripts)\/|\.tsbuildinfo$|\.turbo\//.test(path))).toEqual(
        [],
      )
    })

    test('leads nobody to the sources, and knows its siblings by version', () => {
      const manifest = output('tar', ['-xzOf', packedAs(folder).tarball, 'package/package.json'])
      expect(manifest.replaceAll(/"publishConfig"[^]*/g, '')).not.toMatch(
        /@offprint\/source|"(?:workspace|catalog):/,
      )
    })
  })

  test('the tarball of fonts carries the licence of its typefaces beside them', () => {
    const paths = pathsIn(packedAs('fonts').tarball)
    const faces = paths.filter((path) => path.endsWith('.ttf')).map((path) => dirname(path))
    const licences = paths.filter((path) => /\/OFL[^/]*$/.test(path)).map((path) => dirname(path))
    expect(faces.length).toBeGreaterThan(0)
    expect(faces.filter((folder) => !licences.includes(folder))).toEqual([])
  })

  needsRegistry()('an empty project that installs the tarballs', () => {
    const project = join(scratch, 'project')

    beforeAll(() => {
      install(project, packed)
      writeFileSync(join(project, 'consumer.ts'), readFileSync(join(import.meta.dirname, 'consumer.ts')))
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({ compilerOptions: strict, files: ['consumer.ts'] }),
      )
      writeFileSync(
        join(project, 'article.md'),
        '# A short article\n\nIt has one paragraph, and *one* stress.\n',
      )
    })

    test('has one copy of each of our packages', () => {
      const copies = readdirSync(join(project, 'node_modules'), { recursive: true, encoding: 'utf8' })
      const ours = copies.filter((path) =>
        /(?:^|node_modules\/)(?:@offprint\/\w+|offprint)\/package\.json$/.test(path),
      )
      expect(ours.length).toBe(published.length)
    })

    test('can be type-checked, strictly', () => {
      const { status, stdout } = run(executable('tsc'), ['-p', project])
      expect(stdout).toBe('')
      expect(status).toBe(0)
    })

    describe.each(nodes)('on Node $version', ({ path }) => {
      const env = { ...process.env, PATH: `${dirname(path)}${delimiter}${process.env.PATH}` }

      test.each(published)('can import %s', (folder) => {
        const { name } = packedAs(folder)
        const script = `const all = await import(${JSON.stringify(name)}); console.log(Object.keys(all).length)`
        const count = output(path, ['--input-type=module', '--eval', script], { cwd: project, env })
        expect(Number(count)).toBeGreaterThan(0)
      })

      test('can run the command', () => {
        const bin = join(project, 'node_modules', '.bin', 'offprint')
        expect(output(bin, ['--version'], { cwd: project, env }).trim()).toContain(
          packedAs('offprint').version,
        )
      })

      test('can render an article into its files', () => {
        const out = join(scratch, `out-${dirname(path).replaceAll(/\W/g, '-')}`)
        mkdirSync(out)
        const bin = join(project, 'node_modules', '.bin', 'offprint')
        output(bin, ['build', 'article.md', '--out', out], { cwd: project, env })
        expect(readdirSync(out).sort()).toEqual([
          'article.headers',
          'article.html',
          'article.jsonld',
          'article.pdf',
        ])
        expect(readFileSync(join(out, 'article.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/)
      })
    })
  })
})
