import type { Nodes, Paragraph } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'

/** `:::name`; those marked may have a label: `:::sidebar[Trade in figures]`. */
const containers: Readonly<Record<string, 'label' | 'plain'>> = {
  caption: 'plain',
  conclusion: 'label',
  credit: 'plain',
  figure: 'plain',
  'pull-quote': 'plain',
  section: 'label',
  sidebar: 'label',
}

const leaves: ReadonlySet<string> = new Set(['caption', 'credit', 'page-break'])

/** @returns The names of ours that a kind of directive can have. */
export function namesOf(type: (ContainerDirective | LeafDirective)['type']): string[] {
  return type === 'leafDirective' ? [...leaves] : Object.keys(containers)
}

/** Whether a directive has a name of ours, whatever it carries. */
export function isName({ type, name }: ContainerDirective | LeafDirective): boolean {
  return type === 'leafDirective' ? leaves.has(name) : Object.hasOwn(containers, name)
}

/** Whether a directive is one of ours. None takes attributes: one that has some means something else. */
export function isKnown(node: ContainerDirective | LeafDirective): boolean {
  if (Object.keys(node.attributes ?? {}).length > 0) return false
  if (node.type === 'leafDirective') return leaves.has(node.name)
  const kind = Object.hasOwn(containers, node.name) ? containers[node.name] : undefined
  return kind === 'label' || (kind === 'plain' && labelOf(node) === undefined)
}

/** @returns The label of a container. */
export function labelOf(node: ContainerDirective): Paragraph | undefined {
  const [first] = node.children
  return first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined
}

/** @returns What a container holds, without its label. */
export function contentOf(node: ContainerDirective): ContainerDirective['children'] {
  return labelOf(node) ? node.children.slice(1) : node.children
}

/** Whether a node is a caption directive. */
export function isCaption(node: Nodes): node is ContainerDirective | LeafDirective {
  return isDirective(node) && node.name === 'caption' && isKnown(node)
}

/** Whether a node is a credit directive. */
export function isCredit(node: Nodes): node is ContainerDirective | LeafDirective {
  return isDirective(node) && node.name === 'credit' && isKnown(node)
}

/** Whether a node is `:::section` or `:::conclusion`. */
export function isSectionFence(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && ['section', 'conclusion'].includes(node.name) && isKnown(node)
}

/** Whether a node is a directive in flow. */
export function isDirective(node: Nodes): node is ContainerDirective | LeafDirective {
  return node.type === 'containerDirective' || node.type === 'leafDirective'
}
