import type { Article, DeliveredPdf, Delivery } from '@offprint/core'
import { isBaseAddress } from '../config/read-config.ts'
import type { DeliveredPictures } from './deliver-pictures.ts'

/** What decides the addresses of an article's outputs. */
export interface DeliveryFacts {
  name: string
  /** From `baseOf`. */
  base: string
  timeZone: string | undefined
  pictures: DeliveredPictures | undefined
  pdf: Omit<DeliveredPdf, 'url'> | undefined
}

/**
 * @param baseUrl The base address as it was given.
 * @returns The address with a slash at its end, so that names can follow; empty without one.
 * @throws TypeError for anything but an absolute address of the web without `?` and `#`.
 */
export function baseOf(baseUrl: string | undefined): string {
  if (baseUrl === undefined) return ''
  if (!isBaseAddress(baseUrl)) {
    throw new TypeError(
      `Expected baseUrl to be an absolute address without ? and #, received ${JSON.stringify(baseUrl)}. For example: { baseUrl: 'https://www.example.com/articles/' }.`,
    )
  }
  return baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
}

/**
 * What the article is delivered with, for page and graph alike: the article's own address or the one that base
 * and name make; without a base, relative addresses.
 */
export function deliveryOf(
  { meta }: Article,
  { name, base, timeZone, pictures, pdf }: DeliveryFacts,
): Delivery {
  const file = (extension: string) => `${base}${encodeURIComponent(name)}.${extension}`
  const url = meta.url?.value ?? (base === '' ? undefined : file('html'))
  const home = meta.publication?.value.url
  return {
    ...(url !== undefined && { url }),
    ...(home !== undefined && { home }),
    ...(timeZone !== undefined && { timeZone }),
    ...(pictures && { images: pictures.images }),
    ...(pdf && { pdf: { url: file('pdf'), ...pdf } }),
  }
}
