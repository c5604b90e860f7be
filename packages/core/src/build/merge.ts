import type { Caption, Figure, Paragraph, Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import { hull } from './place.ts'

/** @returns The same with neighbouring texts made one. */
export function mergeTexts(nodes: readonly Phrasing[]): Phrasing[] {
  const merged: Phrasing[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (last?.type === 'text' && node.type === 'text') {
      // A comment between two spaces leaves one.
      const doubled = isParted(last, node) && last.value.endsWith(' ') && node.value.startsWith(' ')
      merged[merged.length - 1] = make.text(
        last.value + node.value.slice(doubled ? 1 : 0),
        hull([last, node]),
      )
    } else merged.push(node)
  }
  return merged
}

/** Whether something that left no node stands between two texts. */
function isParted(before: make.From, after: make.From): boolean {
  return (make.positionOf(before).end.offset ?? 0) < (make.positionOf(after).start.offset ?? 0)
}

/** @returns The phrasing of a block without white space at its edges. */
export function trimEdges(nodes: readonly Phrasing[]): Phrasing[] {
  const merged = mergeTexts(nodes)
  const trimmed = merged.map((node, index): Phrasing => {
    if (node.type !== 'text') return node
    const start = index === 0 ? node.value.trimStart() : node.value
    return make.text(index === merged.length - 1 ? start.trimEnd() : start, node)
  })
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '')
}

/** @returns The same without what was guessed of it: inferred dates, abbreviations and languages are their text. */
export function withoutGuesses(nodes: readonly Phrasing[]): Phrasing[] {
  return mergeTexts(
    nodes.flatMap((node): Phrasing[] => {
      if (!('children' in node)) return [node]
      const children = withoutGuesses(node.children)
      return 'origin' in node && node.origin === 'inferred' ? children : [{ ...node, children }]
    }),
  )
}

/** @returns A caption; nothing where it is absent or empty. */
export function captionOf(children: Phrasing[] | undefined, from: make.From): Caption[] {
  return children && children.length > 0 ? [make.caption(children, from)] : []
}

/** @returns A marked stretch of text; nothing where it marks nothing. */
export function marked<T extends Phrasing>(
  build: (children: Phrasing[], from: make.From) => T,
  children: Phrasing[],
  from: make.From,
): T[] {
  return children.length > 0 ? [build(children, from)] : []
}

/** @returns A paragraph; a figure where it is pictures and nothing else; nothing where there is nothing to set. */
export function paragraphOf(children: Phrasing[], from: make.From): (Figure | Paragraph)[] {
  if (children.length === 0) return []
  const images = children.filter((child) => child.type === 'image')
  const alone = children.every(
    (child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''),
  )
  return [alone && images.length > 0 ? make.figure(images, from) : make.paragraph(children, from)]
}
