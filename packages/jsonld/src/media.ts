import { type Article, type Delivery, type Figure, type Image, is, toText, visit } from '@offprint/core'
import type { Addresses } from './address.ts'
import { filled, said } from './filled.ts'
import type { ImageObjectNode, MediaObjectNode } from './graph.ts'

/** A picture of the article with the words that go with it. */
interface Picture {
  url: string
  caption?: string
  credit?: string
}

/**
 * One ImageObject for each picture the page shows, the lead picture first. A picture whose absolute address is
 * not known is left out: an address that resolves nowhere is worse than none.
 */
export function imageNodes(article: Article, delivery: Delivery, at: Addresses): ImageObjectNode[] {
  const nodes: ImageObjectNode[] = []
  for (const picture of picturesOf(article)) {
    const node = imageNode(picture, { article, delivery, at, isFirst: nodes.length === 0 })
    if (node && !nodes.some(({ contentUrl }) => contentUrl === node.contentUrl)) nodes.push(node)
  }
  return nodes.map((node, index) => ({
    ...node,
    '@id': at.ofPage(index === 0 ? 'primaryimage' : `image-${index + 1}`),
  }))
}

interface Around {
  article: Article
  delivery: Delivery
  at: Addresses
  isFirst: boolean
}

function imageNode(
  { url, caption, credit }: Picture,
  { article, delivery: { images }, at, isFirst }: Around,
): ImageObjectNode | undefined {
  const delivered = images && Object.hasOwn(images, url) ? images[url] : undefined
  // Of the pictures beside the page only those are there that were delivered.
  if (images && !delivered && !/^https?:/i.test(url)) return undefined
  const address = at.absolute(delivered?.url ?? url)
  if (address === undefined) return undefined
  return {
    '@type': 'ImageObject',
    '@id': '',
    url: address,
    contentUrl: address,
    ...filled({
      width: delivered?.width,
      height: delivered?.height,
      caption,
      creditText: credit,
      encodingFormat: delivered?.type,
      contentSize: delivered?.bytes === undefined ? undefined : kilobytes(delivered.bytes),
      inLanguage: caption === undefined ? undefined : article.meta.language?.value,
    }),
    ...(isFirst && { representativeOfPage: true }),
  }
}

function picturesOf(article: Article): Picture[] {
  const pictures = new Map<string, Picture>()
  const add = (picture: Picture) => {
    if (!pictures.has(picture.url)) pictures.set(picture.url, picture)
  }
  const lead = article.meta.image?.value
  if (lead)
    add({ url: lead.url, ...filled({ caption: said(lead.caption) ?? lead.alt, credit: lead.credit }) })
  visit(article, (node) => {
    if (node.type === 'figure') for (const picture of figurePictures(node)) add(picture)
    if (node.type === 'image') add(described(node, undefined, undefined))
  })
  return [...pictures.values()]
}

function figurePictures(figure: Figure): Picture[] {
  const text = (type: 'caption' | 'credit') => {
    const part = figure.children.find((child) => is(child, type))
    return part && toText(part)
  }
  return figure.children
    .filter((child) => child.type === 'image')
    .map((image) => described(image, text('caption'), text('credit')))
}

function described(image: Image, caption: string | undefined, credit: string | undefined): Picture {
  return { url: image.url, ...filled({ caption: said(caption) ?? image.alt, credit }) }
}

/** The PDF: the same content in another form, hence the article's `encoding`. */
export function pdfNode(article: Article, delivery: Delivery, at: Addresses): MediaObjectNode | undefined {
  const { pdf } = delivery
  const address = at.absolute(pdf?.url)
  if (!pdf || address === undefined) return undefined
  const title = said(article.meta.title?.value)
  return {
    '@type': 'MediaObject',
    '@id': at.ofPage('pdf'),
    ...filled({ name: title === undefined ? undefined : `${title} (PDF)` }),
    contentUrl: address,
    encodingFormat: 'application/pdf',
    contentSize: kilobytes(pdf.bytes),
    ...filled({ sha256: pdf.sha256 }),
    encodesCreativeWork: { '@id': at.ofPage('article') },
    ...filled({ inLanguage: article.meta.language?.value }),
    ...(pdf.isTagged && { accessibilityFeature: ['taggedPDF'] }),
  }
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`
}
