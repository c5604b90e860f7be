import type { Phrasing } from '../article.ts'
import { toText } from '../to-text.ts'

/** A stretch of the line that one text node holds. */
export interface Run {
  start: number
  end: number
  /** BCP 47. */
  language: string | undefined
}

/**
 * The text of a whole block, so that a rule sees the neighbours of a character across emphasis and links. Code
 * and pictures are one object character each, calls to notes are nothing.
 */
export interface Line {
  text: string
  runs: Run[]
}

/** A change to a line: the characters from `start` to `end` become `text`. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** U+FFFC stands for what is no text; a rule takes it for a word. */
const object = '\uFFFC'

/** @returns The line of a block's phrasing. */
export function toLine(nodes: readonly Phrasing[], language: string | undefined): Line {
  const line: Line = { text: '', runs: [] }
  append(nodes, language, line)
  return line
}

function append(nodes: readonly Phrasing[], language: string | undefined, line: Line): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      const start = line.text.length
      line.text += node.value
      line.runs.push({ start, end: line.text.length, language })
    } else if (node.type === 'break') line.text += '\n'
    else if (node.type === 'inlineCode' || node.type === 'image' || isAddress(node)) line.text += object
    else if (node.type !== 'noteReference') {
      append(node.children, node.type === 'span' ? node.language : language, line)
    }
  }
}

/** A link whose text is its address: that is copied, not read. */
function isAddress(node: Phrasing): boolean {
  return node.type === 'link' && node.url.replace(/^mailto:/, '').endsWith(toText(node.children))
}

/**
 * @param edits Sorted, apart from one another.
 * @returns The phrasing with the edits made; what did not change is shared.
 */
export function applyToPhrasing(nodes: readonly Phrasing[], line: Line, edits: readonly Edit[]): Phrasing[] {
  const values = applyToRuns(line, edits)
  let next = 0
  const setAll = (children: readonly Phrasing[]): Phrasing[] => children.map(set)
  const set = (node: Phrasing): Phrasing => {
    if (node.type === 'text') {
      const value = values[next++] ?? node.value
      return value === node.value ? node : { ...node, value }
    }
    if (!('children' in node) || isAddress(node)) return node
    const children = setAll(node.children)
    return children.every((child, index) => child === node.children[index]) ? node : { ...node, children }
  }
  return setAll(nodes)
}

/** An edit that reaches over the end of a run is not made. */
function applyToRuns({ text, runs }: Line, edits: readonly Edit[]): string[] {
  let next = 0
  return runs.map(({ start, end }) => {
    let result = ''
    let cursor = start
    for (let edit = edits[next]; edit && edit.start < end; edit = edits[++next]) {
      if (edit.start < cursor || edit.end > end) continue
      result += text.slice(cursor, edit.start) + edit.text
      cursor = edit.end
    }
    return result + text.slice(cursor, end)
  })
}
