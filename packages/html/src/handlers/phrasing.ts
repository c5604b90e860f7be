import { isDatetime, report } from '@offprint/core'
import { element, text } from '../element.ts'
import type { Handlers } from '../handler.ts'
import { direction, isLanguageTag } from '../language.ts'
import { rules } from '../rules.ts'

/** Nodes that become one element around their children. */
export const wrapping: Pick<Handlers, 'emphasis' | 'strong' | 'delete' | 'superscript' | 'subscript'> = {
  emphasis: (context, node) => element('em', {}, context.all(node), node),
  strong: (context, node) => element('strong', {}, context.all(node), node),
  delete: (context, node) => element('del', {}, context.all(node), node),
  superscript: (context, node) => element('sup', {}, context.all(node), node),
  subscript: (context, node) => element('sub', {}, context.all(node), node),
}

/** Nodes without children, and those whose attribute has to be right. */
export const phrasing: Pick<Handlers, 'text' | 'inlineCode' | 'break' | 'abbreviation' | 'time' | 'span'> = {
  text: (_context, node) => ({ ...text(node.value), position: node.position }),

  inlineCode: (_context, node) => element('code', {}, [node.value], node),

  break: (_context, node) => [element('br', {}, [], node), text('\n')],

  abbreviation: (context, node) => element('abbr', { title: node.title }, context.all(node), node),

  time(context, node) {
    const { datetime } = node
    if (isDatetime(datetime)) return element('time', { dateTime: datetime }, context.all(node), node)
    report(context.settings.file, rules['date-is-iso'], node, { datetime })
    return context.all(node)
  },

  span(context, node) {
    const { language } = node
    if (!isLanguageTag(language)) return context.all(node)
    return element('span', { lang: language, dir: direction(language) }, context.all(node), node)
  },
}
