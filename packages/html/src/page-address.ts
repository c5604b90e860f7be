import type { Delivery, Meta } from '@offprint/core'
import { isAbsolute, safeAddress } from './address.ts'

/** The absolute address of the page: where it is delivered to, else as the article says; absent where neither is absolute. */
export function pageAddress(delivery: Delivery, meta: Meta): string | undefined {
  const known = [delivery.url, meta.url?.value].find((url) => url !== undefined && isAbsolute(url))
  return known === undefined ? undefined : safeAddress(known)
}

/** The absolute address of the publication: where it is delivered to, else as the article says. */
export function homeAddress(delivery: Delivery, meta: Meta): string | undefined {
  const known = [delivery.home, meta.publication?.value.url].find(
    (url) => url !== undefined && isAbsolute(url),
  )
  return known === undefined ? undefined : safeAddress(known)
}
