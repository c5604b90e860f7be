import { is, type Paragraph, type Parent, toText } from '@offprint/core'
import { block, element } from '../element.ts'
import type { Handlers } from '../handler.ts'

/** So many characters fill the three lines that a drop cap takes. */
const enough = 200

/** The plain blocks. */
export const flow: Pick<
  Handlers,
  'paragraph' | 'blockquote' | 'pullQuote' | 'sidebar' | 'code' | 'thematicBreak' | 'pageBreak'
> = {
  paragraph(context, node, parent) {
    const className = isOpening(node, parent) ? ['opening'] : undefined
    return element('p', { className }, context.all(node), node)
  },

  blockquote: (context, node) => block('blockquote', {}, context.all(node), node),

  // Neither this nor a box is an `aside` or a `div`: reader modes drop all of the first, and the second where it has
  // many links. Several unnamed asides would also be landmarks of one name.
  pullQuote: (context, node) =>
    block('blockquote', { className: ['pull-quote'], role: 'note' }, context.all(node), node),

  sidebar(context, node) {
    const [heading] = node.children
    const ariaLabel = is(heading, 'heading') ? toText(heading).trim() || undefined : undefined
    return block('figure', { className: ['box'], role: 'note', ariaLabel }, context.all(node), node)
  },

  code(_context, node) {
    const className = node.lang === undefined ? undefined : [`language-${node.lang}`]
    return element('pre', {}, [element('code', { className }, [node.value])], node)
  },

  thematicBreak: (_context, node) => element('hr', {}, [], node),

  pageBreak: (_context, node) => element('div', { className: ['page-break'] }, [], node),
}

/** The first paragraph begins with a drop cap where it is long enough to stand beside it. */
function isOpening(node: Paragraph, parent: Parent | undefined): boolean {
  return is(parent, 'article') && parent.children[0] === node && toText(node).length >= enough
}
