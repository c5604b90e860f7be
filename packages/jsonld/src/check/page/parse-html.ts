import type { Position } from '@offprint/core'
import type { Root, RootContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { fromParse5 } from 'hast-util-from-parse5'
import { parse } from 'parse5'

/** Where a node of a page stands in its source. */
export type PlaceInPage = (node: RootContent) => Position | undefined

/**
 * Reads a page, and its places only when one is asked for: to keep them takes more than half of the time.
 *
 * @param html The source.
 * @returns The tree, without places, and a function that tells them.
 * @throws RangeError where it is nested so deeply that the parser gives up.
 */
export function parseHtml(html: string): { tree: Root; placeOf: PlaceInPage } {
  const read = fromParse5(parse(html, { scriptingEnabled: false }))
  const tree: Root = read.type === 'root' ? read : { type: 'root', children: [] }
  let places: ReadonlyMap<RootContent, Position> | undefined
  return {
    tree,
    placeOf(node) {
      places ??= placesIn(tree, fromHtml(html))
      return places.get(node)
    },
  }
}

/** Both trees are of one source, and so of one form. */
function placesIn(tree: Root, placed: Root): Map<RootContent, Position> {
  const places = new Map<RootContent, Position>()
  const waiting: [Root | RootContent, Root | RootContent][] = [[tree, placed]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, twin] = next
    if (node.type !== 'root' && twin.position) places.set(node, twin.position)
    if (!('children' in node && 'children' in twin)) continue
    node.children.forEach((child, index) => {
      const other = twin.children[index]
      if (other) waiting.push([child, other])
    })
  }
  return places
}
