import type * as mdast from 'mdast'
import type { NodeOf, Phrasing } from '../article.ts'
import { closeTag, openTag } from './html.ts'
import { labelOf } from './label.ts'

/** How lines are broken: a backslash needs a line of its own source, which headings and cells have not. */
export interface Setting {
  breaks: 'backslash' | 'html'
  /** The marks around: emphasis in emphasis needs tags. */
  around?: readonly Phrasing['type'][]
}

type PhrasingNodes = { [K in Phrasing['type']]: NodeOf<K> }

/** One handler for each phrasing node: a missing one does not compile. */
const handlers: {
  [K in Phrasing['type']]: (node: PhrasingNodes[K], setting: Setting) => mdast.PhrasingContent[]
} = {
  abbreviation: tagged,
  break: (_, { breaks }) => [breaks === 'html' ? html('<br>') : { type: 'break' }],
  delete: (node, setting) => [{ type: 'delete', children: within(node, setting) }],
  emphasis: (node, setting) => [{ type: 'emphasis', children: within(node, setting) }],
  image: ({ url, alt, title }) => [{ type: 'image', url, alt, title: title ?? null }],
  inlineCode: ({ value }) => [{ type: 'inlineCode', value }],
  link: ({ url, title, children }, setting) => {
    const content = isOddAddress(url) ? children.flatMap(halve) : children
    return [{ type: 'link', url, title: title ?? null, children: phrasing(content, setting) }]
  },
  noteReference: ({ note }) => {
    const label = labelOf(note)
    return [{ type: 'footnoteReference', identifier: label, label }]
  },
  span: tagged,
  strong: (node, setting) => [{ type: 'strong', children: within(node, setting) }],
  subscript: tagged,
  superscript: tagged,
  text: ({ value }) => [{ type: 'text', value }],
  time: tagged,
}

/**
 * @param children Phrasing of the model.
 * @returns Phrasing of mdast; what Markdown has no mark for is between tags of the safe HTML.
 */
export function phrasing(children: readonly Phrasing[], setting: Setting): mdast.PhrasingContent[] {
  return children.flatMap((child, index) => {
    if (needsTags(child, children[index - 1], setting)) return tagged(child, setting)
    // Before the end of a block, or a closing mark, a backslash would be a backslash.
    const last = child.type === 'break' && index === children.length - 1
    const made = dispatch(child, last ? { breaks: 'html' } : setting)
    const guarded = child.type === 'text' && looksDefining(children, index) ? guardColon(made) : made
    return guarded.map((node, at) => (at === 0 ? { ...node, position: child.position } : node))
  })
}

/** GFM reads mail addresses that CommonMark would not read back between angle brackets (6.5, "Autolinks"). */
function isOddAddress(url: string): boolean {
  return url.startsWith('mailto:') && !/@[\w-]+(?:\.[\w-]+)*$/.test(url.replaceAll('_', '!'))
}

/** A text in two nodes: the writer takes a link with one text that is its address for an autolink. */
function halve(node: Phrasing): Phrasing[] {
  if (node.type !== 'text') return [node]
  return [
    { ...node, value: node.value.slice(0, 1) },
    { ...node, value: node.value.slice(1) },
  ]
}

type Marked = NodeOf<'delete' | 'emphasis' | 'inlineCode' | 'strong'>

/** Where marks would not do: two of a kind side by side, or one in another, would run together. */
function needsTags(
  node: Phrasing,
  before: Phrasing | undefined,
  { breaks, around }: Setting,
): node is Marked {
  switch (node.type) {
    case 'delete':
    case 'emphasis':
    case 'strong':
      return before?.type === node.type || (around?.includes(node.type) ?? false)
    case 'inlineCode':
      // In a cell of GFM the backslash before a bar is its escape, also in code.
      return before?.type === node.type || (breaks === 'html' && node.value.includes('\\|'))
    default:
      return false
  }
}

function within(node: Exclude<Marked, NodeOf<'inlineCode'>>, setting: Setting): mdast.PhrasingContent[] {
  return phrasing(node.children, { ...setting, around: [...(setting.around ?? []), node.type] })
}

function dispatch<K extends Phrasing['type']>(
  node: PhrasingNodes[K] & { type: K },
  setting: Setting,
): mdast.PhrasingContent[] {
  return handlers[node.type](node, setting)
}

function tagged(
  node: Marked | NodeOf<'abbreviation' | 'span' | 'subscript' | 'superscript' | 'time'>,
  setting: Setting,
): mdast.PhrasingContent[] {
  if (node.type === 'inlineCode')
    return [html('<code>'), { type: 'text', value: node.value }, html('</code>')]
  const children = phrasing(node.children, setting)
  return 'origin' in node && node.origin !== 'text'
    ? children
    : [html(openTag(node)), ...children, html(closeTag(node))]
}

function html(value: string): mdast.Html {
  return { type: 'html', value }
}

/** A call at the start of a line with a colon after it would be a definition. */
function looksDefining(children: readonly Phrasing[], index: number): boolean {
  const before = children[index - 2]
  const text = children[index]
  const starts = before === undefined || before.type === 'break'
  return (
    starts &&
    children[index - 1]?.type === 'noteReference' &&
    text?.type === 'text' &&
    text.value.startsWith(':')
  )
}

function guardColon(nodes: mdast.PhrasingContent[]): mdast.PhrasingContent[] {
  return nodes.flatMap((node): mdast.PhrasingContent[] =>
    node.type === 'text' ? [html('\\:'), { type: 'text', value: node.value.slice(1) }] : [node],
  )
}
