import type { Profile } from '@offprint/jsonld/check'
import { InvalidArgumentError } from 'commander'

/** The outputs there are. */
export const formats = ['html', 'pdf', 'jsonld'] as const

/** An output. */
export type Format = (typeof formats)[number]

/** The page sizes there are. */
export const pageSizes = ['a4', 'a5', 'letter'] as const

/** A page size. */
export type PageSize = (typeof pageSizes)[number]

/** The layouts there are. */
export const layouts = ['article', 'leaflet', 'booklet'] as const

/** A layout. */
export type Layout = (typeof layouts)[number]

/**
 * Reads `html,pdf`.
 *
 * @throws InvalidArgumentError that names the formats there are.
 */
export function readFormats(value: string): Format[] {
  return readNames(value, { known: formats, what: 'format' })
}

/** @returns The names that a list says, in the order in which they are known. */
function readNames<T extends string>(
  value: string,
  { known, what }: { known: readonly T[]; what: string },
): T[] {
  const names = value.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !known.some((one) => one === name))
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`There is no ${what} "${unknown}"; choose from ${known.join(', ')}.`)
  }
  return known.filter((one) => names.includes(one))
}

/** Whose rules structured data is checked by. */
export const profiles: readonly Profile[] = ['vocab', 'google', 'house']

/**
 * Reads `vocab,google`.
 *
 * @throws InvalidArgumentError that names the profiles there are.
 */
export function readProfiles(value: string): Profile[] {
  return readNames(value, { known: profiles, what: 'profile' })
}

/**
 * Reads the address that the outputs will be published under.
 *
 * @throws InvalidArgumentError for anything but an absolute web address.
 */
export function readBaseUrl(value: string): string {
  const isAddress = /^https?:\/\/[^?#\s]+$/i.test(value) && URL.canParse(value)
  if (!isAddress) {
    throw new InvalidArgumentError(
      'It should be a web address without ? and #, such as https://www.example.com/articles/.',
    )
  }
  return value
}
