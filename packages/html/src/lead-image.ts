import { type Article, is, type Node, visit } from '@offprint/core'

/** Whether the article has a lead picture that its text does not show already. */
export function hasLeadImage(article: Article): boolean {
  const url = article.meta.image?.value.url
  if (url === undefined) return false
  let shown = false
  visit(article, (node: Node) => {
    shown ||= is(node, 'image') && node.url === url
    return shown ? 'stop' : undefined
  })
  return !shown
}
