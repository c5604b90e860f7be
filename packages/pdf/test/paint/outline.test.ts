import { describe, expect, it } from 'vitest'
import type { Heading, Node } from '@offprint/core'
import * as make from '@offprint/core'
import type { Destination } from '../../src/paint/links.ts'
import { writeOutline } from '../../src/paint/outline.ts'
import { article, at, heading, paragraph, section } from '../articles.ts'
import { type Recorded, recordedFile, textOf } from './recorded-file.ts'

const untitled = make.heading([], { depth: 2, id: 'article-x' }, at)
const pictured = make.heading(
  [make.image({ url: 'a.png', alt: 'A ship' }, at)],
  { depth: 2, id: 'article-y' },
  at,
)

function outlineOf(source: make.Article, lost: readonly Node[] = []) {
  const file = recordedFile()
  const page = file.addPage({ width: 100, height: 100 })
  const destinations = new Map<Node, Destination>()
  let top = 90
  make.visit(source, (node) => {
    if (node.type === 'heading' && !lost.includes(node)) destinations.set(node, { page, top: top-- })
  })
  writeOutline(file, source, destinations)
  const entries = file.objects.filter(({ data }) => 'Title' in data)
  return { file, entries, titles: entries.map(({ data }) => textOf(data['Title'])) }
}

const entryOf = (entries: readonly Recorded[], title: string) =>
  entries.find(({ data }) => textOf(data['Title']) === title)?.data ?? {}

describe('the outline', () => {
  const source = article([
    section(heading(2, 'One', '1'), paragraph('Text.'), section(heading(3, 'One and a half'))),
    section(heading(2, 'Two')),
  ])

  it('is nested as the sections are, and unfolded', () => {
    const { file, entries } = outlineOf(source)
    const [root] = file.objects.filter(({ data }) => data['Type'] === 'Outlines')
    const [one, two] = [entryOf(entries, '1 One'), entryOf(entries, 'Two')]
    expect(root?.data).toMatchObject({ Count: 3, First: { data: one }, Last: { data: two } })
    expect(one).toMatchObject({ Count: 1, Prev: undefined })
    expect(entryOf(entries, 'One and a half')['Parent']).toMatchObject({ data: { Count: 1 } })
    expect(two['Prev']).toMatchObject({ data: one })
    expect(file.root['PageMode']).toBe('UseOutlines')
    expect(file.objects.filter(({ ended, data }) => !ended && 'Parent' in data)).toEqual([])
  })

  it('leads to where each heading begins, and keeps the zoom', () => {
    const { entries } = outlineOf(source)
    expect(entryOf(entries, '1 One')['Dest']).toMatchObject([{}, 'XYZ', 0, 90, 0])
  })

  it('names a heading that is a picture by what is to be seen, and leaves out one without words', () => {
    const { titles } = outlineOf(
      article([section(untitled, section(heading(3, 'Inside'))), section(pictured)]),
    )
    expect(titles).toEqual(['Inside', 'A ship'])
  })

  it('leaves out a heading that is on no page', () => {
    const lost: Heading = heading(2, 'Lost')
    expect(outlineOf(article([section(lost), section(heading(2, 'Found'))]), [lost]).titles).toEqual([
      'Found',
    ])
  })

  it('is not there for an article without headings', () => {
    const { file } = outlineOf(article([paragraph('Text.')]))
    expect(file.root).toEqual({})
  })
})
