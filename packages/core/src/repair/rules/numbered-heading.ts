import type { PhrasingContent, RootContent } from 'mdast'
import { candidates, headingEdit } from '../make-heading.ts'
import { isOf, plainText, startOf } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

const reason =
  'It is a numbered list of one item, and that is nothing but a heading; other lists of the text are so too.'

/** Numbered emphasis used as subheading. */
export const numberedHeading: RepairRule = {
  id: 'numbered-heading',
  certainty: 'likely',
  does: 'Makes a numbered line of a few emphasised words, or one that ends with a colon, a heading one level below the one it stands under. The number stays in the heading.',
  guard:
    'Only in pasted text; two or more such lines; each a list of its own, so that a list of several items stays a list; a list or a paragraph must follow.',
  example:
    'The first ferry left on a clear morning.\n\n1. *The harbour:*\n\nIt is small and deep.\n\n2. *The ships:*\n\nThey are old.',
  run(tree, context) {
    if (!context.evidence.pasted || context.evidence.levels.numbered === undefined) return {}
    const found = new Map(candidates(tree).map(({ node, like }) => [node, like]))
    const edits: Edit[] = []
    let above = 1
    for (const node of tree.children) {
      if (node.type === 'heading') above = node.depth
      const like = found.get(node)
      if (like?.kind !== 'numbered') continue
      const children = [...number(node, context), ...like.children]
      edits.push(headingEdit(node, children, { depth: Math.min(above + 1, 6), reason }, context))
    }
    return { edits }
  },
}

/** The marker of a list as it is printed, as a text: `1. `. */
function number(node: RootContent, { source, places }: Context): PhrasingContent[] {
  const paragraph = isOf(node, 'list') ? node.children[0]?.children[0] : undefined
  if (!paragraph || plainText(paragraph) === '') return []
  const [from, to] = [startOf(node), startOf(paragraph)]
  const marker = source.slice(from, to).trim()
  return [{ type: 'text', value: `${marker} `, position: places.range(from, to) }]
}
