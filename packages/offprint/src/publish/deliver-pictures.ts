import { posix } from 'node:path'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type DeliveredImage, report } from '@offprint/core'
import { imageSize } from 'image-size'
import type { VFile } from 'vfile'
import type { PublishedFile } from '../publish-types.ts'
import { rules } from '../rules.ts'
import type { FoundPicture } from './pictures.ts'
import { pathOf } from './read-inside.ts'

/** What browsers show: extension and media type by the name that image-size gives the kind. */
const kinds: Readonly<Record<string, { extension: string; type: string }>> = {
  avif: { extension: 'avif', type: 'image/avif' },
  gif: { extension: 'gif', type: 'image/gif' },
  jpg: { extension: 'jpg', type: 'image/jpeg' },
  png: { extension: 'png', type: 'image/png' },
  svg: { extension: 'svg', type: 'image/svg+xml' },
  webp: { extension: 'webp', type: 'image/webp' },
}

/** Pictures as they go with the page. */
export interface DeliveredPictures {
  /** For `Delivery`, by the address in the article. */
  images: Record<string, DeliveredImage>
  /** Each content once. */
  files: PublishedFile[]
}

/**
 * Gives pictures the names and facts they are delivered with. The name has a hash of the content, so that a
 * picture may be kept by browsers for ever.
 *
 * @param pictures Pictures of one article.
 * @param base The address of the folder they will be in, with its slash; empty where it is not known.
 * @param file Where findings about pictures that browsers cannot show land.
 */
export function deliverPictures(
  pictures: Iterable<FoundPicture>,
  base: string,
  file: VFile,
): DeliveredPictures {
  const images = new Map<string, DeliveredImage>()
  const files = new Map<string, PublishedFile>()
  for (const picture of pictures) {
    const size = sizeOf(picture, file)
    if (!size) continue
    const { extension, ...facts } = size
    const { url, bytes } = picture
    const name = `${stemOf(url)}.${bytesToHex(sha256(bytes)).slice(0, 8)}.${extension}`
    files.set(name, { path: `images/${name}`, bytes })
    images.set(url, { url: `${base}images/${encodeURIComponent(name)}`, ...facts, bytes: bytes.length })
  }
  return { images: Object.fromEntries(images), files: [...files.values()] }
}

type Size = Omit<DeliveredImage, 'url' | 'bytes'> & { extension: string }

function sizeOf({ url, bytes, position }: FoundPicture, file: VFile): Size | undefined {
  const measured = measure(bytes)
  if (!measured) {
    report(file, rules['image-is-readable'], position, { url })
    return undefined
  }
  const { width, height, orientation = 1, type: format = 'of an unknown kind' } = measured
  const kind = Object.hasOwn(kinds, format) ? kinds[format] : undefined
  if (!kind) {
    report(file, rules['image-is-for-the-web'], position, { url, format })
    return undefined
  }
  // EXIF orientations from 5 on lie on their side (CIPA DC-008, 4.6.4.1).
  return orientation >= 5 ? { width: height, height: width, ...kind } : { width, height, ...kind }
}

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    const size = imageSize(bytes)
    return size.width > 0 && size.height > 0 ? size : undefined
  } catch {
    return undefined
  }
}

/** The stem of the picture's file, as far as it is letters and figures. */
function stemOf(url: string): string {
  const name = posix.basename(pathOf(url).replaceAll('\\', '/'))
  const stem = name.replace(/\.[^.]*$/, '').normalize('NFC')
  const plain = stem.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-').replace(/^-+|-+$/g, '')
  return [...plain].slice(0, 40).join('') || 'image'
}
