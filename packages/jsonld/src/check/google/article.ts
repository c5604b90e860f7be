import { rules } from '../../rules.ts'
import { articlesOf, type DataImage, imagesOf } from '../articles.ts'
import type { Check } from '../check.ts'
import { type Data, type DataNode, textOf, valuesOf } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { anyOf } from '../words.ts'

/** Headline, date and pictures of the articles. */
export const article: Check = (data, find) => {
  for (const node of articlesOf(data)) {
    checkHeadline(data, node, find)
    if (valuesOf(data, node, 'datePublished').length === 0) find(rules['article-has-date'], node.pointer)
    checkImages(data, node, find)
  }
}

/** Where results cut, in characters. The first is Google's old limit; on telephones about 70 are seen. */
const lengths = { cut: 110, seen: 70 }

function checkHeadline(data: Data, node: DataNode, find: Find): void {
  const headline = textOf(data, node, 'headline')
  if (!headline) {
    find(rules['article-has-headline'], node.pointer)
    return
  }
  const { length } = [...headline.text]
  if (length > lengths.cut) find(rules['headline-fits-results'], headline.pointer, { length })
  else if (length > lengths.seen) find(rules['headline-is-short'], headline.pointer, { length })
}

/** In all, width times height. */
const leastPixels = 50_000

const ratios = { '16:9': 16 / 9, '4:3': 4 / 3, '1:1': 1 }

function checkImages(data: Data, node: DataNode, find: Find): void {
  const images = imagesOf(data, node)
  const { pointer } = valuesOf(data, node, 'image')[0] ?? node
  if (images.length === 0 && valuesOf(data, node, 'image').length === 0) {
    find(rules['article-has-image'], pointer)
  }
  for (const image of images) {
    if (image.width && image.height && image.width * image.height < leastPixels) {
      find(rules['image-is-large'], image.pointer, { width: image.width, height: image.height })
    }
    if (image.node && !licences.some((name) => valuesOf(data, image.node ?? node, name).length > 0)) {
      find(rules['image-has-licence'], image.pointer)
    }
  }
  checkRatios(images, pointer, find)
}

const licences = ['creator', 'creditText', 'copyrightNotice', 'license']

/** Only where all sizes are known: of a mere address nothing can be said. */
function checkRatios(images: readonly DataImage[], pointer: string, find: Find): void {
  const sizes = images.flatMap(({ width, height }) => (width && height ? [width / height] : []))
  if (sizes.length === 0 || sizes.length < images.length) return
  const had = Object.entries(ratios)
    .filter(([, ratio]) => sizes.some((size) => Math.abs(size / ratio - 1) < 0.02))
    .map(([name]) => name)
  if (had.length < 3) find(rules['image-has-ratios'], pointer, { received: anyOf(had) || 'none' })
}
