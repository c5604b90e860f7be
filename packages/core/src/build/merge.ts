import type { Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import { hull } from './place.ts'

/** @returns The same with neighbouring texts made one. */
export function mergeTexts(nodes: readonly Phrasing[]): Phrasing[] {
  const merged: Phrasing[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (last?.type === 'text' && node.type === 'text') {
      merged[merged.length - 1] = make.text(last.value + node.value, hull([last, node]))
    } else merged.push(node)
  }
  return merged
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
