import type { Heading, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import type { HeadingKind, HeadingLike } from './headings.ts'
import { headingLike } from './headings.ts'
import { cutEnd } from './lines.ts'
import { hullOf, plainText } from './nodes.ts'
import type { Context, Edit, Outcome } from './rule.ts'

/** A colon at the end of a heading is a habit of typing, not part of it. */
const colon = /(?<!\s)\s*[:：]\s*$/

/**
 * Turns all top-level blocks of some kinds that read like headings into headings, each kind at the level that
 * the document's evidence gives it.
 *
 * @param reason Why, for a person.
 */
export function headingsOf(
  tree: Root,
  kinds: readonly HeadingKind[],
  context: Context,
  reason: string,
): Outcome {
  const { evidence } = context
  if (!evidence.pasted) return {}
  const edits = candidates(tree).flatMap(({ node, like }) => {
    const depth = kinds.includes(like.kind) ? evidence.levels[like.kind] : undefined
    return depth === undefined ? [] : [headingEdit(node, like.children, { depth, reason }, context)]
  })
  return { edits }
}

/** The blocks that read like headings, in order. */
export function candidates(tree: Root): { node: RootContent; like: HeadingLike }[] {
  return tree.children.flatMap((node, index) => {
    const like = headingLike(node, tree.children[index - 1], tree.children[index + 1])
    return like ? [{ node, like }] : []
  })
}

/** The record and the change that make a block a heading. */
export function headingEdit(
  node: RootContent,
  children: readonly PhrasingContent[],
  { depth, reason }: { depth: number; reason: string },
  context: Context,
): Edit {
  const heading: Heading = {
    type: 'heading',
    depth: depthOf(depth),
    children: cutEnd(children, colon, context),
    position: hullOf([node]),
  }
  return {
    position: hullOf([node]),
    after: `${'#'.repeat(depth)} ${written(heading)}`,
    reason,
    changes: [{ replace: [node], with: [heading] }],
  }
}

function depthOf(depth: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths[Math.min(depth, 6) - 1] ?? 6
}

function written(node: Nodes): string {
  return plainText(node).trim()
}
