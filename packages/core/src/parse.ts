import type { Root } from 'mdast'
import type { Point } from 'unist'
import { processorFor } from './grammar.ts'
import { movePoints, moveTo } from './move-points.ts'
import type { Parse } from './phases.ts'
import { holdsFacts, isToml } from './front-matter/block.ts'
import { placeMissing } from './place-missing.ts'

const byteOrderMarks = /^\uFEFF+/
const sourceStart: Point = { line: 1, column: 1, offset: 0 }

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
  // micromark skips a mark without counting it.
  const marks = byteOrderMarks.exec(text)?.[0].length ?? 0
  const rest = text.slice(marks)
  if (start) return place(parseFragment(rest), rest, after(start, marks))
  const tree = place(parseDocument(rest), rest, after(sourceStart, marks))
  if (tree.position) tree.position.start = { ...sourceStart }
  return tree
}

/** Where a text stands without so many characters at its beginning. */
function after(start: Point | readonly Point[], characters: number): Point | readonly Point[] {
  if (characters === 0) return start
  if ('line' in start) {
    const { line, column, offset = 0 } = start
    return { line, column: column + characters, offset: offset + characters }
  }
  return start.map((point, line) =>
    line === 0 ? moveTo(point)({ line: 1, column: characters + 1, offset: characters }) : point,
  )
}

/** A block between fences that holds no key is text between two rules. */
function parseDocument(text: string): Root {
  const tree = processorFor(text, true).parse(text)
  const [first] = tree.children
  const isBlock = first?.type === 'yaml' || isToml(first)
  return isBlock && !holdsFacts(first.value) ? parseFragment(text) : tree
}

function parseFragment(text: string): Root {
  return processorFor(text, false).parse(text)
}

function place(tree: Root, text: string, start: Point | readonly Point[]): Root {
  placeMissing(tree, text)
  if (start !== sourceStart) movePoints(tree, moveTo(start))
  return tree
}
