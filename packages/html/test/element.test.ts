import { expect, test } from 'vitest'
import { block, element, legible } from '../src/element.ts'

test('of every code point exactly those are replaced that HTML forbids in text', () => {
  const isForbidden = (point: number): boolean =>
    (point < 0x20 && point !== 9 && point !== 10) ||
    (point >= 0x7f && point <= 0x9f) ||
    (point >= 0xd800 && point <= 0xdfff) ||
    (point >= 0xfdd0 && point <= 0xfdef) ||
    (point & 0xfffe) === 0xfffe
  const wrong: number[] = []
  for (let point = 0; point <= 0x10ffff; point++) {
    const text = String.fromCodePoint(point)
    if (legible(text) !== (isForbidden(point) ? '\ufffd' : text)) wrong.push(point)
  }
  expect(wrong).toEqual([])
})

test('what is undefined, false or empty is left out', () => {
  const made = element('p', { id: undefined, lang: 'en' }, [undefined, false, '', 'Words'])
  expect(made).toEqual({
    type: 'element',
    tagName: 'p',
    properties: { lang: 'en' },
    children: [{ type: 'text', value: 'Words' }],
  })
})

test('line ends between blocks are nodes of their own, so that a plug-in may change one', () => {
  const { children } = block('div', {}, [element('hr', {}, []), element('hr', {}, [])])
  expect(new Set(children).size).toBe(5)
})
