import type { PhrasingContent, RootContent } from 'mdast'
import { candidates, headingEdit } from '../make-heading.ts'
import { isOf, plainText, startOf } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

const reason = 'It is a number and a few words that stand alone, as others of the text do.'

/** Numbered emphasis used as subheading. */
export const numberedHeading: RepairRule = {
  id: 'numbered-heading',
  certainty: 'likely',
  does: 'Makes a numbered line of a few emphasised words, one that ends with a colon, or a bare one over a paragraph (`1. Ships`, `IV. The quays`, `2.1 Trade`) a heading one level below the one it stands under. The number stays in the heading.',
  guard:
    'Only in pasted text; two or more such lines; each a list of its own, so that a list of several items stays a list; a list or a paragraph must follow.',
  example:
    'The first ferry left on a clear morning.\n\n1. *The harbour:*\n\nIt is small and deep.\n\n2. *The ships:*\n\nThey are old.',
  run(tree, context) {
    const { pasted, levels } = context.evidence
    if (!pasted) return {}
    const found = new Map(
      candidates(tree)
        .filter(({ like: { kind } }) => (kind === 'numbered' || kind === 'enumerated') && levels[kind])
        .map(({ node, like }) => [node, like]),
    )
    const fewestParts = Math.min(...[...found.keys()].map(partsOf))
    const edits: Edit[] = []
    let above = 1
    for (const node of tree.children) {
      if (node.type === 'heading') above = node.depth
      const like = found.get(node)
      if (!like) continue
      const children = [...number(node, context), ...like.children]
      const depth = Math.min(above + 1 + partsOf(node) - fewestParts, 6)
      edits.push(headingEdit(node, children, { depth, reason }, context))
    }
    return { edits }
  },
}

/** How many parts its number has: `2.1` has two, and stands a level below `2`. */
function partsOf(node: RootContent): number {
  return /^\d+(?:\.\d+)+/.exec(node.type === 'paragraph' ? plainText(node) : '')?.[0].split('.').length ?? 1
}

/** The marker of a list as it is printed, as a text: `1. `. */
function number(node: RootContent, { source, places }: Context): PhrasingContent[] {
  const paragraph = isOf(node, 'list') ? node.children[0]?.children[0] : undefined
  if (!paragraph || plainText(paragraph) === '') return []
  const [from, to] = [startOf(node), startOf(paragraph)]
  const marker = source.slice(from, to).trim()
  return [{ type: 'text', value: `${marker} `, position: places.range(from, to) }]
}
