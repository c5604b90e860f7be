/**
 * Article to structure tree (ISO 32000-1, 14.7 and 14.8), before layout: where pages break cannot change it.
 */
import { type Article, type Node, visit } from '@offprint/core'
import type { TitlePart } from '../owner.ts'
import { toElements } from './elements.ts'
import { titlePhrasing } from './title-block.ts'
import type { Structure, StructureElement } from './types.ts'

/** Nodes whose ink only sets parts off: it is read by nobody. */
const artifacts: ReadonlySet<Node['type']> = new Set(['thematicBreak', 'pageBreak'])

/**
 * Makes the structure tree of an article: `Document` > `Art` > title block, flow, notes.
 *
 * Headings never skip a level: the title is H1, and a heading is one level below the nearest heading around it.
 * Every part, node and label that can own ink finds its element; the ink of a thematic break is an artifact.
 *
 * @param article As it is set: the owners of all ink are its nodes. Never changed.
 * @returns The tree. Elements that get no ink are in it too.
 * @example
 * const { root, elementOf } = toStructure(article)
 * elementOf('title')?.role // 'H1'
 */
export function toStructure(article: Article): Structure {
  const [root] = toElements(article, { level: 0, language: article.meta.language?.value })
  if (!root) throw new TypeError('Expected an element for the article, found none.')
  const { own, labels } = indexElements(root)
  const all = new Map<Node | TitlePart, StructureElement>(own)
  for (const [part, phrasing] of titlePhrasing(article.meta)) {
    const holder = own.get(part)
    if (holder) for (const node of phrasing) visit(node, (inner) => void all.set(inner, holder))
  }
  visit(article, (node, ancestors) => {
    const holder = [node, ...ancestors.toReversed()].find((one) => own.has(one))
    const found = holder && own.get(holder)
    if (found && !artifacts.has(node.type)) all.set(node, found)
  })
  return { root, elementOf: (node, part) => (part === 'label' ? labels.get(node) : all.get(node)) }
}

/** The elements by what they were made from: the innermost of each node holds its ink. */
function indexElements(root: StructureElement) {
  const own = new Map<Node | TitlePart, StructureElement>()
  const labels = new Map<Node | TitlePart, StructureElement>()
  const add = (made: StructureElement) => {
    const { node, part } = made.owner
    ;(part === 'label' ? labels : own).set(node, made)
    for (const child of made.children) add(child)
  }
  add(root)
  return { own, labels }
}
