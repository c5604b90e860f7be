import { report, type NamedRule } from '@offprint/core'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules.ts'
import { highest, type Role, statusOf } from '../../src/terminal/exit-status.ts'

const foreign = (severity: NamedRule['severity']): NamedRule => ({
  id: 'title-is-explicit',
  source: 'core',
  severity,
  text: 'x',
  note: 'y',
})

function status(rule: NamedRule, options: { role?: Role; strict?: boolean } = {}) {
  const file = new VFile()
  report(file, { ...rule }, undefined)
  const { role = 'article', strict = false } = options
  return file.messages.map((message) => statusOf(message, { role, strict }))[0]
}

test('an error of an article is 1, of a configuration 2', () => {
  expect(status(foreign('error'))).toBe(1)
  expect(status(foreign('error'), { role: 'config' })).toBe(2)
})

test('a warning counts only where the run is strict, information never', () => {
  expect(status(foreign('warning'))).toBe(0)
  expect(status(foreign('warning'), { strict: true })).toBe(1)
  expect(status(foreign('information'), { strict: true })).toBe(0)
})

test('files, folders and usage are 2; what is wrong with an input is 1', () => {
  expect(status(rules['source-is-readable'])).toBe(2)
  expect(status(rules['name-is-unique'])).toBe(2)
  expect(status(rules['image-is-found'])).toBe(1)
})

test('the highest wins', () => {
  expect(highest([])).toBe(0)
  expect(highest([0, 2, 1])).toBe(2)
})
