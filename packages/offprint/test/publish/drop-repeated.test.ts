import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { dropRepeated } from '../../src/publish/drop-repeated.ts'

type Finding = [source: string, ruleId: string, fatal: boolean | undefined, line?: number, reason?: string]

/** What is left of findings. */
function left(...findings: Finding[]): string[] {
  const file = new VFile()
  for (const [source, ruleId, fatal, line = 1, reason = 'It is so.'] of findings) {
    file.message(reason, { source, ruleId, place: { line, column: 1 } }).fatal = fatal ?? undefined
  }
  dropRepeated(file)
  return file.messages.map(({ source, ruleId, line }) => `${source}:${ruleId}:${line}`)
}

test('of one fact found by several packages the first finding is left', () => {
  expect(
    left(
      ['core', 'article-has-title', false],
      ['pdf', 'title-is-known', false],
      ['html', 'title-is-known', false],
    ),
  ).toEqual(['core:article-has-title:1'])
})

test('the heaviest is left, in the place of the first', () => {
  expect(left(['pdf', 'note-exists', false], ['pdf', 'other', false], ['html', 'note-exists', true])).toEqual(
    ['html:note-exists:1', 'pdf:other:1'],
  )
})

test('findings at different places are different', () => {
  expect(left(['core', 'image-has-alt', false, 1], ['html', 'image-has-alt', false, 2]).length).toBe(2)
})

test('of the title and the language there is one each, wherever they are missed', () => {
  expect(left(['core', 'article-has-language', false, 1], ['html', 'language-is-known', false, 3])).toEqual([
    'core:article-has-language:1',
  ])
})

test('one package may say different things of one place', () => {
  expect(left(['pdf', 'glyph', false, 1, 'No ☂.'], ['pdf', 'glyph', false, 1, 'No ☃.']).length).toBe(2)
  expect(left(['pdf', 'glyph', false, 1, 'No ☂.'], ['pdf', 'glyph', false, 1, 'No ☂.']).length).toBe(1)
})

test("other tools' messages without a rule are all left", () => {
  const file = new VFile()
  file.message('One.', { source: 'one' })
  file.message('Two.', { source: 'two' })
  dropRepeated(file)
  expect(file.messages.length).toBe(2)
})
