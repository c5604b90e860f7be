import type { Article, Meta, Place, Sourced } from '@offprint/core'
import { visit } from '@offprint/core'
import { type Data, type DataNode, textOf, typesOf } from './data/data.ts'
import type { PlaceOf } from './finding.ts'

/** Which fact of the article a property was made from. */
const facts: Readonly<Record<string, (meta: Meta) => Sourced<unknown> | undefined>> = {
  headline: ({ title }) => title,
  name: ({ title }) => title,
  alternativeHeadline: ({ subtitle }) => subtitle,
  description: ({ description, standfirst }) => description ?? standfirst,
  author: ({ authors }) => authors[0],
  datePublished: ({ published }) => published,
  dateModified: ({ updated }) => updated,
  articleSection: ({ section }) => section,
  keywords: ({ keywords }) => keywords[0],
  inLanguage: ({ language }) => language,
  url: ({ url }) => url,
  mainEntityOfPage: ({ url }) => url,
  publisher: ({ publication }) => publication,
  image: ({ image }) => image,
  license: ({ license }) => license,
  copyrightNotice: ({ rights }) => rights,
  dateline: ({ dateline }) => dateline,
}

/**
 * Where in the article something in its graph comes from.
 *
 * @param article The article that the graph was made of.
 * @param data The graph.
 * @returns For a pointer the nearest place that is known; nothing for what comes from no place in particular.
 */
export function placesIn(article: Article, data: Data): PlaceOf {
  const byPointer = new Map(data.nodes.map((node) => [node.pointer, node]))
  return (pointer) => {
    const { node, property } = nearestNode(pointer, byPointer)
    if (!node) return undefined
    const ofProperty = property === undefined ? undefined : facts[property]
    if (isMain(node) && ofProperty) return ofProperty(article.meta)?.position
    return placeOfNode(article, data, node)
  }
}

function nearestNode(
  pointer: string,
  byPointer: ReadonlyMap<string, DataNode>,
): { node?: DataNode; property?: string } {
  let [at, property]: [string, string | undefined] = [pointer, undefined]
  while (at !== '') {
    const node = byPointer.get(at)
    if (node) return { node, ...(property !== undefined && { property }) }
    const key = at.slice(at.lastIndexOf('/') + 1)
    if (!/^\d+$/.test(key)) property = key
    at = at.slice(0, at.lastIndexOf('/'))
  }
  return {}
}

function isMain(node: DataNode): boolean {
  return typesOf(node).some((type) => /(?:Article|BlogPosting|WebPage)$/.test(type))
}

/** People, the publication, entities and pictures are known by what they are called. */
function placeOfNode({ meta, entities, ...article }: Article, data: Data, node: DataNode): Place {
  const name = textOf(data, node, 'name')?.text
  if (name !== undefined) {
    const person = [...meta.authors, ...meta.contributors].find(({ value }) => value.name === name)
    if (person) return person.position
    if (meta.publication?.value.name === name) return meta.publication.position
    const entity = entities.find((one) => one.name === name)
    if (entity) return entity.positions[0]
  }
  const types = typesOf(node)
  if (types.some((type) => type.startsWith('Publication'))) return meta.issue?.position
  return types.includes('ImageObject')
    ? placeOfPicture({ ...article, meta, entities }, data, node)
    : undefined
}

/** Pictures stand in the graph in the order of the article, and keep the stem of their file. */
function placeOfPicture(article: Article, data: Data, node: DataNode): Place {
  const address = textOf(data, node, 'contentUrl')?.text ?? ''
  const found: Place[] = []
  visit(article, (one) => {
    const stem = one.type === 'image' ? /([^/]+?)(?:\.[^./]*)?$/.exec(one.url)?.[1] : undefined
    if (stem !== undefined && decoded(address).includes(decoded(stem))) found.push(one.position)
    return undefined
  })
  return found[0] ?? article.meta.image?.position
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
