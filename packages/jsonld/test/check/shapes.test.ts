import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkPage } from '../../src/check/check-page.ts'

const folder = new URL('shapes/', import.meta.url)
const shapes = readdirSync(folder).filter((name) => name.endsWith('.html'))

const warning = (name: string) =>
  checkPage(readFileSync(new URL(name, folder), 'utf8'), { today: '2026-01-01' })

it('has pages of several kinds', () => {
  expect(shapes.length).toBeGreaterThanOrEqual(12)
})

it.each(shapes)('finds no error in %s', (name) => {
  expect(
    warning(name)
      .filter(({ fatal }) => fatal)
      .map(String),
  ).toEqual([])
})

it('finds what there is to improve, and says where', async () => {
  const found = shapes.flatMap((name) =>
    warning(name).map(
      (message) => `${name}:${message.line}:${message.column} ${message.ruleId} ${message.reason}`,
    ),
  )
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('../golden/shapes.txt')
})
