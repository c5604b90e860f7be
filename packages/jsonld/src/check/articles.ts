import { isA } from '../vocabulary/vocabulary.ts'
import { allTypesOf, type Data, type DataNode, nodesOf, numberOf, textOf } from './data/data.ts'

/** Where an article stands that is not what the page is about: in lists, among what it cites or belongs to. */
const elsewhere = new Set(
  'about blogPost blogPosts citation hasPart isBasedOn isPartOf item itemListElement itemReviewed liveBlogUpdate mentions relatedLink subjectOf translationOfWork workExample workTranslation'.split(
    ' ',
  ),
)

/** @returns The articles that the data is about, each once; not those in lists and citations. */
export function articlesOf(data: Data): DataNode[] {
  const seen = new Set<string>()
  return data.nodes.filter((node) => {
    if (!isType(data, node, 'Article')) return false
    if (node.owner && elsewhere.has(node.owner.property)) return false
    if (node.id === undefined) return true
    const isNew = !seen.has(node.id)
    seen.add(node.id)
    return isNew
  })
}

/** @returns Whether a thing is of a type or of one below it. */
export function isType(data: Data, node: DataNode, type: string): boolean {
  return allTypesOf(data, node).some((one) => isA(one, type))
}

/** @returns The nodes of a type, each thing once. */
export function nodesOfType(data: Data, type: string): DataNode[] {
  return data.nodes.filter(
    (node) => isType(data, node, type) && (node.id === undefined || data.byId.get(node.id)?.[0] === node),
  )
}

/** A picture of an article. */
export interface DataImage {
  pointer: string
  address: string | undefined
  width: number | undefined
  height: number | undefined
  /** Its node, where it is more than an address. */
  node?: DataNode
}

/** @returns The pictures that an article names. */
export function imagesOf(data: Data, article: DataNode): DataImage[] {
  const nodes = nodesOf(data, article, 'image').map((node) => ({
    pointer: node.pointer,
    node,
    address: (textOf(data, node, 'contentUrl') ?? textOf(data, node, 'url'))?.text ?? node.id,
    width: numberOf(data, node, 'width'),
    height: numberOf(data, node, 'height'),
  }))
  const texts = article.properties
    .filter(({ name }) => name === 'image')
    .flatMap(({ values }) => values.flatMap((value) => (value.kind === 'text' ? [value] : [])))
    .map(({ text, pointer }) => ({ pointer, address: text, width: undefined, height: undefined }))
  return [...nodes, ...texts]
}
