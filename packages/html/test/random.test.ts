/** What holds for every article there is. */
import { type Article, is, type Node, toText, visit } from '@offprint/core'
import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { expect, test } from 'vitest'
import { arbitraryArticle } from '@offprint/core/testing'
import { toHast } from '../src/to-hast.ts'
import { toHtml } from '../src/to-html.ts'
import { elements, find, hasClass, parsed, textOf } from './read.ts'

const runs = { numRuns: 150 }

function everyArticle(holds: (article: Article) => void): void {
  fc.assert(fc.property(arbitraryArticle(), holds), runs)
}

/** White space aside: blocks are set apart differently in text and on the page. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Words that the page adds to the article's: marks of tasks, numbers, calls to notes, addresses of empty links. */
function isAdded({ properties }: Element): boolean {
  const { role, className } = properties
  const added = ['number', 'task', 'reference', 'notes', 'placeholder']
  return (
    role === 'doc-endnotes' ||
    (Array.isArray(className) && className.some((name) => added.includes(String(name))))
  )
}

/** The article without its notes, which the page numbers. */
function bodyOf(article: Article): Node[] {
  return article.children.filter((child) => !is(child, 'notes'))
}

function hasEmptyLink(article: Article): boolean {
  let found = false
  visit(article, (node) => {
    found ||= is(node, 'link') && toText(node).trim() === ''
  })
  return found
}

test('the page is well formed, and is read as it was made', () => {
  everyArticle((article) => {
    const made = toHast(article, { typography: false })
    const read = parsed(toHtml(article, { typography: false }))
    expect(outline(read)).toEqual(outline(made))
  })
})

test('every id is there once', () => {
  everyArticle((article) => {
    const ids = elements(toHast(article)).flatMap(({ properties }) => properties.id ?? [])
    expect(ids).toEqual([...new Set(ids)])
  })
})

test('the words of the page are the words of the article, in order', () => {
  everyArticle((article) => {
    fc.pre(!hasEmptyLink(article))
    const content = find(toHast(article, { typography: false }), hasClass('e-content'))
    const shown = content ? textOf(content, (element) => isAdded(element) || isLead(element)) : ''
    expect(squeezed(shown)).toBe(squeezed(toText(bodyOf(article), { alternatives: false })))
  })
})

function isLead({ tagName, properties }: Element): boolean {
  return tagName === 'figure' && Array.isArray(properties.className) && properties.className.includes('lead')
}

function outline(root: Root): string[] {
  return elements(root).map(({ tagName, properties }) => `${tagName} ${String(properties.id ?? '')}`)
}
