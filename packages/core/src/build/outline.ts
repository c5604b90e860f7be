import type { Heading } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import type { Block } from './blocks.ts'
import { isSectionFence } from './directive-names.ts'
import { hull } from './place.ts'
import { type At, deepest, type State } from './state.ts'

/** A section as flat headings imply it. One without a heading holds what follows a fenced section. */
export interface Branch {
  heading?: Heading
  /** The level as written; a branch without a heading gives way to any. */
  rank: number
  children: (Block | Branch)[]
}

/** The rank of a branch without a heading: any heading closes it. */
const untitled = Number.POSITIVE_INFINITY

/**
 * Nests flat siblings under their headings. Skipped levels are closed up; what would be deeper than six
 * becomes a sibling; flow after a fenced section gets a section of its own, so that the outline stays a tree.
 *
 * @param flat Siblings in flow.
 * @param at Where they are.
 */
export function outline(flat: readonly Block[], at: At, state: State): (Block | Branch)[] {
  const root: Branch = { rank: 0, children: [] }
  const open: Branch[] = [root]
  const top = (): Branch => open.at(-1) ?? root

  function enter(branch: Branch): void {
    top().children.push(branch)
    open.push(branch)
  }

  function closeTooDeep(block: Block): void {
    const room = deepest - at.nesting
    if (open.length <= room) return
    report(state.file, rules['heading-depth-is-at-most-six'], block.node)
    open.length = Math.max(1, room)
  }

  function closeUntitled(): void {
    while (top().rank === untitled) open.pop()
  }

  function addHeading(block: Block, node: Heading): void {
    while (open.length > 1 && top().rank >= node.depth) open.pop()
    reportLevel(node, open.length === 1 ? at.nesting + 1 : top().rank, state)
    closeTooDeep(block)
    enter({ heading: node, rank: node.depth, children: [] })
  }

  function addFence(block: Block, node: ContainerDirective): void {
    if (node.name === 'conclusion') open.length = 1
    closeUntitled()
    closeTooDeep(block)
    top().children.push(block)
  }

  function addContent(block: Block): void {
    if (endsInSection(top()) && makesNodes(block)) {
      closeUntitled()
      report(state.file, rules['sections-come-last'], block.node)
      enter({ rank: untitled, children: [] })
    }
    top().children.push(block)
  }

  for (const block of flat) {
    const { node } = block
    if (node.type === 'heading' && at.nesting < deepest) addHeading(block, node)
    else if (isSectionFence(node)) addFence(block, node)
    else addContent(block)
  }
  return root.children
}

/** @returns The place of a branch: from its heading to its last descendant. */
export function placeOf(branch: Branch): ReturnType<typeof hull> {
  const inside = branch.children.map((child) => ('node' in child ? child.node : placeOf(child)))
  return hull(branch.heading ? [branch.heading, ...inside] : inside)
}

function endsInSection(branch: Branch): boolean {
  const last = branch.children.findLast((child) => !('node' in child) || makesNodes(child))
  return last !== undefined && (!('node' in last) || isSectionFence(last.node))
}

/** Definitions stand among the flow of mdast and are no flow of the article. */
function makesNodes({ node }: Block): boolean {
  return !['definition', 'footnoteDefinition', 'yaml', 'toml'].includes(node.type)
}

function reportLevel(heading: Heading, above: number, state: State): void {
  if (heading.depth <= above + 1) return
  report(state.file, rules['heading-levels-have-no-gap'], heading, {
    level: heading.depth,
    expected: above + 1,
  })
}
