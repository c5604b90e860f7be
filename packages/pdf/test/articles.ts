/** Articles to compose, and ways to make them. */
import * as make from '@offprint/core'
import type { Article, Flow, ListItem, Meta, Paragraph, Phrasing, Section, Sourced } from '@offprint/core'

/** A place in a source that there is none of. */
export const at = { start: { line: 3, column: 1, offset: 0 }, end: { line: 3, column: 9, offset: 8 } }

export const sentences = [
  'The night mail leaves the harbour at ten past nine, and by the time it has crossed the bay the sorters have read the handwriting of half a city.',
  'Nobody in the van speaks much; the work is done with the eyes and the wrists, and a letter that is held for longer than a second is a letter that will be late.',
  'In 1952 there were sixty such vans, and their crews knew each other by their initials, which they pencilled into the corners of the bundles.',
] as const

export function fact<T>(value: T): Sourced<T> {
  return { value, origin: 'frontMatter' }
}

export function text(value: string): make.Text {
  return make.text(value, at)
}

export function paragraph(...content: (string | Phrasing)[]): Paragraph {
  return make.paragraph(
    content.map((one) => (typeof one === 'string' ? text(one) : one)),
    at,
  )
}

export function heading(depth: number, words: string, number?: string): make.Heading {
  return make.heading([text(words)], { depth, id: `article-${words}`, number }, at)
}

export function section(...children: Section['children']): Section {
  return make.section(children, {}, at)
}

export function list(
  items: readonly (string | Flow[])[],
  options: Parameters<typeof make.list>[1] = {},
): make.List {
  const item = (content: string | Flow[]): ListItem =>
    make.listItem(typeof content === 'string' ? [paragraph(content)] : content, {}, at)
  return make.list(items.map(item), options, at)
}

export function figure(url: string, caption?: string, alt = 'A ship at a pier'): make.Figure {
  const words = caption === undefined ? [] : [make.caption([text(caption)], at)]
  return make.figure([make.image({ url, alt }, at), ...words], at)
}

export function article(children: Article['children'], meta: Partial<Meta> = {}): Article {
  return make.article(children, { meta: { title: fact('The night mail'), ...meta } }, at)
}

/** So many sentences in a row. */
export function prose(count: number): string {
  return Array.from({ length: count }, (_, index) => sentences[index % sentences.length]).join(' ')
}

/** Freezes a value and all that is in it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inside of Object.values(value)) frozen(inside)
  }
  return value
}
