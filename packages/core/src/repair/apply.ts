import type { Nodes, Parents, Root, Text } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Places } from '../places.ts'
import { align } from './alignment.ts'
import { hullOf } from './nodes.ts'
import type { Change, Mark } from './rule.ts'

/** What changes need to keep places right. */
interface Where {
  source: string
  places: Places
}

type Replacement = Extract<Change, { replace: unknown }>
type Stretch = Exclude<Change, Replacement>

interface Plan extends Where {
  /** By the first node that is replaced. */
  replacements: ReadonlyMap<Nodes, Replacement>
  stretches: ReadonlyMap<Nodes, readonly Stretch[]>
}

/**
 * Makes the changes of one rule. Nodes are copied on the way to a change; all others are shared with the tree
 * given, which stays as it is.
 *
 * @param changes Changes that do not overlap.
 * @returns The new tree; the same one where there is nothing to change.
 */
export function apply(tree: Root, changes: readonly Change[], where: Where): Root {
  if (changes.length === 0) return tree
  const replacements = new Map<Nodes, Replacement>()
  const stretches = new Map<Nodes, Stretch[]>()
  for (const change of changes) {
    const [first] = 'replace' in change ? change.replace : []
    if ('replace' in change) {
      if (first) replacements.set(first, change)
    } else {
      const known = stretches.get(change.text)
      if (known) known.push(change)
      else stretches.set(change.text, [change])
    }
  }
  const root = replacements.get(tree)?.with.find((node) => node.type === 'root') ?? tree
  return withChildren(root, { ...where, replacements, stretches })
}

function withChildren<P extends Parents>(parent: P, plan: Plan): P {
  const children: Nodes[] = []
  let isSame = true
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index]
    if (!child) continue
    const replacement = plan.replacements.get(child)
    const made = replacement?.with ?? changed(child, plan)
    isSame &&= made === child
    if (replacement) index += replacement.replace.length - 1
    if (isList(made)) children.push(...made)
    else children.push(made)
  }
  return isSame ? parent : Object.assign({ ...parent }, { children })
}

function isList(made: Nodes | readonly Nodes[]): made is readonly Nodes[] {
  return Array.isArray(made)
}

/** What becomes of a node that is not replaced; the node itself where nothing does. */
function changed(node: Nodes, plan: Plan): Nodes | readonly Nodes[] {
  if ('children' in node) return withChildren(node, plan)
  const stretches = plan.stretches.get(node)
  return node.type === 'text' && stretches ? changedText(node, stretches, plan) : node
}

/** A rule either puts values in place or adds marks. */
function changedText(node: Text, stretches: readonly Stretch[], where: Where): Nodes[] {
  const inOrder = [...stretches].sort((a, b) => a.from - b.from)
  return inOrder.some((stretch) => 'mark' in stretch)
    ? markedText(node, inOrder, where)
    : editedText(node, inOrder)
}

function editedText(node: Text, stretches: readonly Stretch[]): Nodes[] {
  let cursor = 0
  let value = ''
  for (const stretch of stretches) {
    value += node.value.slice(cursor, stretch.from) + ('value' in stretch ? stretch.value : '')
    cursor = stretch.to
  }
  value += node.value.slice(cursor)
  return value === '' ? [] : [{ ...node, value }]
}

function markedText(node: Text, stretches: readonly Stretch[], where: Where): Nodes[] {
  const { range } = align(node, where.source, where.places)
  const text = (from: number, to: number): Text[] =>
    from < to ? [{ type: 'text', value: node.value.slice(from, to), position: range(from, to) }] : []
  const nodes: Nodes[] = []
  let cursor = 0
  for (const stretch of stretches) {
    const { from, to } = stretch
    nodes.push(
      ...text(cursor, from),
      ...('mark' in stretch ? [mark(stretch.mark, text(from, to))] : text(from, to)),
    )
    cursor = to
  }
  return [...nodes, ...text(cursor, node.value.length)]
}

function mark(kind: Mark, children: Text[]): TextDirective {
  return { type: 'textDirective', ...kind, children, position: hullOf(children) }
}
