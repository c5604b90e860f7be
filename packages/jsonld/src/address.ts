import type { Delivery, Meta } from '@offprint/core'

/** The addresses a graph is made of. */
export interface Addresses {
  /** Absolute address of the page; absent: the graph has blank-node ids and no addresses of its own. */
  page?: string
  /** Absolute address of the publication. */
  home?: string
  /** The `@id` of something that belongs to the page: `#article`. */
  ofPage(role: string): string
  /** The `@id` of something that outlives the page: `#organization`. */
  ofHome(role: string): string
  /** An absolute address, or nothing where it cannot be had. */
  absolute(url: string | undefined): string | undefined
  /** Those of the addresses that are absolute, as they are. */
  allAbsolute(urls: readonly string[] | undefined): string[]
}

/**
 * Ids are absolute, and stable when title or order change: made from the address and the role alone.
 *
 * @param meta The article's facts; its `url` stands in where the delivery has none.
 * @param delivery Where the page will be.
 */
export function addressesOf(meta: Meta, delivery: Delivery): Addresses {
  const page = firstAbsolute([delivery.url, meta.url?.value])
  const home = firstAbsolute([delivery.home, meta.publication?.value.url])
  const under = (base: string | undefined, role: string) =>
    base === undefined ? `_:${blankNode(role)}` : `${base.replace(/#.*$/s, '')}#${role}`
  return {
    ...(page !== undefined && { page }),
    ...(home !== undefined && { home }),
    ofPage: (role) => under(page, role),
    ofHome: (role) => under(home ?? page, role),
    absolute: (url) => (url === undefined ? undefined : resolve(url, page)),
    allAbsolute: (urls) => (urls ?? []).flatMap((url) => resolve(url, undefined) ?? []),
  }
}

function firstAbsolute(urls: readonly (string | undefined)[]): string | undefined {
  for (const url of urls) {
    const absolute = url === undefined ? undefined : resolve(url, undefined)
    if (absolute !== undefined) return absolute
  }
  return undefined
}

function resolve(url: string, base: string | undefined): string | undefined {
  if (!URL.canParse(url, base)) return undefined
  const { protocol, href } = new URL(url, base)
  return protocol === 'http:' || protocol === 'https:' ? href : undefined
}

/** Labels of blank nodes hold letters, figures, `-`, `_` and `.` (RDF 1.1 N-Triples, BLANK_NODE_LABEL). */
function blankNode(role: string): string {
  return role.replace(/[^\p{L}\p{N}_-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}`)
}
