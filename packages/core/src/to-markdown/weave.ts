import type * as mdast from 'mdast'
import type { Point } from 'unist'
import type { Article, Comment, Position } from '../article.ts'
import { noteFinder, startOf } from '../comments.ts'

/** Gives out comments, in their order, as long as they belong to where they are asked for. */
type Queue = (belongs: (comment: Comment) => boolean) => mdast.Html[]

/** What the containers around a node make of it. */
interface Around {
  queue: Queue
  /** In a container of colons a line of colons would close it. */
  fenced: boolean
  queueOf: (note: mdast.FootnoteDefinition) => Queue
}

/**
 * Puts the comments of an article back into what is to be written of it: each before the first node that began
 * where it stood or after it, or last in what it stood in. A comment in running text goes behind the piece of text
 * that it stood in, and one in a figure or table behind that; where its lines would break that text, behind the paragraph.
 *
 * @param tree A fresh tree whose nodes have the places of the model's; it is changed.
 * @returns The tree, the comments in it as raw HTML and in their order.
 */
export function weave(tree: mdast.Root, { comments: all, children }: Article): mdast.Root {
  const comments = all.filter(({ origin }) => origin === 'text')
  if (comments.length === 0) return tree
  const notes = children.flatMap((child) => (child.type === 'notes' ? child.children : []))
  const noteOf = noteFinder(notes)
  const inNotes = new Map<Position | undefined, Comment[]>()
  for (const comment of comments) {
    const key = noteOf(comment)?.position
    const found = inNotes.get(key)
    if (found) found.push(comment)
    else inNotes.set(key, [comment])
  }
  const queue = createQueue(inNotes.get(undefined) ?? [])
  const queueOf = ({ position }: mdast.FootnoteDefinition) => createQueue(inNotes.get(position) ?? [])

  tree.children = weaveFlow(tree.children, undefined, { queue, fenced: false, queueOf })
  // Notes come last, and comments of the text before them.
  const last = tree.children.findLastIndex(({ type }) => type !== 'footnoteDefinition')
  tree.children.splice(last + 1, 0, ...queue(() => true))
  return tree
}

function createQueue(comments: readonly Comment[]): Queue {
  let taken = 0
  return (belongs) => {
    const from = taken
    for (let next = comments[taken]; next && belongs(next); next = comments[taken]) taken += 1
    return comments.slice(from, taken).map(({ value, position }) => {
      return { type: 'html', value: `<!--${value}-->`, position }
    })
  }
}

function weaveFlow<T extends mdast.Nodes>(
  children: readonly T[],
  end: Point | undefined,
  around: Around,
): (T | mdast.Html)[] {
  const fits = ({ value }: Comment): boolean => !around.fenced || !/^\s*:{3}/m.test(value)
  const woven = children.flatMap((child) => {
    const isNote = child.type === 'footnoteDefinition'
    const before = isNote ? [] : around.queue((each) => fits(each) && startsBy(each, child.position?.start))
    weaveInto(child, around)
    return [...before, child]
  })
  return [...woven, ...around.queue((each) => fits(each) && isBefore(each, end))]
}

/** Nothing comes between a picture and its caption. */
const wholes: ReadonlySet<string> = new Set(['figure', 'caption'])

function weaveInto(node: mdast.Nodes, around: Around): void {
  switch (node.type) {
    case 'blockquote':
    case 'listItem':
      node.children = weaveFlow(node.children, node.position?.end, around)
      break
    case 'containerDirective':
      if (!wholes.has(node.name)) {
        node.children = weaveFlow(node.children, node.position?.end, { ...around, fenced: true })
      }
      break
    case 'footnoteDefinition': {
      const queue = around.queueOf(node)
      node.children = [...weaveFlow(node.children, undefined, { ...around, queue }), ...queue(() => true)]
      break
    }
    case 'list':
      for (const item of node.children) weaveInto(item, around)
      break
    case 'heading':
    case 'paragraph':
      node.children = weavePhrasing(node.children, node.position?.end, around)
  }
}

/** Never first: a line that begins with a comment is a block of HTML (CommonMark 0.31, 4.6). */
function weavePhrasing(
  children: readonly mdast.PhrasingContent[],
  end: Point | undefined,
  { queue }: Around,
): mdast.PhrasingContent[] {
  const woven = children.flatMap((child, index) => {
    const before = children[index - 1]
    if (!before?.position || before.type === 'break' || before.type === child.type) return [child]
    return [...queue((each) => isLine(each) && startsBy(each, child.position?.start)), child]
  })
  const last = queue((each) => isLine(each) && isBefore(each, end))
  return [...woven, ...last.flatMap((comment) => [{ type: 'text', value: ' ' } as const, comment])]
}

function isLine({ value }: Comment): boolean {
  return !/[\r\n]/.test(value)
}

function startsBy(comment: Comment, start: Point | undefined): boolean {
  return start !== undefined && startOf(comment) <= (start.offset ?? 0)
}

function isBefore(comment: Comment, end: Point | undefined): boolean {
  return end !== undefined && startOf(comment) < (end.offset ?? 0)
}
