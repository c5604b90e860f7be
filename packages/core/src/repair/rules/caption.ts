import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { furnitureOf } from '../../language/furniture.ts'
import { perLanguage } from '../../language/per-language.ts'
import { escape } from '../furniture.ts'
import { joinLines, linesOf } from '../lines.ts'
import { bodyOf, hullOf, isOf, paragraphOf, plainText, wordsIn } from '../nodes.ts'
import { cutter } from '../pieces.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

const mostWords = 60

/** What is to be seen, and who made it. */
export const caption: RepairRule = {
  id: 'caption',
  certainty: 'likely',
  does: 'Reads the line under a picture as its caption where it begins "Figure 1" or "Caption:", and as its credit where it names who made it ("Photo: …", "© …", in brackets or after the caption); and the line "Table 1 …" above a table as its caption.',
  guard:
    'Only directly under a picture, or above a table; at most sixty words. In a text that was not pasted only suggested.',
  needs: (text) => /\p{L}/u.test(text),
  example:
    'By Maria Example\n\nThe first ferry left on a clear morning.\n\n• one\n• two\n\n![A crane](crane.jpg)\n\nFigure 1. The crane at noon. Photo: Jane Example\n\nIt is blue.',
  run(tree, context) {
    const patterns = patternsOf(context.language)
    const edits = bodyOf(tree).flatMap((node, index, body): Edit[] => {
      const next = body[index + 1]
      if (isOf(node, 'paragraph') && isOf(next, 'table')) return ofTable(node, next, patterns)
      const found = isOf(node, 'paragraph') ? readPicture(node, next, context) : undefined
      const read = found && readCaption(found.line, patterns, context)
      return found && read ? [ofPicture(found, read)] : []
    })
    const certainty = context.evidence.pasted ? undefined : ('suggestion' as const)
    return { edits: edits.map((edit) => ({ ...edit, ...(certainty && { certainty }) })) }
  },
}

interface Patterns {
  /** "Figure 1". */
  figure: RegExp
  table: RegExp
  /** "Caption:", which is no part of it. */
  label: RegExp
  /** "Photo: …" as a whole. */
  credit: RegExp
  /** The same at the end of a caption. */
  creditAtEnd: RegExp
}

const patternsOf = perLanguage(({ tag }): Patterns => {
  const anyOf = (key: 'figure' | 'table' | 'caption' | 'credit'): string =>
    [...new Set([...furnitureOf(tag)[key], ...furnitureOf('en')[key]])]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|')
  const named = String.raw`(?:(?:${anyOf('credit')})\s*[:/]|(?:photo(?:graph)?s?|picture|image) (?:by|courtesy of)|courtesy of|©|\(c\))\s*\S.{1,100}`
  return {
    figure: new RegExp(String.raw`^(?:${anyOf('figure')})\s*\d{1,3}[.:)]?\s`, 'iu'),
    table: new RegExp(String.raw`^(?:${anyOf('table')})\s*\d{1,3}[.:)]?(?:\s|$)`, 'iu'),
    label: new RegExp(String.raw`^(?:${anyOf('caption')})\s*:\s*`, 'iu'),
    credit: new RegExp(String.raw`^[([]?(?:${named})[)\]]?$`, 'iu'),
    creditAtEnd: new RegExp(
      String.raw`(?:(?<=[.?!…]["'”’»)]?)\s+|\s+(?=[([]))[([]?(?:${named})[)\]]?$`,
      'iu',
    ),
  }
})

/** A picture and the line under it, in a paragraph of its own or in that of the picture. */
interface Under {
  nodes: RootContent[]
  picture: Paragraph
  line: Paragraph
}

function readPicture(node: Paragraph, next: RootContent | undefined, context: Context): Under | undefined {
  if (!node.children.some(isImage)) return undefined
  if (isPicture(node))
    return isOf(next, 'paragraph') ? { nodes: [node, next], picture: node, line: next } : undefined
  const [first, ...rest] = linesOf(node, context)
  const picture = first && paragraphOf(first.nodes)
  if (!picture || rest.length === 0 || !isPicture(picture)) return undefined
  return { nodes: [node], picture, line: paragraphOf(joinLines(rest)) }
}

function isPicture(node: Paragraph): boolean {
  return node.children.every(
    (child) => isImage(child) || (child.type === 'text' && child.value.trim() === ''),
  )
}

function isImage({ type }: PhrasingContent): boolean {
  return type === 'image' || type === 'imageReference'
}

interface Read {
  caption: PhrasingContent[]
  credit: PhrasingContent[]
  reason: string
}

function readCaption(line: Paragraph, patterns: Patterns, context: Context): Read | undefined {
  const [only] = line.children
  const children = only?.type === 'emphasis' && line.children.length === 1 ? only.children : line.children
  const text = children.map(plainText).join('').trim()
  if (wordsIn(text, mostWords + 1) > mostWords) return undefined
  if (patterns.credit.test(text)) {
    return { caption: [], credit: children, reason: 'The line under the picture says who made it.' }
  }
  const last = children.at(-1)
  const atEnd = last?.type === 'text' ? patterns.creditAtEnd.exec(last.value) : undefined
  const label = children[0]?.type === 'text' ? (patterns.label.exec(children[0].value)?.[0].length ?? 0) : 0
  if (!atEnd && label === 0 && !patterns.figure.test(text)) return undefined
  const { before, after } = split(children, label, atEnd?.index, context)
  const reason = atEnd
    ? 'The line under the picture ends with who made it.'
    : 'The line under the picture begins as captions do.'
  return { caption: before, credit: after, reason }
}

/** The nodes without a label at the beginning, parted where the credit begins in the last of them. */
function split(
  children: readonly PhrasingContent[],
  label: number,
  at: number | undefined,
  context: Context,
): { before: PhrasingContent[]; after: PhrasingContent[] } {
  const parts = children.map((node, index): { before: PhrasingContent[]; after: PhrasingContent[] } => {
    if (node.type !== 'text') return { before: [node], after: [] }
    const cut = cutter(node, context)
    const start = index === 0 ? label : 0
    const end = index === children.length - 1 && at !== undefined ? at : node.value.length
    const gap = /^\s*/.exec(node.value.slice(end))?.[0].length ?? 0
    return { before: cut(start, end), after: cut(end + gap, node.value.length) }
  })
  return { before: parts.flatMap(({ before }) => before), after: parts.flatMap(({ after }) => after) }
}

function ofPicture({ nodes, picture }: Under, { caption: words, credit, reason }: Read): Edit {
  const parts = [
    ...(words.length > 0 ? [container('caption', [paragraphOf(words)])] : []),
    ...(credit.length > 0 ? [container('credit', [paragraphOf(credit)])] : []),
  ]
  const figure = { ...container('figure', [picture, ...parts]), position: hullOf(nodes) }
  const said = parts.map(
    (part) => `:::${part.name}\n${part.children.map((node) => plainText(node)).join('')}\n:::`,
  )
  return {
    position: hullOf(nodes.slice(-1)),
    after: said.join('\n'),
    reason,
    changes: [{ replace: nodes, with: [figure] }],
  }
}

function ofTable(node: Paragraph, table: RootContent, patterns: Patterns): Edit[] {
  const text = plainText(node).trim()
  if (!patterns.table.test(text) || wordsIn(text, mostWords + 1) > mostWords) return []
  return [
    {
      position: hullOf([node]),
      after: `:::caption\n${text}\n:::`,
      reason: 'The line above the table begins as captions do.',
      changes: [{ replace: [node, table], with: [container('caption', [node]), table] }],
    },
  ]
}

function container(name: string, children: ContainerDirective['children']): ContainerDirective {
  return { type: 'containerDirective', name, attributes: {}, children, position: hullOf(children) }
}
