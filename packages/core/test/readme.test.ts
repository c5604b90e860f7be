import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import * as core from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? ''
}

test('the example of the README does what it says', () => {
  const lines: string[] = []
  const console = { log: (...values: unknown[]) => lines.push(values.map(String).join(' ')) }
  const code = block('js').replaceAll(/^import .*$/gm, '')
  const names = ['fromMarkdown', 'toText', 'VFile', 'console']
  // The example runs as it is printed, its imports handed in.
  const run: unknown = Reflect.construct(Function, [...names, code])
  if (typeof run !== 'function') throw new TypeError('The README has no example.')
  Reflect.apply(run, undefined, [core.fromMarkdown, core.toText, VFile, console])
  expect(`${lines.join('\n')}\n`).toBe(block('text'))
})

test('every name in the table of the API is exported', () => {
  const table = readme.slice(readme.indexOf('| name |'), readme.indexOf('The model is specified'))
  const cells = table
    .split('\n')
    .slice(2)
    .flatMap((line) => line.split('|')[1]?.match(/`(\w+)/g) ?? [])
  const names = cells.map((cell) => cell.slice(1))
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !Object.hasOwn(core, name))).toEqual([])
})
