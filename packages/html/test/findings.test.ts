import { fromMarkdown } from '@offprint/core'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { toHtml } from '../src/to-html.ts'

/** What is found, and what of the source it points at. */
function findings(source: string): [rule: string | undefined, at: string][] {
  const file = new VFile(source)
  toHtml(fromMarkdown(source, { file }), { file })
  return file.messages.map(({ ruleId, place }) => {
    if (!place || !('start' in place)) return [ruleId, '']
    return [ruleId, source.slice(place.start.offset, place.end.offset)]
  })
}

const head = '---\ntitle: A harbour\nlanguage: en\n---\n\n'

test.each([
  ['image-has-alt', 'First ![](quay.png), then words.', '![](quay.png)'],
  ['link-has-text', 'Go [](https://www.example.com/one) now.', '[](https://www.example.com/one)'],
  [
    'link-text-is-distinct',
    'See [here](https://www.example.com/a) and [here](https://www.example.com/b).',
    '[here](https://www.example.com/b)',
  ],
  ['heading-levels-have-no-gap', '## One\n\nWords.\n\n##### Deep\n\nWords.', '##### Deep'],
  ['heading-has-text', '## One\n\nWords.\n\n##\n\nWords.', '##'],
  ['link-target-exists', 'See [above](#nowhere).', '[above](#nowhere)'],
  [
    'date-is-iso',
    'On <time datetime="yesterday">that day</time> it came.',
    '<time datetime="yesterday">that day</time>',
  ],
] as const)('%s points at what is wrong', (rule, body, at) => {
  expect(findings(head + body)).toContainEqual([rule, at])
})

test('a language that is missing is found in the article as a whole', () => {
  const source = '---\ntitle: 12\n---\n\n1 2 3\n'
  expect(findings(source)).toContainEqual(['language-is-known', source])
})

test('a page with nothing wrong has no finding', () => {
  expect(findings(`${head}See [the log](https://www.example.com/log) and ![A quay](quay.png).`)).toEqual([])
})
