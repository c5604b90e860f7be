import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import noEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading'
import remarkParse from 'remark-parse'
import consistent from 'remark-preset-lint-consistent'
import recommended from 'remark-preset-lint-recommended'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { toMarkdown } from '../../src/to-markdown/to-markdown.ts'
import { comparable } from '../comparable.ts'
import { make } from '../findings.ts'

const pasted = await readFile(new URL('../fixtures/pasted-feature.txt', import.meta.url), 'utf8')
const feature = await readFile(
  new URL('../../../../content/pakistan-japan/pakistan-japan.txt', import.meta.url),
  'utf8',
)
const samplePath = new URL('../../../../../shared/samples/magazine-feature.txt', import.meta.url)
const sample = existsSync(samplePath) ? await readFile(samplePath, 'utf8') : undefined

/** What remark-lint says of a Markdown file, as other people run it. */
async function lint(markdown: string): Promise<string[]> {
  const file = new VFile({ value: markdown, path: 'article.md' })
  const linter = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .use(recommended)
    .use(consistent)
    .use(noEmphasisAsHeading)
  await linter.run(linter.parse(file), file)
  return file.messages.map(String)
}

/** A form for each node, in one article. */
const everything = `---
title: A walk along the *harbour*
standfirst: Where the ships were, people are.
authors: [Ann Example]
language: en
---

The lead has **strong**, ~~deleted~~ and \`code\`, H<sub>2</sub>O, 4<sup>th</sup>, <abbr title="Harbour Board">HB</abbr>,
<time datetime="2024-06-01">June 1</time>, <span lang="fr">le quai</span>, [a link](https://www.example.com "T") and a note.[^1]
A line\\
that ends.

## 1. The quay

- one
- two
  - inside

1. first
2. second

> Somebody said so.

:::pull-quote
The sea came in.
:::

### Boats

::::figure
![The quay](quay.jpg)

:::caption
At noon
:::

:::credit
Ann Example
:::
::::

| a | b |
| - | -: |
| 1 | 2 |

<table>
<tr><td colspan="2">wide</td></tr>
<tr><td>a</td><td>b</td></tr>
</table>

\`\`\`js
const a = 1
\`\`\`

***

::page-break

:::sidebar[How it was done]
By hand.
:::

:::conclusion
It was over.
:::

[^1]: The note.
`

describe('what tidy writes', () => {
  test.each([
    ['a pasted article', pasted],
    ['the feature of a magazine', feature],
    ['a form for every node', everything],
    [
      'a long list',
      `# T\n\n${Array.from({ length: 12 }, (_, index) => `${index + 1}. item ${index}`).join('\n')}\n`,
    ],
  ])(
    'passes remark-lint’s recommended and consistent presets, and has no emphasis posing as a heading: %s',
    async (_, source) => {
      expect(await lint(toMarkdown(make(source).article))).toEqual([])
    },
  )

  test.each([
    ['pasted text', pasted],
    ['the feature of a magazine', feature],
  ])(
    'of %s builds the same article, leaves nothing to repair, and is not changed by a second time',
    (_, source) => {
      const first = make(source).article
      const written = toMarkdown(first)
      const second = make(written).article
      expect(comparable({ ...second, meta: first.meta })).toEqual(comparable(first))
      expect(second.repairs).toEqual([])
      expect(toMarkdown(second)).toBe(written)
    },
  )

  const name = sample === undefined ? ' (skipped: ../shared/samples is not there)' : ''
  test.skipIf(sample === undefined)(
    `of a real magazine feature passes too, and builds the same${name}`,
    async () => {
      const first = make(sample ?? '').article
      const written = toMarkdown(first)
      expect(await lint(written)).toEqual([])
      const second = make(written).article
      expect(comparable({ ...second, meta: first.meta })).toEqual(comparable(first))
      expect(second.repairs).toEqual([])
    },
  )

  test('of pasted text states nothing that was guessed', () => {
    const { article } = make(pasted)
    const written = toMarkdown(article)
    const [, frontMatter = ''] = /^---\n([^]*?)\n---\n/.exec(written) ?? []
    const guessed = Object.entries(article.meta).flatMap(([key, fact]) =>
      'origin' in fact && fact.origin === 'inferred' ? [key] : [],
    )
    expect(guessed).toContain('title')
    for (const key of guessed) expect(frontMatter).not.toMatch(new RegExp(`^${key}:`, 'm'))
    expect(written).not.toMatch(/<(?:time|abbr|span)/)
  })
})
