import { describe, expect, it } from 'vitest'
import { checkPage } from '../../src/check/check-page.ts'
import type { DataMessage } from '../../src/check/finding.ts'
import { rules } from '../../src/rules.ts'
import { changedPage } from './clean.ts'
import { planted } from './planted.ts'

const idsOf = (messages: readonly DataMessage[]) => [...new Set(messages.map(({ ruleId }) => ruleId))].sort()

it('finds nothing on the clean page', () => {
  expect(checkPage(changedPage()).map(String)).toEqual([])
})

it('has more than 120 errors to find', () => {
  expect(planted.length).toBeGreaterThanOrEqual(120)
  expect(new Set(planted.map(({ name }) => name)).size).toBe(planted.length)
})

describe('finds, and finds nothing else:', () => {
  it.each(planted)('$name', ({ finds, options, ...change }) => {
    const found = checkPage(changedPage(change), options)
    const informative = finds.filter((id) => rules[id].severity === 'information')
    const counted = found.filter(
      ({ fatal, ruleId }) => fatal !== undefined || informative.some((id) => id === ruleId),
    )
    expect(idsOf(counted)).toEqual([...finds].sort())
  })
})
