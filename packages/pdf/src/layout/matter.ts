import type { VFile } from 'vfile'
import type { StyleOptions } from '../style/style-article.ts'
import type { Matter } from './types.ts'

/** What styling is told of what is to be set. */
export function styleOptions({ resources, extras }: Matter, file?: VFile): StyleOptions {
  return { pictures: resources.pictures, faces: resources.faces, ...extras, file }
}
