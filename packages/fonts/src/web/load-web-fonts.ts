import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { readWebFontFile } from '#files'
import { webCss } from './web-css.ts'
import { needsPart, type WebFace, webFaces, webFileName, type WebPart } from './web-faces.ts'

/** A file with one part of a face, and where it goes. */
export interface WebFont {
  face: WebFace
  part: WebPart
  /** From the folder of the page: `fonts/offprint-serif-400-latin.1f2e3d4c.woff2`. Named by its content. */
  path: string
  bytes: Uint8Array
}

/** The web fonts of a page: what its style sheet says, and the files to put beside it. */
export interface WebFonts {
  /** Rules for the faces, for stand-ins of the same size, and the custom properties that name them. */
  css: string
  /** The files, by their paths from the page. */
  files: { path: string; bytes: Uint8Array }[]
  /** Paths of the files that the first screen needs. */
  preload: string[]
}

/** What `loadWebFonts` may be told. */
export interface WebFontOptions {
  /** The text of the page: parts that it has no character of are left out. Default: every part. */
  text?: string | undefined
}

/** What stands on the first screen: title, running text, byline. */
const first: readonly WebFace['name'][] = ['offprint-display-600', 'offprint-serif-400', 'offprint-sans-400']

/**
 * Loads the default typefaces as a page needs them: parts of their characters, as WOFF2, under names of their own.
 *
 * @param options See the type.
 * @returns What goes into `toHtml` of `@offprint/html` as `fonts`; the same bytes every time.
 * @throws {Error} A file cannot be read or fetched; the next call tries again.
 */
export async function loadWebFonts({ text }: WebFontOptions = {}): Promise<WebFonts> {
  const wanted = webFaces.flatMap((face) =>
    parts
      .filter((part) => part === 'latin' || text === undefined || needsPart(text, part))
      .map((part) => ({ face, part })),
  )
  const fonts = await Promise.all(wanted.map(({ face, part }) => load(face, part)))
  return {
    css: webCss(fonts),
    files: fonts.map(({ path, bytes }) => ({ path, bytes })),
    preload: fonts
      .filter(({ face, part }) => part === 'latin' && first.includes(face.name))
      .map(({ path }) => path),
  }
}

const parts: readonly WebPart[] = ['latin', 'more']

/** By file name: at most one entry for each part of a face, and the same bytes every time. */
const loaded = new Map<string, Promise<WebFont>>()

function load(face: WebFace, part: WebPart): Promise<WebFont> {
  const file = webFileName(face, part)
  const earlier = loaded.get(file)
  if (earlier) return earlier
  const font = read(face, part).catch((error: unknown) => {
    loaded.delete(file)
    throw error
  })
  loaded.set(file, font)
  return font
}

async function read(face: WebFace, part: WebPart): Promise<WebFont> {
  const bytes = await readWebFontFile(face, part)
  const hash = bytesToHex(sha256(bytes)).slice(0, 8)
  return { face, part, path: `fonts/${webFileName(face, part).replace('.woff2', `.${hash}.woff2`)}`, bytes }
}
