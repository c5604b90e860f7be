import {
  type Article,
  caption,
  credit,
  figure,
  image,
  type LeadImage,
  type Sourced,
  text,
  visit,
} from '@offprint/core'

/**
 * An article whose lead picture, if it has one that its text does not show, opens it as a figure.
 *
 * @param article
 * @returns The same article where there is nothing to add.
 */
export function withLeadFigure(article: Article): Article {
  const lead = article.meta.image
  if (!lead || shows(article, lead.value.url)) return article
  return { ...article, children: [leadFigure(lead, article), ...article.children] }
}

function shows(article: Article, url: string): boolean {
  let shown = false
  visit(article, (node) => {
    shown ||= node.type === 'image' && node.url === url
    return shown ? 'stop' : undefined
  })
  return shown
}

function leadFigure({ value, position }: Sourced<LeadImage>, article: Article) {
  const from = position ?? article.position
  const { url, alt, caption: words, credit: source } = value
  return figure(
    [
      image({ url, alt }, from),
      ...(words === undefined ? [] : [caption([text(words, from)], from)]),
      ...(source === undefined ? [] : [credit([text(source, from)], from)]),
    ],
    from,
  )
}
