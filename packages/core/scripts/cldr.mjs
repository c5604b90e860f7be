/**
 * Makes the tables of dates and lists from the Unicode CLDR (npm: cldr-dates-full, cldr-misc-full; Unicode-3.0).
 *
 *   node scripts/cldr.mjs     after a new version of CLDR, or with a new language in the list below
 *
 * `src/wording/forms.generated.ts` is how dates and lists are written: one entry for each set of locales that write
 * them alike. `src/language/names.generated.ts` is what reading them needs: every spelling of months and weekdays
 * that any region of a language uses, in lower case, without the stops of short forms.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Read and written, in all their regions. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'ar', 'ur', 'ja']

/** Written only, as in their main region. */
const writtenOnly = 'nl da sv nb fi pl cs hu ro el tr ru uk ca he hi id vi ko zh'.split(' ')

const require = createRequire(import.meta.url)
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`))
const main = {
  dates: join(folderOf('cldr-dates-full'), 'main'),
  misc: join(folderOf('cldr-misc-full'), 'main'),
}

/**
 * @returns {Promise<Record<string, string>>} Path, from the package's folder, to the text that should be there.
 */
export async function makeTables() {
  const { version } = require('cldr-dates-full/package.json')
  const locales = await readLocales()
  return {
    'src/wording/forms.generated.ts': writeForms(locales, version),
    'src/language/names.generated.ts': writeNames(locales, version),
  }
}

/** The languages and their regions, without those written in another script than usual. */
async function readLocales() {
  const tags = (await readdir(main.dates)).sort()
  const regional = languages.flatMap((language) =>
    tags.filter((tag) => tag === language || new RegExp(`^${language}-(?:[A-Z]{2}|\\d{3})$`).test(tag)),
  )
  return Promise.all([...regional, ...writtenOnly].map(readLocale))
}

async function readLocale(tag) {
  const [calendars, lists] = await Promise.all([
    readJson(main.dates, tag, 'ca-gregorian.json'),
    readJson(main.misc, tag, 'listPatterns.json'),
  ])
  const { months, days, dateFormats, dateTimeFormats } = calendars.dates.calendars.gregorian
  return {
    tag,
    language: tag.split('-')[0],
    months,
    days,
    long: dateFormats.long,
    formats: dateTimeFormats.availableFormats,
    ranges: dateTimeFormats.intervalFormats,
    list: lists.listPatterns['listPattern-type-standard'],
  }
}

async function readJson(folder, tag, name) {
  const { main } = JSON.parse(await readFile(join(folder, tag, name), 'utf8'))
  return main[tag]
}

// ---------------------------------------------------------------------------------------------------------

function formsOf({ months, long, formats, ranges, list }) {
  // CLDR has ranges with short names of months where the rest is the same; in full they are longer only.
  const days = ranges.yMMMMd ?? ranges.yMMMd
  const [inDates, alone] = [months.format.wide, months['stand-alone'].wide].map(Object.values)
  return {
    months: inDates,
    ...(String(alone) !== String(inDates) && { monthsAlone: alone }),
    day: template(long),
    month: template(formats.yMMMM),
    year: template(formats.y),
    days: { sameMonth: range(days.d), sameYear: range(days.M), other: range(days.y) },
    monthsOf: { sameYear: range(ranges.yMMMM.M), other: range(ranges.yMMMM.y) },
    years: range(ranges.y.y),
    list: { two: list['2'], start: list.start, middle: list.middle, end: list.end },
  }
}

/** Quoted words, fields, and what stands between (Unicode TR 35, part 4, date format patterns). */
const part = /'([^']*)'|M+|L+|d+|y+|[^'MLdy]+/g

/** A pattern cut into words and fields. Names of months are written in full, days without a leading nought. */
function cut(pattern) {
  return Array.from(pattern.matchAll(part), ([whole, quoted]) => {
    if (quoted !== undefined) return { text: quoted }
    const month = whole.length > 2 ? 'month' : 'monthNumber'
    const name = { M: month, L: month === 'month' ? 'monthAlone' : month, d: 'day', y: 'year' }[whole[0]]
    return name ? { text: `{${name}}`, field: name } : { text: whole }
  })
}

const joined = (parts) => parts.map(({ text }) => text).join('')

const template = (pattern) => joined(cut(pattern))

/** What comes before, the first date, what stands between, the last date, what comes after. */
function range(pattern) {
  const parts = cut(pattern)
  const fields = parts.map(({ field }) => field)
  const isTwice = (field) => field !== undefined && fields.indexOf(field) !== fields.lastIndexOf(field)
  const places = fields.flatMap((field, index) => (isTwice(field) ? [index] : []))
  const half = places.length / 2
  const [from, to, again, last] = [places[0], places[half - 1], places[half], places.at(-1)]
  return [
    parts.slice(0, from),
    parts.slice(from, to + 1),
    parts.slice(to + 1, again),
    parts.slice(again, last + 1),
    parts.slice(last + 1),
  ].map(joined)
}

function writeForms(locales, version) {
  const groups = new Map()
  for (const locale of locales) {
    const forms = formsOf(locale)
    const key = `${locale.language} ${JSON.stringify(forms)}`
    groups.set(key, { locales: [...(groups.get(key)?.locales ?? []), locale.tag], ...forms })
  }
  return module(version, "import type { LocaleForms } from './forms.ts'", {
    about: 'How dates and lists are written, by locale.',
    declaration: 'forms: readonly LocaleForms[]',
    value: [...groups.values()],
  })
}

// ---------------------------------------------------------------------------------------------------------

function writeNames(locales, version) {
  const entries = languages.map((language) => [
    language,
    namesOf(locales.filter((locale) => locale.language === language)),
  ])
  return module(version, "import type { CalendarNames } from './language.ts'", {
    about: 'The names of months and weekdays in each language: every spelling of its regions.',
    declaration: `calendarNames: Readonly<Record<${languages.map((language) => `'${language}'`).join(' | ')}, CalendarNames>>`,
    value: Object.fromEntries(entries),
  })
}

function namesOf(locales) {
  const spellings = (kind, key) =>
    locales.flatMap((locale) =>
      ['format', 'stand-alone'].flatMap((context) =>
        ['wide', 'abbreviated'].map((width) => plain(locale[kind][context][width][key], locale.language)),
      ),
    )
  const months = Array.from({ length: 12 }, (_, index) => unique(spellings('months', String(index + 1))))
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].flatMap((day) => spellings('days', day))
  return { months, weekdays: unique(weekdays) }
}

function plain(name, language) {
  return name.toLocaleLowerCase(language).replace(/\s+/g, ' ').replace(/\.$/, '')
}

const unique = (names) => [...new Set(names)]

// ---------------------------------------------------------------------------------------------------------

function module(version, imports, { about, declaration, value }) {
  return `// Made by scripts/cldr.mjs from the Unicode CLDR ${version} (Unicode-3.0); do not edit.
${imports}

/** ${about} */
export const ${declaration} = ${onLines(value)}
`
}

/** JSON with a line for each entry of the entries. */
function onLines(value) {
  const entries = Object.entries(value).map(([key, entry]) => {
    const lines = Object.entries(entry).map(([name, each]) => `    ${name}: ${JSON.stringify(each)},\n`)
    return `  ${Array.isArray(value) ? '' : `${key}: `}{\n${lines.join('')}  },\n`
  })
  return Array.isArray(value) ? `[\n${entries.join('')}]` : `{\n${entries.join('')}}`
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..')
  for (const [path, text] of Object.entries(await makeTables())) await writeFile(join(root, path), text)
}
