import { toText } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { block, element, text } from '../element.ts'
import type { Context } from '../handler.ts'
import { unlinked } from '../unlinked.ts'
import { labelWords } from '../words.ts'

/** So many sections make a table of contents worth its room. */
const enough = 3

/**
 * The table of contents: the sections of the first level, outside the content so that reader modes leave it out.
 *
 * @param context For the sections and labels.
 * @param content The content as it was made, from which the headings are copied.
 */
export function contents(context: Context, content: Element): Element | undefined {
  const { settings, survey } = context
  if (survey.sections.length < enough) return undefined
  const headings = headingsOf(content)
  const items = survey.sections.map(({ heading }) => {
    const id = survey.ids.get(heading)
    if (id === undefined) return element('li', {}, [text(toText(heading))])
    return element('li', {}, [element('a', { href: `#${id}` }, unlinked(headings.get(id) ?? []))])
  })
  const titleId = `${settings.idPrefix}content-list`
  return block('nav', { className: ['contents'], ariaLabelledBy: titleId }, [
    element('p', { id: titleId }, [labelWords(settings, settings.labels.contents)]),
    block('ol', {}, items),
  ])
}

function headingsOf(
  node: Element,
  found: Map<string, ElementContent[]> = new Map(),
): Map<string, ElementContent[]> {
  const { id } = node.properties
  if (/^h[1-6]$/.test(node.tagName) && typeof id === 'string') found.set(id, node.children)
  for (const child of node.children) if (child.type === 'element') headingsOf(child, found)
  return found
}
