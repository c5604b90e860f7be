import { readFileSync } from 'node:fs'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import * as vfile from 'vfile'
import { expect, test } from 'vitest'
import * as core from '../src/index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** What the examples import, by the name they import it from. */
const modules: Record<string, unknown> = {
  '@offprint/core': core,
  'rehype-stringify': { default: rehypeStringify },
  'remark-parse': { default: remarkParse },
  'remark-rehype': { default: remarkRehype },
  unified: { unified },
  vfile,
}

/** Each example with what it yields, by the heading it stands under. */
const examples = Array.from(
  readme.matchAll(/^#{2,3} ([^\n]+)\n(?:(?!^#)[^])*?```js\n([^]*?)```\n\nYields:\n\n```text\n([^]*?)```/gm),
  ([, heading = '', code = '', yields = '']) => ({ heading, code, yields }),
)

/** The example runs as it is printed, its imports handed in. */
async function run(code: string): Promise<string> {
  const lines: string[] = []
  const console = { log: (...values: unknown[]) => lines.push(values.map(String).join(' ')) }
  const body = code
    .replaceAll(/^import (\{[^}]*\}) from '([^']+)'$/gm, "const $1 = modules['$2']")
    .replaceAll(/^import (\w+) from '([^']+)'$/gm, "const { default: $1 } = modules['$2']")
  const AsyncFunction = (async () => {}).constructor
  const made: unknown = Reflect.construct(AsyncFunction, ['modules', 'console', body])
  if (typeof made !== 'function') throw new TypeError('The example is no code.')
  await Reflect.apply(made, undefined, [modules, console])
  return `${lines.join('\n')}\n`
}

test('there are two examples', () => {
  expect(examples.map(({ heading }) => heading)).toEqual(['Use', "In other people's pipelines"])
})

test.each(examples)('the example of "$heading" does what it says', async ({ code, yields }) => {
  expect(await run(code)).toBe(yields)
})

test('every name in the table of the API is exported', () => {
  const table = readme.slice(readme.indexOf('| name |'), readme.indexOf('### In other'))
  const cells = table
    .split('\n')
    .slice(2)
    .flatMap((line) => line.split('|')[1]?.match(/`(\w+)/g) ?? [])
  const names = cells.map((cell) => cell.slice(1))
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !Object.hasOwn(core, name))).toEqual([])
})
