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
export const layouts = ['article'] as const

/**
 * Reads `html,pdf`.
 *
 * @throws InvalidArgumentError that names the formats there are.
 */
export function readFormats(value: string): Format[] {
  const names = value.split(',').map((name) => name.trim())
  return formats.filter((format) => {
    const unknown = names.find((name) => !formats.some((known) => known === name))
    if (unknown !== undefined) {
      throw new InvalidArgumentError(`There is no format "${unknown}"; choose from ${formats.join(', ')}.`)
    }
    return names.includes(format)
  })
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
