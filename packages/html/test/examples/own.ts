import { type Article, toText } from '@offprint/core'
import { type Component, type Handlers, toHtml } from '@offprint/html'

/** Makes its element from the node itself: a pull quote as this site has it. */
const pullQuote: Handlers['pullQuote'] = (_context, node) => ({
  type: 'element',
  tagName: 'p',
  properties: { className: ['shout'] },
  children: [{ type: 'text', value: toText(node) }],
})

/** Takes the finished element: every table gets a frame of its own. */
const framed: Component = (made) => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['frame'] },
  children: [made],
})

export function ownPage(article: Article): string {
  return toHtml(article, {
    handlers: { pullQuote },
    components: { table: framed },
    classNames: { '.e-content': 'e-content prose', h2: 'text-2xl' },
    head: [{ type: 'element', tagName: 'link', properties: { rel: ['me'], href: '/about' }, children: [] }],
  })
}
