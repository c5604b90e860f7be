import { is } from '@offprint/core'
import { block, element, separated } from '../element.ts'
import type { Handlers } from '../handler.ts'

/** Pictures with what is said about them; `figcaption` has to be one, so caption and credit share it. */
export const figures: Pick<Handlers, 'figure' | 'caption' | 'credit'> = {
  figure(context, node) {
    const made = (children: typeof node.children) => context.all({ ...node, children })
    const images = made(node.children.filter((child) => is(child, 'image')))
    const words = made(node.children.filter((child) => !is(child, 'image')))
    const caption = words.length > 0 && element('figcaption', {}, separated(words, ' '))
    return block('figure', {}, [...images, caption], node)
  },

  caption: (context, node) => element('span', { className: ['caption'] }, context.all(node), node),

  credit: (context, node) => element('small', { className: ['credit'] }, context.all(node), node),
}
