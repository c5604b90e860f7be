import { describe, expect, test } from 'vitest'
import * as make from '../src/builders.ts'
import { map } from '../src/map.ts'
import { freeze } from './freeze.ts'

const at = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const paragraph = (value: string) => make.paragraph([make.text(value, at)], at)

describe('map', () => {
  test('changes nodes by type, children before parents', () => {
    const order: string[] = []
    const made = map(make.article([paragraph('a'), paragraph('b')], {}, at), {
      text: (node) => {
        order.push(node.value)
        return { ...node, value: node.value.toUpperCase() }
      },
      paragraph: (node) => {
        order.push('paragraph')
        return node
      },
    })
    expect(order).toEqual(['a', 'paragraph', 'b', 'paragraph'])
    expect(made.children).toEqual([paragraph('A'), paragraph('B')])
  })

  test('shares what did not change and mutates nothing', () => {
    const source = freeze(make.article([paragraph('a'), paragraph('b')], {}, at))
    expect(map(source, {})).toBe(source)
    const made = map(source, { text: (node) => (node.value === 'a' ? { ...node, value: 'x' } : node) })
    expect(made).not.toBe(source)
    expect(made.children[1]).toBe(source.children[1])
    expect(made.meta).toBe(source.meta)
  })

  test('refuses flow after a section', () => {
    const source = make.article([make.section([paragraph('a')], {}, at)], {}, at)
    const wrong = () =>
      map(source, { article: (node) => ({ ...node, children: [...node.children, paragraph('b')] }) })
    expect(wrong).toThrow(/Expected only sections after a section, received a paragraph/)
    expect(wrong).toThrow(TypeError)
  })
})
