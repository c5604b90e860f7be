/**
 * Text inside paragraphs: one handler for each kind of phrasing.
 */
import { type Image, isParent, type NodeOf, type Node, type Phrasing, report, toText } from '@offprint/core'
import { rules } from '../rules.ts'
import { shownAddress } from './address.ts'
import type { Styling } from './context.ts'
import { marked } from './look.ts'
import type { MarkRole } from './theme.ts'
import type { CharacterStyle, StyledRun } from './types.ts'

type Nodes = { [K in Phrasing['type']]: NodeOf<K> }

type Handler<K extends Phrasing['type']> = (
  node: Nodes[K],
  style: CharacterStyle,
  styling: Styling,
) => StyledRun[]

const handlers: { readonly [K in Phrasing['type']]: Handler<K> } = {
  text: (node, style) => [{ text: node.value, style, owner: { node } }],
  emphasis: wrapped('emphasis'),
  strong: wrapped('strong'),
  delete(node, style, styling) {
    report(styling.file, rules['deletion-is-visible'], node)
    return styleRuns(node.children, marked(styling, style, 'delete'), styling)
  },
  superscript: wrapped('superscript'),
  subscript: wrapped('subscript'),
  inlineCode: (node, style, styling) => [
    { text: node.value, style: marked(styling, style, 'inlineCode'), owner: { node } },
  ],
  link(node, style, styling) {
    const words = styleRuns(node.children, marked(styling, style, 'link'), styling)
    const address = styling.linkAddresses ? addressFor(node) : undefined
    if (address === undefined) return words
    // The link says it to whoever does not read on paper.
    const look = marked(styling, style, 'linkAddress')
    return [...words, { text: ` (${address})`, style: look, owner: 'artifact' }]
  },
  image(node, style, styling) {
    // Otherwise it is set below the paragraph: `imagesIn`.
    if (!styling.imagesAsText) return []
    report(styling.file, rules['image-has-room'], node, { url: node.url })
    const text = `[${node.alt || styling.labels.missing}]`
    return [{ text, style: marked(styling, style, 'emphasis'), owner: { node } }]
  },
  break: (node, style) => [{ text: '\n', style, owner: { node } }],
  noteReference(node, style, styling) {
    const number = styling.noteNumbers.get(node.note)
    if (number === undefined) {
      report(styling.file, rules['note-exists'], node, { note: node.note })
      return []
    }
    return [{ text: String(number), style: marked(styling, style, 'noteReference'), owner: { node } }]
  },
  abbreviation: (node, style, styling) => styleRuns(node.children, style, styling),
  time: (node, style, styling) => styleRuns(node.children, style, styling),
  span: (node, style, styling) => styleRuns(node.children, { ...style, language: node.language }, styling),
}

/** Where a link of the web leads, unless its words say so. */
function addressFor(node: NodeOf<'link'>): string | undefined {
  if (!/^https?:/i.test(node.url)) return undefined
  const address = shownAddress(node.url)
  return toText(node).trim().includes(address) ? undefined : address
}

function wrapped(role: MarkRole) {
  return (node: { children: Phrasing[] }, style: CharacterStyle, styling: Styling): StyledRun[] =>
    styleRuns(node.children, marked(styling, style, role), styling)
}

/**
 * Styles phrasing. Pictures in it make no text, unless `imagesAsText` is set.
 *
 * @param nodes
 * @param style Of the text around.
 * @param styling Findings: `note-exists`, `deletion-is-visible`, `image-has-room`.
 */
export function styleRuns(nodes: readonly Phrasing[], style: CharacterStyle, styling: Styling): StyledRun[] {
  return nodes.flatMap((node) => styleNode(node, style, styling))
}

function styleNode<K extends Phrasing['type']>(
  node: Nodes[K] & { type: K },
  style: CharacterStyle,
  styling: Styling,
): StyledRun[] {
  return handlers[node.type](node, style, styling)
}

/** The pictures in phrasing, in order. */
export function imagesIn(nodes: readonly Node[]): Image[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [node]
    return isParent(node) ? imagesIn(node.children) : []
  })
}
