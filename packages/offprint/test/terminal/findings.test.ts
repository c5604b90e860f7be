import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules.ts'
import { describeFinding, findingData, inOrder } from '../../src/terminal/findings.ts'

const paint = (_: unknown, text: string): string => text
const place = { start: { line: 2, column: 3 }, end: { line: 2, column: 5 } }

function finding(where?: typeof place) {
  const file = new VFile({ path: 'a.md' })
  report(file, rules['source-is-readable'], where, { problem: 'it is a folder' })
  const [message] = file.messages
  if (!message) throw new Error('no finding was made')
  return message
}

test('is one line that editors can read: path:line:column severity rule message', () => {
  expect(describeFinding(finding(place), { path: 'a.md', paint, note: false })).toEqual([
    'a.md:2:3 error source-is-readable The article cannot be read: it is a folder.',
  ])
})

test('stands at the beginning where it is about the whole file', () => {
  expect(describeFinding(finding(), { path: 'a.md', paint, note: false })[0]).toMatch(/^a\.md:1:1 error /)
})

test('is followed by a code frame and a note where they are wanted', () => {
  const lines = describeFinding(finding(place), { path: 'a.md', paint, note: true, source: 'one\ntwo three' })
  expect(lines.slice(1, 3)).toEqual(['    2 | two three', '      |   ^^'])
  expect(lines[3]).toMatch(/^ {4}note: Check the path/)
})

test('cannot be forged by a line end in a path', () => {
  const [line] = describeFinding(finding(), { path: 'a\nb.md', paint, note: false })
  expect(line).not.toContain('\n')
})

test('is data with all that is known, and nothing that is not', () => {
  expect(findingData(finding(place), 'a.md')).toMatchObject({
    type: 'finding',
    path: 'a.md',
    line: 2,
    column: 3,
    endLine: 2,
    endColumn: 5,
    severity: 'error',
    source: 'offprint',
    rule: 'source-is-readable',
  })
  expect(findingData(finding(), 'a.md')).not.toHaveProperty('line')
})

test('stand in the order of their places', () => {
  const [late, early] = [finding({ ...place, start: { line: 9, column: 1 } }), finding(place)]
  expect(inOrder([late, early, finding()]).map(({ line }) => line)).toEqual([undefined, 2, 9])
})
