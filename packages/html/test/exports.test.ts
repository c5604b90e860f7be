import { expect, test } from 'vitest'
import * as html from '../src/index.ts'

test('the package exports these names and no others', () => {
  expect(Object.keys(html).sort()).toEqual([
    'handlers',
    'rules',
    'stringifyPage',
    'styleSheet',
    'toHast',
    'toHeaders',
    'toHtml',
  ])
})
