import { rules } from '../../rules.ts'
import { isAny, vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Check } from '../check.ts'
import type { Data, DataNode } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { textOf } from '../data/data.ts'
import { compareDates, type IsoDate, readIsoDate } from '../iso.ts'
import { quoted } from '../words.ts'

/** Pairs of which the second cannot be before the first. */
const pairs = [
  ['dateCreated', 'dateModified'],
  ['datePublished', 'dateModified'],
  ['datePublished', 'expires'],
  ['startDate', 'endDate'],
  ['birthDate', 'deathDate'],
  ['foundingDate', 'dissolutionDate'],
] as const

/** When something was made public: not in the future. */
const publishing: ReadonlySet<string> = new Set([
  'dateCreated',
  'dateModified',
  'datePublished',
  'uploadDate',
])

/** Dates in their order, none yet to come, times with their zone. */
export const dates: Check = (data, find, { today }) => {
  const present = today === undefined ? undefined : readIsoDate(today)
  for (const node of data.nodes) {
    for (const pair of pairs) checkOrder(data, node, { pair, find })
    for (const { property, text, pointer, date } of datesIn(node)) {
      const values = { property, received: quoted(text) }
      if (date.hasTime && !date.hasZone) find(rules['date-has-zone'], pointer, values)
      const isPublishing = present && publishing.has(property)
      if (isPublishing && isYetToCome(date, present)) find(rules['date-is-past'], pointer, values)
    }
  }
}

function datesIn({ properties }: DataNode) {
  return properties
    .filter(({ name }) => isAny(vocabulary.properties.get(name)?.ranges ?? [], ['Date', 'DateTime']))
    .flatMap(({ name, values }) =>
      values.flatMap((value) => {
        const date = value.kind === 'text' ? readIsoDate(value.text) : undefined
        return date && value.kind === 'text'
          ? [{ property: name, text: value.text, pointer: value.pointer, date }]
          : []
      }),
    )
}

/** A day ahead may be today already where the page was made. */
function isYetToCome(date: IsoDate, present: IsoDate): boolean {
  const days = [date, present].map(({ day }) => dayNumber(day))
  return (days[0] ?? 0) > (days[1] ?? 0) + 1
}

function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date) / 86_400_000
}

function checkOrder(
  data: Data,
  node: DataNode,
  { pair: [earlier, later], find }: { pair: (typeof pairs)[number]; find: Find },
): void {
  if (!node.properties.some(({ name }) => name === later)) return
  const [start, end] = [textOf(data, node, earlier), textOf(data, node, later)]
  const [from, to] = [start, end].map((text) => text && readIsoDate(text.text))
  if (!start || !end || !from || !to || compareDates(to, from) >= 0) return
  find(rules['dates-are-in-order'], end.pointer, { earlier, later, start: start.text, end: end.text })
}
