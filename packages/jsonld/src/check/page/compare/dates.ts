import { rules } from '../../../rules.ts'
import { textOf } from '../../data/data.ts'
import type { Find } from '../../finding.ts'
import { readIsoDate } from '../../iso.ts'
import { anyOf, quoted } from '../../words.ts'
import { isSameDay, showsDate } from '../shown-dates.ts'
import type { Compared, Comparison } from './compare.ts'

/** The dates of the data are those that the page shows. */
export const dates: Comparison = (compared, find) => {
  checkPublished(compared, find)
  checkUpdated(compared, find)
}

function checkPublished({ page, data, article, certainty, doubt }: Compared, find: Find): void {
  const said = textOf(data, article, 'datePublished')
  const date = said && readIsoDate(said.text)
  if (!said || !date || showsDate(date, page)) return
  const marked = page.times.filter(({ role }) => role === 'published')
  const around = marked.length > 0 ? marked : page.times.filter(({ role, isInBody }) => !role && !isInBody)
  const values = { property: 'datePublished', received: quoted(said.text), doubt }
  if (around.length === 0) find(rules['date-is-visible'], { pointer: said.pointer, certainty }, values)
  else {
    const sure = marked.length > 0 ? certainty : 'likely'
    find(
      rules['date-is-shown'],
      { pointer: said.pointer, certainty: sure },
      { ...values, shown: listed(around) },
    )
  }
}

/** Few pages show when they were changed; one that does has to show the same day. */
function checkUpdated({ page, data, article, certainty, doubt }: Compared, find: Find): void {
  const said = textOf(data, article, 'dateModified')
  const date = said && readIsoDate(said.text)
  const marked = page.times.filter(({ role }) => role === 'updated')
  if (!said || !date || marked.length === 0) return
  if (marked.some((time) => isSameDay(date, time)) || showsDate(date, page)) return
  find(
    rules['date-is-shown'],
    { pointer: said.pointer, certainty },
    { property: 'dateModified', received: quoted(said.text), shown: listed(marked), doubt },
  )
}

function listed(times: readonly { text: string; datetime: string }[]): string {
  return anyOf([...new Set(times.map(({ text, datetime }) => text || datetime))].slice(0, 3).map(quoted))
}
