import { type DeliveredImage, type Image, type Position, report } from '@offprint/core'
import type { Element } from 'hast'
import { isAbsolute, relative, safeImageAddress } from '../address.ts'
import { element } from '../element.ts'
import type { Context, Handler } from '../handler.ts'
import { rules } from '../rules.ts'
import type { Settings } from '../settings.ts'

/** A picture in the text. */
export const image: Handler<'image'> = (context, node) =>
  picture(context, node, { eager: node === context.survey.firstImage })

/** What is said of a picture beside its address and its alternative text. */
export interface PictureOptions {
  /** It is the lead picture, or the first one: load it at once. */
  eager: boolean
  className?: string[]
}

/** A picture of the text, or the lead picture of the front matter, which may have no place. */
export interface Shown extends Omit<Image, 'type' | 'position'> {
  position?: Position | undefined
}

/** `<img>`, or where there is no picture to show, a box with its description. */
export function picture(
  { settings }: Pick<Context, 'settings'>,
  node: Shown,
  { eager, className }: PictureOptions,
): Element {
  const { url, title } = node
  if (node.alt.trim() === '') report(settings.file, rules['image-has-alt'], node.position, { url })
  const found = locate(settings, node)
  if (!found) return placeholder(settings, node)
  const { width, height } = found.delivered ?? {}
  // A title without an alternative text is all that is known of the picture, and stands in for it.
  const [alt, tip] = node.alt.trim() === '' ? [title ?? '', undefined] : [node.alt, title]
  return element(
    'img',
    {
      className,
      src: found.src,
      alt,
      title: tip,
      width,
      height,
      loading: eager ? undefined : 'lazy',
      decoding: 'async',
      fetchPriority: eager ? 'high' : undefined,
    },
    [],
    node,
  )
}

interface Located {
  src: string
  delivered?: DeliveredImage
}

/** Where the picture is; a finding where it is nowhere. Without a list of delivered pictures all are believed. */
function locate(settings: Settings, node: Shown): Located | undefined {
  const { url } = node
  const { images, url: page } = settings.delivery
  const delivered = images && Object.hasOwn(images, url) ? images[url] : undefined
  const src = safeImageAddress(delivered?.url ?? url)
  if (src === undefined) {
    report(settings.file, rules['image-address-is-safe'], node.position, { url })
    return undefined
  }
  if (delivered) return { src: relative(src, page), delivered }
  if (!images || isAbsolute(src)) return { src }
  report(settings.file, rules['image-is-found'], node.position, { url })
  return undefined
}

function placeholder({ labels }: Settings, node: Shown): Element {
  const words = node.alt.trim() === '' ? labels.missing : `${labels.missing}: ${node.alt}`
  return element('span', { className: ['placeholder'] }, [words], node)
}
