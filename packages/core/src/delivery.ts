/** A picture as it is delivered beside the page. `width` and `height` in pixels, `bytes` the size of the file. */
export interface DeliveredImage {
  url: string
  width: number
  height: number
  bytes?: number
  /** Media type: `image/png`. */
  type: string
}

/** The PDF as it is delivered beside the page. `sha256` in lower-case hexadecimal. */
export interface DeliveredPdf {
  url: string
  bytes: number
  sha256?: string
  /** Whether it has tags, which tell programs for reading aloud what is what. */
  isTagged?: boolean
}

/**
 * What an article is delivered with; the same for the page and for the graph.
 *
 * `url` is the page's absolute address, `home` the publication's, `timeZone` an IANA zone. `images` is keyed
 * by the address as the article has it.
 */
export interface Delivery {
  url?: string
  home?: string
  timeZone?: string
  images?: Record<string, DeliveredImage>
  pdf?: DeliveredPdf
}
