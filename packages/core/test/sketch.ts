import type { VFile } from 'vfile'
import type { Article, Meta, Node, Phrasing, Sourced } from '../src/article.ts'

/**
 * @param article An article.
 * @returns It as short text, a line a fact and a line a block, as `corpus/README.md` tells.
 */
export function sketch(article: Article): string {
  const body = article.children.flatMap((child) => block(child, ''))
  return [...factLines(article.meta), ...body].join('\n')
}

/** @returns `line:column rule` of each finding, in order, those about repairs with the repair's name. */
export function sketchFindings(file: VFile): string {
  return file.messages
    .filter(({ ruleId = '' }) => !/^(?:article-has-|language-is-explicit|title-is-explicit)/.test(ruleId))
    .map(({ line = 1, column = 1, ruleId, reason }) => {
      const repair = /^The rule `([\w-]+)`/.exec(reason)?.[1]
      return `${line}:${column} ${ruleId}${repair ? ` ${repair}` : ''}`
    })
    .join('\n')
}

function factLines(meta: Meta): string[] {
  const { authors, contributors, keywords, extra, ...singles } = meta
  const single = Object.entries(singles)
    .filter(([key]) => key !== 'language' && key !== 'description')
    .map(([key, fact]) => line(key, fact))
  return [
    ...single,
    ...authors.map((fact) => line('author', fact)),
    ...contributors.map((fact) => line('contributor', fact)),
    ...keywords.map((fact) => line('keyword', fact)),
    ...Object.keys(extra).map((key) => `extra: ${key}`),
  ]
}

function line(key: string, { value, origin }: Sourced<unknown>): string {
  return `${key}${origin === 'inferred' ? '?' : ':'} ${show(value)}`
}

function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.values(value).map(show).join(', ')
}

function block(node: Node, indent: string): string[] {
  const inside = (children: readonly Node[], more: string): string[] =>
    children.flatMap((child) => block(child, indent + more))
  switch (node.type) {
    case 'section':
      if (!node.role && node.children[0]?.type === 'heading') return inside(node.children, '')
      return [`${indent}:::${node.role ?? 'section'}`, ...inside(node.children, '  ')]
    case 'heading':
      return [
        `${indent}${'#'.repeat(node.depth)} ${node.number ? `(${node.number}) ` : ''}${inline(node.children)}`,
      ]
    case 'list':
      return node.children.flatMap((item, index) => {
        const marker = node.ordered ? `${(node.start ?? 1) + index}.` : node.spread ? '+' : '-'
        const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '
        const [first = '', ...rest] = item.children.flatMap((child) => block(child, ''))
        return [`${indent}${marker} ${box}${first}`, ...rest.map((each) => `${indent}  ${each}`)]
      })
    case 'table':
      return inside(node.children, '')
    case 'tableRow':
      return [`${indent}| ${node.children.map((cell) => inline(cell.children)).join(' | ')}`]
    case 'code':
      return node.value.split('\n').map((each) => `${indent}\` ${each}`)
    case 'thematicBreak':
    case 'pageBreak':
      return [`${indent}--- ${node.type}`]
    case 'note':
      return inside(node.children, '').map(
        (each, index) => `${indent}${index === 0 ? `[^${node.id.slice(13)}] ` : ''}${each}`,
      )
    case 'notes':
      return inside(node.children, '')
    case 'blockquote':
      return inside(node.children, '> ')
    case 'figure':
    case 'pullQuote':
    case 'sidebar':
      return [`${indent}:::${node.type}`, ...inside(node.children, '  ')]
    case 'image':
      return [indent + inline([node])]
    case 'caption':
    case 'credit':
      return [`${indent}${node.type}: ${inline(node.children)}`]
    default:
      return 'children' in node ? [indent + inline(node.children)] : []
  }
}

const marks: Partial<Record<Phrasing['type'], string>> = {
  emphasis: '*',
  strong: '**',
  delete: '~~',
  superscript: '^',
  subscript: '~',
}

function inline(nodes: readonly Node[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'text') return node.value
      if (node.type === 'inlineCode') return `\`${node.value}\``
      if (node.type === 'break') return '\\ '
      if (node.type === 'image') return `![${node.alt}](${node.url})`
      if (node.type === 'noteReference') return `[^${node.note.slice(13)}]`
      const text = 'children' in node ? inline(node.children) : ''
      if (node.type === 'link') return `[${text}](${node.url})`
      if (node.type === 'time') return `{${text}|${node.datetime}}`
      if (node.type === 'abbreviation') return `{${text}|${node.title}}`
      if (node.type === 'span') return `{${text}|${node.language}}`
      const mark = Object.entries(marks).find(([type]) => type === node.type)?.[1] ?? ''
      return mark + text + mark
    })
    .join('')
}
