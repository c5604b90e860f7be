import { type Heading, is, type Section } from '@offprint/core'
import type { ElementContent } from 'hast'
import { block, element } from '../element.ts'
import type { Context, Handlers } from '../handler.ts'
import { numbered } from '../heading.ts'

/** Sections and their headings. Ids live on headings only. */
export const sections: Pick<Handlers, 'section' | 'heading'> = {
  section(context, node) {
    const [heading] = node.children
    if (!is(heading, 'heading') || !context.survey.levels.has(heading)) return untitled(context, node)
    const labelledBy = context.survey.named.has(node) ? context.survey.ids.get(heading) : undefined
    return block('section', { ariaLabelledBy: labelledBy }, context.all(node), node)
  },

  heading: (context, node) =>
    element(
      tagName(context, node),
      { id: context.survey.ids.get(node) },
      numbered(node, context.all(node)),
      node,
    ),
}

/** An ending gets a name that is heard and not seen; a `section` with neither heading nor name helps nobody. */
function untitled(context: Context, node: Section): ElementContent | ElementContent[] {
  if (node.role === undefined) return context.all(node)
  const ariaLabel = node === context.survey.conclusion ? context.settings.labels.conclusion : undefined
  const tagName = ariaLabel === undefined ? 'div' : 'section'
  return block(tagName, { className: [node.role], ariaLabel }, context.all(node), node)
}

/** A heading without words is none, and HTML forbids it; what it holds stays, and so does its id. */
function tagName({ settings, survey }: Context, node: Heading): string {
  const level = survey.levels.get(node)
  return level === undefined ? 'p' : `h${Math.min(6, level + settings.headingOffset)}`
}
