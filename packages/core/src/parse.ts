import type { Nodes, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Point } from 'unist'
import type { Parse } from './phases.ts'
import { placeMissing } from './place-missing.ts'

const byteOrderMark = '\uFEFF'
const sourceStart: Point = { line: 1, column: 1, offset: 0 }
const afterMark: Point = { line: 1, column: 2, offset: 1 }

const fragments = unified().use(remarkParse).use(remarkGfm).use(flowDirectives).freeze()
const documents = fragments().use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * Parses Markdown into mdast: CommonMark with GFM, front matter (YAML and TOML) and directives in flow. The
 * only parser there is. Text directives are off: they would eat the ":30" of "10:30".
 *
 * @param text The whole source, byte order mark included; or, with `start`, a part of it. Parts have no front
 *   matter.
 * @param start Where the text stands in the source: the point of its first character, or one point for each
 *   of its lines.
 * @returns The tree; every node has a `position` that counts in the source.
 */
export const parse: Parse = (text, start) => {
  if (start) return place(fragments.parse(text), text, start)
  // micromark skips the mark without counting it.
  if (!text.startsWith(byteOrderMark)) return place(documents.parse(text), text, sourceStart)
  const tree = place(documents.parse(text.slice(1)), text.slice(1), afterMark)
  if (tree.position) tree.position.start = { ...sourceStart }
  return tree
}

function flowDirectives(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: directive().flow ?? {} }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}

function place(tree: Root, text: string, start: Point | readonly Point[]): Root {
  placeMissing(tree, text)
  if (start !== sourceStart) movePoints(tree, 'line' in start ? fromPoint(start) : fromLines(start))
  return tree
}

type Move = (point: Point) => Point

function movePoints(node: Nodes, move: Move): void {
  if (node.position) node.position = { start: move(node.position.start), end: move(node.position.end) }
  if ('children' in node) for (const child of node.children) movePoints(child, move)
}

function fromPoint(start: Point): Move {
  return (point) => ({
    line: point.line + start.line - 1,
    column: point.line === 1 ? point.column + start.column - 1 : point.column,
    offset: (point.offset ?? 0) + (start.offset ?? 0),
  })
}

function fromLines(starts: readonly Point[]): Move {
  return (point) => {
    const line = starts[point.line - 1] ?? starts.at(-1) ?? sourceStart
    const along = point.column - 1
    return { line: line.line, column: line.column + along, offset: (line.offset ?? 0) + along }
  }
}
