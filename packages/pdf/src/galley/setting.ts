import type { PictureSizes } from './types.ts'

/** What a block is set into. Points. */
export interface Setting {
  measure: number
  /** Of the highest frame there is. */
  frameHeight: number
  grid: number
  /** The largest part of that height that a picture takes. */
  pictureShare: number
  pictures: PictureSizes
}
