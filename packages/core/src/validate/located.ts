import type { Position } from 'unist'
import type { Json } from '../article.ts'

/** A value together with the places it came from: what YAML, TOML and plain data all become before validation. */
export type Located = LocatedScalar | LocatedList | LocatedMap | LocatedOther

/** A single value. `source` is how it was written: `1.10` for the number 1.1. */
export interface LocatedScalar {
  kind: 'scalar'
  value: string | number | boolean | null
  source?: string
  position?: Position
}

/** Values in order. */
export interface LocatedList {
  kind: 'list'
  items: Located[]
  position?: Position
}

/** Keys and values in order; a key may come twice. */
export interface LocatedMap {
  kind: 'map'
  entries: LocatedEntry[]
  position?: Position
}

/** One key and its value; `position` is that of the key. */
export interface LocatedEntry {
  key: string
  value: Located
  position?: Position
  /** Its value shows that it is other tools' business, though its name is known. */
  isForeign?: boolean
}

/** Something no configuration can hold: a function, a class instance. `received` names it. */
export interface LocatedOther {
  kind: 'other'
  received: string
  position?: Position
}

/**
 * Makes a located value of plain data, as a configuration written in JavaScript has it. It has no places.
 *
 * @param value Any value; `undefined` fields of objects are left out.
 */
export function locate(value: unknown): Located {
  return locateInside(value, [])
}

function locateInside(value: unknown, outer: readonly unknown[]): Located {
  if (value === null || value === undefined) return { kind: 'scalar', value: null }
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return { kind: 'scalar', value }
  }
  if (outer.includes(value)) return { kind: 'other', received: 'an object inside itself' }
  const inside = [...outer, value]
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => locateInside(item, inside)) }
  if (!isPlain(value)) return { kind: 'other', received: nameOf(value) }
  const present = Object.entries(value).filter(([, field]) => field !== undefined)
  return {
    kind: 'map',
    entries: present.map(([key, field]) => ({ key, value: locateInside(field, inside) })),
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

function nameOf(value: unknown): string {
  return typeof value === 'object' ? 'an object of a class' : `a ${typeof value}`
}

/** @returns The value without its places. */
export function toJson(located: Located): Json {
  if (located.kind === 'list') return located.items.map(toJson)
  if (located.kind === 'map')
    return Object.fromEntries(located.entries.map(({ key, value }) => [key, toJson(value)]))
  if (located.kind === 'other') return located.received
  const { value, source } = located
  return typeof value === 'number' && !Number.isFinite(value) ? (source ?? String(value)) : value
}

/** @returns The value in words, for a message: `the number 2024`, `a list of 3`. */
export function describe(located: Located): string {
  if (located.kind === 'list') return `a list of ${located.items.length}`
  if (located.kind === 'map') return 'keys and values'
  if (located.kind === 'other') return located.received
  const { value, source } = located
  if (value === null) return 'empty'
  if (typeof value === 'string') return `the text "${shorten(value)}"`
  return typeof value === 'number' ? `the number ${source ?? value}` : `\`${source ?? value}\``
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
