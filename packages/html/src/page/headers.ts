import type { Root, RootContent } from 'hast'

/**
 * The headers to send with a page. Its policy stands in the page as well; some of it works in a header only: who may
 * show the page in a frame.
 *
 * @param page The whole document, as `toHast` makes it.
 * @returns Header names to values. Without the policy where the page has none, a fragment for example.
 */
export function toHeaders(page: Root): Record<string, string> {
  const policy = policyIn(page.children)
  return {
    ...(policy !== undefined && { 'Content-Security-Policy': `${policy}; frame-ancestors 'self'` }),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  }
}

function policyIn(nodes: readonly RootContent[]): string | undefined {
  for (const node of nodes) {
    if (node.type !== 'element' || node.tagName === 'body') continue
    const { httpEquiv, content } = node.properties
    if (String(httpEquiv) === 'Content-Security-Policy') return String(content)
    const inside = policyIn(node.children)
    if (inside !== undefined) return inside
  }
  return undefined
}
