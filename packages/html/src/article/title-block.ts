/**
 * The head of the article: kicker, title, standfirst, byline, dates, PDF.
 */
import { type Article, fileSizeText, fillLabel, type Meta, report } from '@offprint/core'
import type { Element } from 'hast'
import { relative, safeAddress } from '../address.ts'
import { block, element } from '../element.ts'
import type { Context } from '../handler.ts'
import { rules } from '../rules.ts'
import type { Settings } from '../settings.ts'
import { factWords, labelWords } from '../words.ts'
import { byline } from './byline.ts'
import { facts } from './facts.ts'

/** The `header` of the article. */
export function titleBlock(context: Context, article: Article): Element {
  const { meta } = article
  return block('header', { className: ['title-block'] }, [
    kicker(context, meta),
    title(context, article),
    meta.subtitle && element('p', { className: ['subtitle'] }, factWords(context, meta.subtitle)),
    meta.standfirst &&
      element('p', { className: ['standfirst', 'p-summary'] }, factWords(context, meta.standfirst)),
    byline(context, meta),
    facts(context, article),
    download(context.settings),
  ])
}

/** The id of the title on the page. */
export function titleId({ idPrefix }: Settings): string {
  return `${idPrefix}content-title`
}

function kicker(context: Context, { kicker, section }: Meta): Element | undefined {
  if (kicker) return element('p', { className: ['kicker'] }, factWords(context, kicker))
  return section && element('p', { className: ['kicker', 'p-category'] }, factWords(context, section))
}

function title(context: Context, article: Article): Element {
  const { settings } = context
  const { title } = article.meta
  const known = title && title.value.trim() !== '' ? title : undefined
  if (!known)
    report(settings.file, rules['title-is-known'], article, { placeholder: settings.labels.untitled })
  const words = known ? factWords(context, known) : [labelWords(settings, settings.labels.untitled)]
  return element(`h${1 + settings.headingOffset}`, { id: titleId(settings), className: ['p-name'] }, words)
}

/** A link to the PDF that says what it is and how large. */
function download(settings: Settings): Element | undefined {
  const { pdf, url } = settings.delivery
  const href = pdf && safeAddress(relative(pdf.url, url))
  if (!pdf || href === undefined) return undefined
  const { labels } = settings
  const label = fillLabel(labels.pdf, { size: fileSizeText(pdf.bytes, labels) })
  const link = element('a', { href, type: 'application/pdf' }, [labelWords(settings, label)])
  return element('p', { className: ['pdf'] }, [link])
}
