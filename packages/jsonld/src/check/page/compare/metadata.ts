import type { Element } from 'hast'
import { rules } from '../../../rules.ts'
import { nodesOfType } from '../../articles.ts'
import { type Data, nodesOf, textOf, textsOf } from '../../data/data.ts'
import type { Find } from '../../finding.ts'
import { pageAddresses, pdfsOf, samePage } from '../../house/house.ts'
import { compareDates, readIsoDate } from '../../iso.ts'
import { cut } from '../../words.ts'
import type { Page, Shown } from '../page.ts'
import { plain } from '../text.ts'
import { authorsIn } from './authors.ts'
import type { Compared, Comparison } from './compare.ts'
import { isWithin } from './headline.ts'

/** All addresses of the page are one. */
export const addresses: Comparison = ({ page, data, article }, find) => {
  const canonical = canonicalOf(page)
  const [shared] = page.metas.get('og:url') ?? []
  const expected = canonical ?? shared?.text
  if (expected === undefined) return
  const other = canonical === undefined ? '`og:url`' : 'the canonical link'
  const said: { text: string; name: string; pointer: string; element?: Element }[] = [
    ...pageAddresses(data, article).map((one) => ({ ...one, name: 'the page of the article' })),
    ...textsOf(data, article, 'url').map((one) => ({ ...one, name: '`url` of the article' })),
    ...(shared && canonical !== undefined
      ? [{ text: shared.text, pointer: '', name: '`og:url`', element: shared.element }]
      : []),
  ]
  for (const { text, name, pointer, element } of said) {
    if (samePage(resolved(text, expected), expected)) continue
    const spot = { pointer, ...(element && { place: page.placeOf(element) }) }
    find(rules['addresses-agree'], spot, { one: name, received: cut(text), other, expected: cut(expected) })
    return
  }
}

/** @returns The address that the page gives as its own. */
export function canonicalOf({ links }: Page): string | undefined {
  return links.find(({ rel, href }) => rel.includes('canonical') && /^https?:/i.test(href))?.href
}

function resolved(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address
}

/** What the head of the page says of the article is what the data says. */
export const head: Comparison = (compared, find) => {
  const { page, data, article } = compared
  const differ = (one: string, said: { text: string; pointer: string }, other: string, meta: Shown) =>
    find(
      rules['metadata-agrees'],
      { pointer: said.pointer, place: page.placeOf(meta.element) },
      { one, received: cut(said.text), other, expected: cut(meta.text) },
    )
  for (const { property, name, isSame } of pairs) {
    const said = textOf(data, article, property)
    const [meta] = page.metas.get(name) ?? []
    if (said && meta && !isSame(said.text, meta.text)) differ(`\`${property}\``, said, `\`${name}\``, meta)
  }
  const language = textOf(data, article, 'inLanguage')
  if (language && page.language && primary(language.text) !== primary(page.language.text)) {
    differ('`inLanguage`', language, '`lang`', page.language)
  }
  checkAuthor(compared, differ)
}

const sameDay = (one: string, other: string): boolean => {
  const [first, second] = [readIsoDate(one), readIsoDate(other)]
  return !first || !second || compareDates(first, second) === 0 || first.day === second.day
}

const pairs: readonly { property: string; name: string; isSame: (one: string, other: string) => boolean }[] =
  [
    { property: 'headline', name: 'og:title', isSame: (one, other) => isWithin(plain(one), plain(other)) },
    { property: 'datePublished', name: 'article:published_time', isSame: sameDay },
    { property: 'dateModified', name: 'article:modified_time', isSame: sameDay },
    { property: 'inLanguage', name: 'og:locale', isSame: (one, other) => primary(one) === primary(other) },
  ]

/** A page of no language says so by `und`. */
function primary(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0]
}

/** `author` may hold several names, or one of them. */
function checkAuthor(
  compared: Compared,
  differ: (one: string, said: { text: string; pointer: string }, other: string, meta: Shown) => void,
): void {
  const said = authorsIn(compared)
  const metas = compared.page.metas.get('author') ?? []
  const [first] = said
  const [meta] = metas
  if (!first || !meta || meta.text.trim() === '') return
  const isNamed = said.some(({ name }) =>
    metas.some(({ text }) => plain(text).includes(plain(name)) || plain(name).includes(plain(text))),
  )
  if (!isNamed) differ('`author`', { text: first.name, pointer: first.pointer }, '`author`', meta)
}

/** The PDF of the data can be had from the page. */
export const pdfLink: Comparison = ({ page, data, address }, find) => {
  const linked = new Set(page.links.map(({ href }) => resolved(href, address ?? '')))
  for (const node of pdfsOf(data)) {
    const said = textOf(data, node, 'contentUrl')
    if (!said || linked.has(resolved(said.text, address ?? ''))) continue
    find(rules['pdf-is-linked'], said.pointer, { address: cut(said.text) })
  }
}

/** What the data claims of accessibility, as far as the page tells. */
const claims: Readonly<Record<string, (page: Page, data: Data) => string | undefined>> = {
  alternativeText: ({ unlabelledImages }) =>
    unlabelledImages > 0 ? `${unlabelledImages} of the pictures have no \`alt\`` : undefined,
  structuralNavigation: ({ headings }) =>
    headings.filter(({ level }) => level > 1).length === 0
      ? 'the page has no headings below its title'
      : undefined,
  tableOfContents: ({ hasContents }) => (hasContents ? undefined : 'the page has no table of contents'),
  taggedPDF: (_page, data) => (pdfsOf(data).length === 0 ? 'it names no PDF' : undefined),
}

/** Claims of accessibility hold. */
export const accessibility: Comparison = ({ page, data, article }, find) => {
  const nodes = [
    article,
    ...nodesOf(data, article, 'mainEntityOfPage'),
    ...nodesOf(data, article, 'encoding'),
  ]
  const others = nodesOfType(data, 'MediaObject').filter((node) => !nodes.includes(node))
  for (const node of new Set([...nodes, ...others])) {
    for (const { text, pointer } of textsOf(data, node, 'accessibilityFeature')) {
      checkClaim({ text, pointer }, { page, data }, find)
    }
  }
}

function checkClaim(
  { text, pointer }: { text: string; pointer: string },
  { page, data }: { page: Page; data: Data },
  find: Find,
): void {
  const problem = Object.hasOwn(claims, text) ? claims[text]?.(page, data) : undefined
  if (problem !== undefined) find(rules['accessibility-claim-holds'], pointer, { claim: text, problem })
}
