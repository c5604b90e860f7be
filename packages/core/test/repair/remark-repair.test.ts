import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { remarkRepair } from '../../src/repair/remark-repair.ts'
import { repair } from '../../src/repair/repair.ts'
import { repairRules } from '../../src/repair/table.ts'
import { outline } from './repairing.ts'

const source = readFileSync(new URL('../fixtures/pasted-feature.txt', import.meta.url), 'utf8')

async function run(processor: ReturnType<typeof plain>, file: VFile): Promise<Root> {
  return processor.run(processor.parse(file), file)
}

function plain() {
  return unified().use(remarkParse).use(remarkRepair).freeze()
}

test('repairs between remark-parse and what follows', async () => {
  const file = new VFile({ path: 'pasted.txt', value: source })
  const tree = await run(plain(), file)
  expect(outline(tree).filter((line) => line.startsWith('#'))).toHaveLength(12)
  expect(file.data.offprint).toMatchObject({ facts: { authors: [{ value: { place: 'OSLO' } }] } })
  expect(file.messages.length).toBeGreaterThan(0)
})

test('makes no nodes that remark does not know, unless asked', async () => {
  const types = (tree: Root) => JSON.stringify(tree).match(/"type":"\w*Directive"/g) ?? []
  expect(types(await run(plain(), new VFile(source)))).toEqual([])
  const asked = unified()
    .use(remarkParse)
    .use(remarkRepair, { repairs: { conclusion: true } })
    .freeze()
  expect(types(await asked.run(asked.parse(source), new VFile(source)))).toEqual([
    '"type":"containerDirective"',
  ])
})

test.each(repairRules)('$id makes none of them in its example, unless asked', async ({ example }) => {
  const file = new VFile({ path: 'pasted.txt', value: example })
  expect(JSON.stringify(await run(plain(), file))).not.toMatch(/"type":"\w*Directive"/)
})

test('the function needs the text, and says so', () => {
  const tree = plain().parse(source)
  expect(() => repair(tree)).toThrow(TypeError)
  expect(() => repair(tree)).toThrow('repair(tree, { source: text })')
  expect(repair(tree, { source }).repairs).toHaveLength(26)
  expect(repair(tree, { file: new VFile(source) }).repairs).toHaveLength(26)
})

test('any rule can be switched off', () => {
  const { facts, repairs } = repair(plain().parse(source), {
    source,
    repairs: { byline: false, 'numbered-heading': false },
  })
  expect(facts.authors).toBeUndefined()
  expect(repairs.some(({ rule }) => rule === 'numbered-heading')).toBe(false)
})

test('a tree without places is repaired as far as it goes', () => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: 'a\u00A0 b' }] }],
  }
  expect(outline(repair(tree, { source: '' }).tree)).toEqual(['a b'])
})
