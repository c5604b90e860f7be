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
  for (const piece of pieces) {
    if (piece.type === 'tag' && piece.kind === 'open') {
      open.push({ tag: piece, children: [] })
      continue
    }
    const made = piece.type === 'tag' && piece.kind === 'close' ? close(open, piece) : whole(piece)
    const parent = open.at(-1)?.children ?? top
    parent.push(made)
  }
  return [...top, ...open.flatMap(flatten)]
}

interface Opened {
  tag: Tag
  children: Grown[]
}

function whole(piece: Piece): Grown {
  return piece.type === 'tag' && piece.kind === 'void' ? grow(piece, [], undefined) : piece
}

/** Takes the partner of a closing tag, and all that was opened since, off the stack. */
function close(open: Opened[], tag: Tag): Grown {
  const level = open.findLastIndex((opened) => opened.tag.name === tag.name)
  const [partner, ...unclosed] = level < 0 ? [] : open.splice(level)
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
