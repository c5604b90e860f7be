import {
  type Article,
  defined,
  type Delivery,
  type Figure,
  type Image,
  is,
  toText,
  visit,
} from '@offprint/core'
import type { Addresses } from './address.ts'
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
  return picturesOf(article).flatMap((picture, index) => {
    const delivered = delivery.images?.[picture.url]
    const address = at.absolute(delivered?.url ?? picture.url)
    if (address === undefined) return []
    const node: ImageObjectNode = {
      '@type': 'ImageObject',
      '@id': at.ofPage(index === 0 ? 'primaryimage' : `image-${index + 1}`),
      url: address,
      contentUrl: address,
      ...defined({
        width: delivered?.width,
        height: delivered?.height,
        caption: picture.caption,
        creditText: picture.credit,
        encodingFormat: delivered?.type,
        contentSize: delivered?.bytes === undefined ? undefined : kilobytes(delivered.bytes),
      }),
    }
    return [node]
  })
}

function picturesOf(article: Article): Picture[] {
  const pictures = new Map<string, Picture>()
  const add = (picture: Picture) => {
    if (!pictures.has(picture.url)) pictures.set(picture.url, picture)
  }
  const lead = article.meta.image?.value
  if (lead) add({ url: lead.url, ...defined({ caption: lead.caption ?? lead.alt, credit: lead.credit }) })
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
  return {
    url: image.url,
    ...defined({ caption: caption || image.alt || undefined, credit: credit || undefined }),
  }
}

/** The PDF: the same content in another form, hence the article's `encoding`. */
export function pdfNode(article: Article, delivery: Delivery, at: Addresses): MediaObjectNode | undefined {
  const { pdf } = delivery
  const address = at.absolute(pdf?.url)
  if (!pdf || address === undefined) return undefined
  const title = article.meta.title?.value
  return {
    '@type': 'MediaObject',
    '@id': at.ofPage('pdf'),
    ...defined({ name: title === undefined ? undefined : `${title} (PDF)` }),
    contentUrl: address,
    encodingFormat: 'application/pdf',
    contentSize: kilobytes(pdf.bytes),
    ...defined({ sha256: pdf.sha256 }),
    encodesCreativeWork: { '@id': at.ofPage('article') },
    ...defined({ inLanguage: article.meta.language?.value }),
  }
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`
}
