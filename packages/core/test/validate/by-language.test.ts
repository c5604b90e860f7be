import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { locateYaml, schema, validate } from '../../src/index.ts'

function read(yaml: string): { value: unknown; found: string[] } {
  const file = new VFile()
  const located = locateYaml(yaml, { file })
  const value = located && validate(located, schema.byLanguage(schema.text), { file, name: 'words' })
  return { value, found: file.messages.map(({ line, reason }) => `${line} ${reason}`) }
}

test('keys are language tags, in their usual case', () => {
  expect(read('en_gb: one\nPT: dois\nno: tre\n')).toEqual({
    value: { 'en-GB': 'one', pt: 'dois', no: 'tre' },
    found: [],
  })
})

test('a key that is no tag costs itself, and the name of a language is told its tag', () => {
  expect(read('German: eins\nnumbers: one\nfr: un\n')).toEqual({
    value: { fr: 'un' },
    found: ['1 `words.German` is not a known key; `de` is.', '2 `words.numbers` is not a known key.'],
  })
})

test('a value of the wrong type costs itself, and no map is no value', () => {
  expect(read('en: [one]\nfr: un\n')).toMatchObject({
    value: { fr: 'un' },
    found: [expect.stringContaining('words.en')],
  })
  expect(read('one\n')).toMatchObject({ value: undefined, found: [expect.stringContaining('language tags')] })
})
