import type { Phrasing, Position } from '../article.ts'
import type { Tag } from './html-tokens.ts'
import { hull } from './place.ts'

/** A piece of phrasing while tags are still loose among the nodes. */
export type Piece = Phrasing | Tag

/** A pair of tags (or a void one) and what is between them. */
export interface Element {
  type: 'element'
  name: string
  attributes: ReadonlyMap<string, string>
  children: Grown[]
  /** The tags, to be kept as text where the element is not understood. */
  open: Tag
  close: Tag | undefined
  position: Position
}

/** A node, an element, or a tag that found no partner. */
export type Grown = Phrasing | Element | Tag

/**
 * Pairs loose tags among their siblings.
 *
 * @param pieces Nodes and tags, in order.
 * @returns The same as a tree: a closing tag pairs with the nearest open one of its name, and tags opened in
 *   between without being closed stay tags.
 */
export function pairTags(pieces: readonly Piece[]): Grown[] {
  const top: Grown[] = []
  const open: Opened[] = []
  /** How many are open of each name, so that a closing tag without a partner costs nothing. */
  const counts = new Map<string, number>()
  const count = (name: string, change: number): number => {
    const sum = (counts.get(name) ?? 0) + change
    counts.set(name, sum)
    return sum
  }

  for (const piece of pieces) {
    const tag = piece.type === 'tag' ? piece : undefined
    if (tag?.kind === 'open' && open.length < deepest) {
      open.push({ tag, children: [] })
      count(tag.name, 1)
      continue
    }
    const closes = tag?.kind === 'close' && count(tag.name, 0) > 0
    const made = closes ? close(open, tag, (opened) => count(opened.tag.name, -1)) : whole(piece)
    const parent = open.at(-1)?.children ?? top
    parent.push(made)
  }
  return [...top, ...open.flatMap(flatten)]
}

/** Tags nested deeper than this are kept as text; no article needs them, and each level costs a stack frame. */
const deepest = 100

interface Opened {
  tag: Tag
  children: Grown[]
}

function whole(piece: Piece): Grown {
  return piece.type === 'tag' && piece.kind === 'void' ? grow(piece, [], undefined) : piece
}

/** Takes the partner of a closing tag, and all that was opened since, off the stack. */
function close(open: Opened[], tag: Tag, forget: (opened: Opened) => void): Grown {
  const level = open.findLastIndex((opened) => opened.tag.name === tag.name)
  const taken = open.splice(level)
  for (const opened of taken) forget(opened)
  const [partner, ...unclosed] = taken
  if (!partner) return tag
  return grow(partner.tag, [...partner.children, ...unclosed.flatMap(flatten)], tag)
}

function flatten(opened: Opened): Grown[] {
  return [opened.tag, ...opened.children]
}

function grow(open: Tag, children: Grown[], close: Tag | undefined): Element {
  const { name, attributes } = open
  return {
    type: 'element',
    name,
    attributes,
    children,
    open,
    close,
    position: hull(close ? [open, close] : [open]),
  }
}
