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

/**
 * An ending gets a name that is heard and not seen; a landmark it is only where no other has that name. A `section`
 * with neither heading nor name would help nobody.
 */
function untitled({ all, settings, survey }: Context, node: Section): ElementContent | ElementContent[] {
  if (node.role === undefined) return all(node)
  const role = node === survey.conclusion ? undefined : 'group'
  const properties = { className: [node.role], role, ariaLabel: settings.labels.conclusion }
  return block('section', properties, all(node), node)
}

/** A heading without words is none, and HTML forbids it; what it holds stays, and so does its id. */
function tagName({ settings, survey }: Context, node: Heading): string {
  const level = survey.levels.get(node)
  return level === undefined ? 'p' : `h${Math.min(6, level + settings.headingOffset)}`
}
