import type { Article, LeadImage, Sourced } from '@offprint/core'
import type { Element } from 'hast'
import { block, element, separated } from '../element.ts'
import type { Context } from '../handler.ts'
import { picture } from '../handlers/image.ts'
import { hasLeadImage } from '../lead-image.ts'

/** The article's own words. The lead picture is inside, or reader modes lose it. */
export function content(context: Context, article: Article): Element {
  const { image } = article.meta
  const lead = image && hasLeadImage(article) && leadFigure(context, image)
  return block('div', { className: ['e-content'] }, [lead, ...context.all(article)])
}

function leadFigure(context: Context, { value, position }: Sourced<LeadImage>): Element {
  const { url, alt = '', caption, credit } = value
  const node = { url, alt, position }
  const words = [
    caption !== undefined && element('span', { className: ['caption'] }, [caption]),
    credit !== undefined && element('small', { className: ['credit'] }, [credit]),
  ].filter((part) => part !== false)
  return block('figure', { className: ['lead'] }, [
    picture(context, node, { eager: true, className: ['u-featured'] }),
    words.length > 0 && element('figcaption', {}, separated(words, ' ')),
  ])
}
