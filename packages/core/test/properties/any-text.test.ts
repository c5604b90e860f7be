import type { Nodes } from 'mdast'
import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type { Article, Node, Position } from '../../src/article.ts'
import { fromMarkdown } from '../../src/from-markdown.ts'
import { parse } from '../../src/parse.ts'
import { walk } from '../../src/repair/nodes.ts'
import { visit } from '../../src/walk.ts'
import { anyText, messy, setting } from './pieces.ts'

function slice(source: string, { start, end }: Position): string {
  return source.slice(start.offset, end.offset)
}

function startOf(node: Node): number {
  return node.position.start.offset ?? 0
}

/** Of a thousand documents each, on a busy machine. */
const patience = { timeout: 600_000 }

test('whatever the text, there is an article, its places are inside the text and in order', patience, () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const article = fromMarkdown(source)
      visit(article, (node) => {
        const { start, end } = node.position
        expect(start.offset).toBeGreaterThanOrEqual(0)
        expect(end.offset).toBeLessThanOrEqual(source.length)
        expect(start.offset).toBeLessThanOrEqual(end.offset ?? 0)
        const inOrder =
          'children' in node && node.type !== 'notes'
            ? node.children.filter(({ type }) => type !== 'notes')
            : []
        const starts = inOrder.map(startOf)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      })
    }),
    setting,
  )
})

test('lines and columns say the same as offsets', patience, () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const file = new VFile(source)
      const article = fromMarkdown(file)
      const offsets = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)]
      const places = [...file.messages.flatMap(({ place }) => (place ? [place] : [])), ...placesOf(article)]
      for (const place of places) {
        const points = 'start' in place ? [place.start, place.end] : [place]
        for (const { line, column, offset } of points) {
          expect((offsets[line - 1] ?? 0) + column - 1).toBe(offset)
        }
      }
    }),
    setting,
  )
})

function placesOf(article: Article): Position[] {
  const found: Position[] = article.repairs.map(({ position }) => position)
  visit(article, (node) => {
    found.push(node.position)
  })
  return found
}

test('each record of a repair and each entity has exactly the text at its place', patience, () => {
  fc.assert(
    fc.property(anyText, (source) => {
      const article = fromMarkdown(source)
      for (const { before, position } of article.repairs) {
        expect(before).toBe(slice(source, position))
        expect(before).not.toBe('')
      }
      for (const { short, position } of article.abbreviations) expect(slice(source, position)).toBe(short)
    }),
    setting,
  )
})

/** Words as readers count them, however characters are composed. */
function wordsOf(text: string): string[] {
  // Characters without width divide no words.
  return (
    text
      .replace(/[\u200B\uFEFF\u00AD]/g, '')
      .normalize('NFKC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function textOf(tree: Nodes): string {
  const texts: string[] = []
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode') texts.push(node.value)
    if (node.type === 'html') texts.push(...(node.value.match(/<!--[^]*?-->/g) ?? []))
  })
  return texts.join(' ')
}

/** All words an article holds: its text, its facts, and what its repairs took out or changed. */
function wordsHeld(article: Article, source: string): Map<string, number> {
  const texts: string[] = []
  visit(article, (node) => {
    if ('value' in node) texts.push(node.value)
    if (node.type === 'heading' && node.number) texts.push(node.number)
  })
  for (const fact of Object.values(article.meta).flat()) {
    if (typeof fact === 'object' && fact !== null && 'position' in fact && fact.position)
      texts.push(slice(source, fact.position))
  }
  for (const { value } of article.comments) texts.push(value)
  for (const { before, certainty } of article.repairs) if (certainty !== 'suggestion') texts.push(before)
  const held = new Map<string, number>()
  for (const word of wordsOf(texts.join(' '))) held.set(word, (held.get(word) ?? 0) + 1)
  return held
}

test('no word of the text is lost', patience, () => {
  fc.assert(
    fc.property(messy, (source) => {
      const held = wordsHeld(fromMarkdown(source), source)
      for (const word of wordsOf(textOf(parse(source)))) {
        const left = held.get(word) ?? 0
        expect(left, `the word ${JSON.stringify(word)}`).toBeGreaterThan(0)
        held.set(word, left - 1)
      }
    }),
    setting,
  )
})
