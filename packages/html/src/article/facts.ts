import { type Article, factSeparator, fillLabel, type Issue, type Meta, readingMinutes } from '@offprint/core'
import type { Element } from 'hast'
import { dateElement, issueDates } from '../dates.ts'
import { element, separated, text } from '../element.ts'
import type { Context } from '../handler.ts'
import type { Settings } from '../settings.ts'
import { labelled, labelWords } from '../words.ts'

/** One line: where it was filed, when it appeared, in which issue, how long it takes to read. */
export function facts(context: Context, article: Article): Element {
  const { settings } = context
  const { meta } = article
  const minutes = fillLabel(settings.labels.readingTime, { minutes: readingMinutes(article) })
  const parts: (Element | undefined)[] = [
    dateline(meta),
    ...dates(settings, meta),
    meta.issue && issue(settings, meta.issue.value),
    element('span', { className: ['reading-time'] }, [labelWords(settings, minutes)]),
  ]
  return element(
    'p',
    { className: ['facts'] },
    separated(
      parts.filter((part) => part !== undefined),
      factSeparator,
    ),
  )
}

function dateline({ authors, dateline }: Meta): Element | undefined {
  if (!dateline) return undefined
  const { place, agency } = dateline.value
  const said = authors.some(({ value }) => value.place === place)
  if (said && agency === undefined) return undefined
  const name = element('span', { className: ['p-location'] }, [place])
  return element('span', { className: ['dateline'] }, [name, agency !== undefined && ` (${agency})`])
}

function dates(settings: Settings, { published, updated }: Meta): Element[] {
  const shown = (value: string, className: string) => dateElement(settings, value, className)
  const lines = [
    published && [shown(published.value, 'dt-published')],
    updated && labelled(settings, settings.labels.updated, [shown(updated.value, 'dt-updated')]),
  ]
  return lines.flatMap((line) => (line ? [element('span', { className: ['date'] }, line)] : []))
}

function issue(settings: Settings, issue: Issue): Element {
  const { labels } = settings
  const { number, volume } = issue
  const counted = [
    volume !== undefined && labelWords(settings, fillLabel(labels.volume, { volume })),
    number !== undefined && labelWords(settings, fillLabel(labels.issue, { number })),
  ].filter((part) => part !== false)
  const parts = counted.flatMap((part) => [part, text(', ')])
  return element('span', { className: ['issue'] }, [...parts, ...issueDates(settings, issue)])
}
