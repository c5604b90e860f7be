import type { Entity, Json, Origin, Position } from '../article.ts'
import { defined } from '../defined.ts'
import type { DateOrder } from '../phases.ts'
import { repairRules } from '../repair/table.ts'
import { type Field, object, optional, readFields, required } from '../validate/fields.ts'
import { type LocatedMap, toJson } from '../validate/located.ts'
import { plainKey } from '../validate/nearest.ts'
import type { Found, ReadContext, Reader } from '../validate/reader.ts'
import {
  choice,
  convert,
  each,
  entriesOf,
  flag,
  list,
  text,
  textLike,
  textOr,
  webAddress,
} from '../validate/readers.ts'

/** A thing that an article is about or mentions, as its author or the publication states it. */
export interface GivenEntity {
  name: string
  /** Not needed where the text gives it away. */
  type?: Entity['type']
  alternateName?: string
  sameAs?: string[]
  /** `none` forbids it. Default: as found, otherwise by how often the text names it. */
  role?: Entity['role'] | 'none'
}

/** A short form and what it stands for; `false` forbids it. */
export type GivenAbbreviations = Record<string, string | false>

/** A statement and where it was made. */
export interface Stated<T> {
  value: T
  origin: Origin
  position?: Position
}

/** A short form that is stated to stand for something, or for nothing. */
export interface StatedAbbreviation {
  short: string
  long: string | false
}

/** What one article says about how it is to be read; no facts of its own. */
export interface Settings {
  repairs?: Record<string, boolean>
  dateOrder?: DateOrder
  entities?: Stated<GivenEntity>[]
  abbreviations?: Stated<StatedAbbreviation>[]
}

const types = {
  organisation: 'organization',
  org: 'organization',
  company: 'organization',
  city: 'place',
  location: 'place',
  people: 'person',
} as const

const entity: Reader<GivenEntity> = textOr<GivenEntity>(
  object({
    name: required(textLike('Harbour Board')),
    type: optional(choice(['person', 'organization', 'place', 'country', 'event'], types)),
    alternateName: optional(text, ['abbreviation', 'short', 'alias']),
    sameAs: optional(list(webAddress), ['url']),
    role: optional(choice(['about', 'mentions', 'none'])),
  }),
  convert(text, (name) => ({ name })),
)

/** Reads entities, each with its place. */
export const entities: Reader<Found<GivenEntity>[]> = each(entity)

const long: Reader<string | false> = {
  ...text,
  expected: 'what the short form stands for, or `false`',
  read: (value, context) =>
    value.kind === 'scalar' && value.value === false ? false : text.read(value, context),
}

/** Reads short forms and what they stand for, each with its place. */
export const abbreviations: Reader<Found<StatedAbbreviation>[]> = convert(entriesOf(long), (entries) =>
  entries.map(({ key, value, position }) => ({
    value: { short: key, long: value },
    ...defined({ position }),
  })),
)

/** The same without places, as a configuration has them. */
export const givenEntities: Reader<GivenEntity[]> = convert(entities, (found) =>
  found.map(({ value }) => value),
)

/** The same without places, as a configuration has them. */
export const givenAbbreviations: Reader<GivenAbbreviations> = convert(abbreviations, (found) =>
  Object.fromEntries(found.map(({ value }) => [value.short, value.long])),
)

/** Reads which rules of repair are on and off, by their ids. */
export const repairs: Reader<Record<string, boolean>> = convert(
  object(Object.fromEntries(repairRules.map(({ id }) => [id, optional(flag)]))),
  (switches) =>
    Object.fromEntries(Object.entries(switches).flatMap(([id, on]) => (on === undefined ? [] : [[id, on]]))),
)

interface SettingFields extends Readonly<Record<string, Field<unknown>>> {
  repairs: Field<Record<string, boolean>>
  dateOrder: Field<DateOrder>
  entities: Field<Found<GivenEntity>[]>
  abbreviations: Field<Found<StatedAbbreviation>[]>
}

const fields: SettingFields = {
  repairs: optional(repairs),
  dateOrder: optional(choice(['dmy', 'mdy', 'ymd'])),
  entities: optional(entities),
  abbreviations: optional(abbreviations),
}

const settingKeys: ReadonlySet<string> = new Set(Object.keys(fields).map(plainKey))

/** What is left of front matter when the settings are taken out of it. */
export interface SettingsFound {
  settings: Settings
  /** The settings as they were written, so that nothing of the front matter is lost. */
  written: Record<string, Json>
  facts: LocatedMap
}

/**
 * Takes the settings out of front matter: `repairs`, `dateOrder`, `entities`, `abbreviations`.
 *
 * @param map Front matter.
 * @param context Where findings land.
 */
export function takeSettings(map: LocatedMap, context: ReadContext): SettingsFound {
  const [own, rest] = [true, false].map((wanted) => ({
    ...map,
    entries: map.entries.filter(({ key }) => settingKeys.has(plainKey(key)) === wanted),
  }))
  const facts = rest ?? map
  if (!own || own.entries.length === 0) return { settings: {}, written: {}, facts }
  const { found } = readFields(own, fields, context)
  const settings = defined({
    repairs: found.repairs?.value,
    dateOrder: found.dateOrder?.value,
    entities: found.entities?.value.map(stated),
    abbreviations: found.abbreviations?.value.map(stated),
  })
  return {
    settings,
    written: Object.fromEntries(own.entries.map(({ key, value }) => [key, toJson(value)])),
    facts,
  }
}

function stated<T>({ value, position }: Found<T>): Stated<T> {
  return { value, origin: 'frontMatter', ...defined({ position }) }
}
