import { describe, expect, it } from 'vitest'
import { checkPage } from '../../src/check/check-page.ts'
import { rules } from '../../src/rules.ts'
import { changedPage } from './clean.ts'
import { passing } from './passing.ts'
import { planted } from './planted.ts'

describe('finds nothing wrong with', () => {
  it.each(passing)('$name', ({ passes, options, ...change }) => {
    const found = checkPage(changedPage(change), options)
    expect(found.filter(({ fatal, ruleId }) => fatal !== undefined || ruleId === passes).map(String)).toEqual(
      [],
    )
  })
})

/** Rules that need the article; `guesses.test.ts` has their cases. */
const ofArticles = ['guess-is-confirmed', 'title-is-explicit', 'language-is-explicit']

it('every rule of a check has a case that fails and one that passes', () => {
  const checks = Object.values(rules).flatMap((rule) => ('profile' in rule ? [rule.id] : []))
  expect(checks.length).toBeGreaterThan(50)
  const failing = new Set<string>(planted.flatMap(({ finds }) => finds))
  const clean = new Set<string>(passing.map(({ passes }) => passes))
  const wanted = checks.filter((id) => !ofArticles.includes(id))
  expect(wanted.filter((id) => !failing.has(id))).toEqual([])
  expect(wanted.filter((id) => !clean.has(id))).toEqual([])
})
