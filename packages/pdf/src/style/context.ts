import type { Labels } from '@offprint/core'
import type { VFile } from 'vfile'
import type { FontKey } from '../face.ts'
import type { ParagraphRole, Theme } from './theme.ts'

/** What styling an article needs beside the article. */
export interface Styling {
  theme: Theme
  /** BCP 47, of the article. */
  language: string
  labels: Labels
  /** The printed number of each note, by its id. */
  noteNumbers: ReadonlyMap<string, number>
  /** The pictures that can be printed, by address. */
  pictures: { has(url: string): boolean }
  /** The height of capitals, as a part of the size. */
  capHeight(font: FontKey): number
  /** Whether links are followed by their addresses, for readers on paper. */
  linkAddresses: boolean
  /** Set where there is no room for pictures: their alternative texts are set in the text. */
  imagesAsText?: boolean
  file: VFile | undefined
}

/** Where a block stands: what its paragraphs are, and how far they are set in. Points. */
export interface Place {
  role: ParagraphRole
  start: number
  end: number
  /** Lists around. */
  lists: number
  /** Panels around. */
  panels: number
}
