import type { Node } from './article.ts'
import { isParent } from './walk.ts'

/** Options of `toText`. */
export interface TextOptions {
  /** Alternative texts stand for their images. Default: true. */
  alternatives?: boolean
}

/**
 * The text of a node as a reader reads it: no markup, a line break for `break`, nothing for note references,
 * the alternative text for images, blocks apart by a blank line.
 *
 * @param node Any node, or several.
 * @param options See the type.
 * @returns Plain text.
 */
export function toText(node: Node | readonly Node[], options: TextOptions = {}): string {
  if (!('type' in node)) return joinText(node, options)
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return options.alternatives === false ? '' : node.alt
  if ('value' in node) return node.value
  return isParent(node) ? joinText(node.children, options) : ''
}

const phrasing = new Set<Node['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'superscript',
  'subscript',
  'inlineCode',
  'link',
  'image',
  'break',
  'noteReference',
  'abbreviation',
  'time',
  'span',
])

function joinText(nodes: readonly Node[], options: TextOptions): string {
  const inline = nodes.every((node) => phrasing.has(node.type))
  const texts = nodes.map((node) => toText(node, options))
  return inline ? texts.join('') : texts.filter((text) => text !== '').join('\n\n')
}
