import { type Node, visit } from '@offprint/core'

/** @returns The words of a node in one line; those of a picture in it are its alternative text. */
export function wordsOf(node: Node): string {
  const parts: string[] = []
  visit(node, (inner) => {
    if (inner.type === 'image') parts.push(inner.alt)
    else if ('value' in inner) parts.push(inner.value)
    else if (inner.type === 'break') parts.push(' ')
  })
  return parts.join('').replaceAll(/\s+/g, ' ').trim()
}
