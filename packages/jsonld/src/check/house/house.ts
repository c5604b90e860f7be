import { rules } from '../../rules.ts'
import { articlesOf, isType, nodesOfType } from '../articles.ts'
import type { Check } from '../check.ts'
import { type Data, type DataNode, nodesOf, placeIn, textOf, textsOf } from '../data/data.ts'
import type { Find } from '../finding.ts'

/** What a careful house asks for: a publisher, and addresses that agree. */
export const house: Check = (data, find) => {
  for (const node of articlesOf(data)) {
    const isPublished = nodesOf(data, node, 'publisher').some((publisher) => textOf(data, publisher, 'name'))
    if (!isPublished) find(rules['article-has-publisher'], placeIn(data, node, 'publisher'))
    checkAddresses(data, node, find)
  }
}

/** The page an article is the main thing of: named by its address, by its id, or described. */
export function pageAddresses(data: Data, article: DataNode): { text: string; pointer: string }[] {
  const pages = nodesOf(data, article, 'mainEntityOfPage').filter((page) => isType(data, page, 'WebPage'))
  const described = pages.flatMap((page) => textsOf(data, page, 'url'))
  return [...described, ...textsOf(data, article, 'mainEntityOfPage')].filter(({ text }) =>
    /^https?:/i.test(text),
  )
}

function checkAddresses(data: Data, article: DataNode, find: Find): void {
  const url = textOf(data, article, 'url')
  if (!url) return
  for (const page of pageAddresses(data, article)) {
    if (samePage(url.text, page.text)) continue
    find(rules['addresses-agree'], url.pointer, {
      one: '`url` of the article',
      received: url.text,
      other: 'its page',
      expected: page.text,
    })
    return
  }
}

/** @returns Whether two addresses are of one page: parts of it and a slash at the end apart. */
export function samePage(one: string, other: string): boolean {
  const [first, second] = [one, other].map((address) => {
    const plain = URL.canParse(address) ? new URL(address).href : address
    return plain.replace(/#.*$/s, '').replace(/\/$/, '')
  })
  return first === second
}

/** Facts of the PDF that is delivered, by the property that says them. */
export const pdf: Check = (data, find, { delivery }) => {
  const { pdf: delivered } = delivery ?? {}
  if (!delivered) return
  const base = delivery?.url
  // Without the address of the page it is not known where a relative address leads.
  const address = URL.canParse(delivered.url, base) ? new URL(delivered.url, base).href : undefined
  const facts = [
    ['contentUrl', address],
    ['sha256', delivered.sha256],
    ['contentSize', `${Math.max(1, Math.round(delivered.bytes / 1000))} kB`],
  ] as const
  for (const node of pdfsOf(data)) {
    for (const [property, expected] of facts) {
      const said = textOf(data, node, property)
      if (!said || expected === undefined || said.text === expected) continue
      find(rules['pdf-is-delivered'], said.pointer, { property, received: said.text, expected })
    }
  }
}

/** @returns The PDFs that are another form of an article. */
export function pdfsOf(data: Data): DataNode[] {
  return nodesOfType(data, 'MediaObject').filter((node) =>
    textsOf(data, node, 'encodingFormat').some(({ text }) => text.trim().toLowerCase() === 'application/pdf'),
  )
}
