import { rules } from '../../../rules.ts'
import { imagesOf } from '../../articles.ts'
import { cut } from '../../words.ts'
import type { Comparison } from './compare.ts'

/** The pictures of the data are on the page, in whatever size or format it shows them. */
export const pictures: Comparison = ({ page, data, article, certainty, doubt }, find) => {
  const images = imagesOf(data, article)
  if (images.length === 0) return
  const rest = decoded(page.rest)
  for (const { address, pointer } of images) {
    const stem = address === undefined ? undefined : stemOf(address)
    if (address === undefined || stem === undefined || rest.includes(stem)) continue
    find(rules['image-is-shown'], { pointer, certainty }, { address: cut(address), doubt })
  }
}

/** The name of the file without what tells of its size and format: `/a/bridge-1200x800.jpg?w=600` gives `bridge`. */
function stemOf(address: string): string | undefined {
  const path = decoded(address).replace(/[?#].*$/s, '')
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = name.replace(/\.[^.]*$/, '').replace(/-(?:\d+x\d+|scaled)$/, '')
  return stem === '' ? undefined : stem
}

function decoded(text: string): string {
  return text
    .replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes)
      } catch {
        return escapes
      }
    })
    .replaceAll('&amp;', '&')
}
