import type { Alignment, NodeOf, Phrasing, TableCell, TableRow } from '../article.ts'
import { labelOf } from './label.ts'

type PhrasingNodes = { [K in Phrasing['type']]: NodeOf<K> }

/** The element of each phrasing node that has a pair of tags, and its attributes. */
const elements: {
  [K in Extract<Phrasing, { children: unknown[] }>['type']]: {
    name: string
    attributes?: (node: PhrasingNodes[K]) => Record<string, string | undefined>
  }
} = {
  abbreviation: { name: 'abbr', attributes: ({ title }) => ({ title }) },
  delete: { name: 'del' },
  emphasis: { name: 'em' },
  link: { name: 'a', attributes: ({ url, title }) => ({ href: url, title }) },
  span: { name: 'span', attributes: ({ language }) => ({ lang: language }) },
  strong: { name: 'strong' },
  subscript: { name: 'sub' },
  superscript: { name: 'sup' },
  time: { name: 'time', attributes: ({ datetime }) => ({ datetime }) },
}

type Paired = keyof typeof elements

/** @returns The opening tag of a node: `<time datetime="2024-06-01">`. */
export function openTag<K extends Paired>(node: PhrasingNodes[K] & { type: K }): string {
  const { name, attributes } = elements[node.type]
  return tag(name, attributes?.(node) ?? {})
}

/** @returns The closing tag of a node: `</time>`. */
export function closeTag(node: { type: Paired }): string {
  return `</${elements[node.type].name}>`
}

/** Whether GFM can say a table: all of the first row heads, nothing else does, no spans, no row is short. */
export function isGfm(rows: readonly TableRow[], align: readonly Alignment[]): boolean {
  return (
    align.length > 0 &&
    rows.every(({ children }, row) => {
      const plain = children.every(({ header = false, colSpan = 1, rowSpan = 1 }) => {
        return header === (row === 0) && colSpan === 1 && rowSpan === 1
      })
      return plain && children.length === align.length
    })
  )
}

/** @returns A table as HTML of the safe subset, without a blank line (which would end it). */
export function writeTable(rows: readonly TableRow[], align: readonly Alignment[]): string {
  const columns = align.map((value) => tag('col', { align: value ?? undefined })).join('')
  const group = align.some((value) => value) ? [`<colgroup>${columns}</colgroup>`] : []
  return ['<table>', ...group, ...rows.flatMap(writeRow), '</table>'].join('\n')
}

function writeRow({ children }: TableRow): string[] {
  return ['<tr>', ...children.map(writeCell), '</tr>']
}

function writeCell({ header, colSpan, rowSpan, children }: TableCell): string {
  const name = header ? 'th' : 'td'
  const attributes = { colspan: colSpan?.toFixed(0), rowspan: rowSpan?.toFixed(0) }
  return `${tag(name, attributes)}${children.map(writePhrasing).join('')}</${name}>`
}

function writePhrasing(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return escape(node.value)
    case 'inlineCode':
      return `<code>${escape(node.value)}</code>`
    case 'break':
      return '<br>'
    case 'image':
      return tag('img', { src: node.url, alt: node.alt, title: node.title })
    case 'noteReference':
      return `${tag('a', { href: `#${labelOf(node.note)}`, role: 'doc-noteref' })}</a>`
    default: {
      const children = node.children.map(writePhrasing).join('')
      if ('origin' in node && node.origin !== 'text') return children
      return `${openTag(node)}${children}${closeTag(node)}`
    }
  }
}

function tag(name: string, attributes: Record<string, string | undefined>): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    return value === undefined ? '' : ` ${key}="${escape(value)}"`
  })
  return `<${name}${written.join('')}>`
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Also what would end a cell, a line or a run of spaces, so that a tag fits wherever phrasing does. */
function escape(value: string): string {
  return value.replace(/[&<>"|\n\r\t]|(?<= ) /g, (found) => named[found] ?? `&#${found.codePointAt(0)};`)
}
