import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse.ts'
import { repairTree } from '../../src/repair/repair.ts'
import { repairRules } from '../../src/repair/table.ts'
import { outline, repaired, type Result } from './repairing.ts'

const folder = new URL('../../src/repair/rules/', import.meta.url)

test('each file of a rule is in the table once, under its name', () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
  expect(repairRules.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

/** All that one rule did. */
function trace(result: Result, id: string): unknown[] {
  return [
    ...result.repairs.filter(({ rule }) => rule === id),
    ...Object.values(result.facts)
      .flat()
      .filter((fact) => typeof fact === 'object' && 'rule' in fact && fact.rule === id),
  ]
}

describe.each(repairRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const on = repaired(rule.example)
  const off = repaired(rule.example, { repairs: { [id]: false } })

  test('does something in its example, and nothing when it is switched off', () => {
    const whole = (result: Result) => [
      outline(result.tree),
      result.repairs,
      result.facts,
      result.abbreviations,
      result.entities,
      result.file.messages.map(String),
    ]
    expect(whole(on)).not.toEqual(whole(off))
    expect(trace(off, id)).toEqual([])
  })

  test('leaves nothing to repair in its example', () => {
    const again = repairTree(on.tree, { source: rule.example, parse, options: {} })
    expect(again.repairs.filter(({ certainty }) => certainty !== 'suggestion')).toEqual([])
    expect(again.tree).toEqual(on.tree)
  })

  test('is documented in sentences', () => {
    for (const text of [rule.does, rule.guard]) expect(text).toMatch(/^[A-Z].*\.$/s)
  })
})
