import type { List, ListItem, Nodes, Paragraph } from 'mdast'
import { bulletOf } from '../bullets.ts'
import { cutStart, joinLines, type Line, linesOf } from '../lines.ts'
import { flowParents, hullOf, isOf, paragraphOf, plainText } from '../nodes.ts'
import type { Certainty } from '../../article.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

/** Bullets that Markdown does not know. */
export const bullet: RepairRule = {
  id: 'bullet',
  certainty: 'certain',
  does: 'Makes lines that begin with a bullet of a word processor (•, ▪, ◦ …) a list; deeper ones a list in the list. With a dash, a middle dot or the letter o the rule is likely only.',
  guard:
    'Only in pasted text. A dash, middle dot or o needs a second such line after it; a minus before a figure is no bullet; dashes stay in text whose quotations begin with them.',
  example: 'The ferry carries:\n• passengers\n• cars\n• the post',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const paragraphs = flowParents(tree)
      .filter((parent) => parent.type !== 'listItem')
      .flatMap((parent) => paragraphsOf(parent))
    return { edits: paragraphs.flatMap((paragraph) => repaired(paragraph, context)) }
  },
}

function paragraphsOf(parent: Nodes): Paragraph[] {
  const children: readonly Nodes[] = 'children' in parent ? parent.children : []
  return children.filter((child) => isOf(child, 'paragraph'))
}

/** Deeper lists than these are stray indents. */
const mostLevels = 6

/** A bulleted line, with the lines without bullets that go on with it. */
interface Item {
  lines: Line[]
  depth: number
  certain: boolean
}

type Group = { lines: Line[] } | { items: Item[] }

function repaired(paragraph: Paragraph, context: Context): Edit[] {
  // Most paragraphs have no bullet; this is cheaper than cutting them into lines.
  if (
    !plainText(paragraph)
      .split(/[\n\r]/)
      .some((line) => bulletOf(line))
  )
    return []
  const groups = groupsOf(linesOf(paragraph, context))
  const lists = groups.flatMap((group) => ('items' in group ? [group.items] : []))
  if (lists.length === 0) return []
  const nodes = groups.map((group) =>
    'items' in group ? toList(group.items, context) : paragraphOf(joinLines(group.lines)),
  )
  return [
    {
      position: hullOf([paragraph]),
      after: groups.map(written).join('\n'),
      reason: 'Its lines begin with bullets.',
      certainty: certaintyOf(lists.flat()),
      changes: [{ replace: [paragraph], with: nodes }],
    },
  ]
}

function certaintyOf(items: readonly Item[]): Certainty {
  return items.every(({ certain }) => certain) ? 'certain' : 'likely'
}

function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = []
  for (const [index, line] of lines.entries()) {
    const found = bulletAt(lines, index)
    const last = groups.at(-1)
    const item: Item | undefined = found && {
      lines: [line],
      depth: line.position.start.column,
      certain: found.certain,
    }
    if (item && last && 'items' in last) last.items.push(item)
    else if (item) groups.push({ items: [item] })
    else if (last && 'items' in last) last.items.at(-1)?.lines.push(line)
    else if (last) last.lines.push(line)
    else groups.push({ lines: [line] })
  }
  return groups
}

/** Doubtful bullets come in company. */
function bulletAt(lines: readonly Line[], index: number): ReturnType<typeof bulletOf> {
  const found = bulletOf(lines[index]?.text ?? '')
  if (!found || found.certain) return found
  const beside = [lines[index - 1], lines[index + 1]].some((line) => line && bulletOf(line.text))
  return beside ? found : undefined
}

function toList(items: readonly Item[], context: Context, level = 1): List {
  const children: ListItem[] = []
  const [first] = items
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!item || !first) continue
    const deeper = level < mostLevels ? deeperAfter(items, index, first.depth) : []
    const paragraph = toParagraph(item, context)
    const nested = deeper.length > 0 ? [toList(deeper, context, level + 1)] : []
    const content = [...(paragraph ? [paragraph] : []), ...nested]
    children.push({
      type: 'listItem',
      spread: false,
      children: content,
      position: hullOf([...item.lines.flatMap(({ nodes }) => nodes), ...nested]),
    })
    index += deeper.length
  }
  return { type: 'list', ordered: false, spread: false, children, position: hullOf(children) }
}

/** The items after one that are set in deeper than the first of the list. */
function deeperAfter(items: readonly Item[], index: number, depth: number): Item[] {
  let end = index + 1
  while ((items[end]?.depth ?? 0) > depth) end += 1
  return items.slice(index + 1, end)
}

function toParagraph({ lines }: Item, context: Context): Paragraph | undefined {
  const [first, ...rest] = lines
  if (!first) return undefined
  const length = bulletOf(first.nodes.map(plainText).join(''))?.length ?? 0
  const nodes = cutStart(first, length, context) ?? first.nodes
  const content = joinLines([{ ...first, nodes }, ...rest])
  return content.length > 0 ? paragraphOf(content) : undefined
}

function written(group: Group): string {
  if (!('items' in group)) return group.lines.map(({ text }) => text).join('\n')
  const outer = group.items[0]?.depth ?? 0
  return group.items
    .map(({ lines, depth }) => {
      const [first, ...rest] = lines.map(({ text }) => text)
      const text = [first?.slice(bulletOf(first)?.length ?? 0), ...rest].join(' ')
      return `${depth > outer ? '  ' : ''}- ${text}`
    })
    .join('\n')
}
