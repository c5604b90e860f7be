/**
 * The foot of the article: keywords, rights, how to cite.
 */
import type { Article, Meta } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { isAbsolute, safeAddress } from '../address.ts'
import { dateElement, issueDates } from '../dates.ts'
import { block, element, separated, text } from '../element.ts'
import type { Context } from '../handler.ts'
import { pageAddress } from '../page-address.ts'
import type { Settings } from '../settings.ts'
import { factWords, labelled, labelWords } from '../words.ts'

/** The `footer` of the article. It always says how to cite. */
export function imprint(context: Context, article: Article): Element {
  const { meta } = article
  return block('footer', { className: ['imprint'] }, [
    keywords(context, meta),
    meta.rights && element('p', { className: ['rights'] }, factWords(context, meta.rights)),
    licence(context, meta),
    citation(context, article),
  ])
}

function keywords({ settings }: Context, { keywords }: Meta): Element | undefined {
  if (keywords.length === 0) return undefined
  const words = keywords.map(({ value }) => element('span', { className: ['p-category'] }, [value]))
  const label = element('span', { className: ['label'] }, [labelWords(settings, settings.labels.keywords)])
  return element('p', { className: ['keywords'] }, [label, ' ', ...separated(words, ', ')])
}

function licence({ settings }: Context, { license }: Meta): Element | undefined {
  if (!license) return undefined
  const href = isAbsolute(license.value) ? safeAddress(license.value) : undefined
  const words =
    href === undefined ? text(license.value) : element('a', { href, rel: ['license'] }, [license.value])
  return element('p', { className: ['licence'] }, labelled(settings, settings.labels.licence, [words]))
}

/** Authors, title, publication, date, address: what a reference list asks for. */
function citation(context: Context, { meta }: Article): Element | undefined {
  const { settings } = context
  const url = pageAddress(settings.delivery, meta)
  const parts: ElementContent[][] = [
    meta.authors.length > 0 ? [text(meta.authors.map(({ value }) => value.name).join(', '))] : [],
    meta.title ? [element('cite', {}, [meta.title.value])] : [],
    meta.publication ? [text(meta.publication.value.name)] : [],
    when(settings, meta),
    url === undefined ? [] : [element('a', { className: ['u-url', 'u-uid'], href: url }, [url])],
  ].filter((part) => part.length > 0)
  if (parts.length < 2) return undefined
  const label = element('span', { className: ['label'] }, [labelWords(settings, settings.labels.cite)])
  const words = parts.flatMap((part, index) => (index === 0 ? part : [text(', '), ...part]))
  return element('p', { className: ['citation'] }, [label, ' ', ...words])
}

function when(settings: Settings, { published, issue }: Meta): ElementContent[] {
  if (issue) return issueDates(settings, issue.value)
  return published ? [dateElement(settings, published.value)] : []
}
