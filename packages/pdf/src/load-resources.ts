/**
 * Everything from outside, loaded before the pure phases begin.
 */
import { readWasm } from '#wasm'
import { report, visit, type Article, type Image } from '@offprint/core'
import { loadTypeface, typefaces } from '@offprint/fonts'
import type { VFile } from 'vfile'
import type { Face, FontKey } from './face.ts'
import { readPicture } from './pictures/read-picture.ts'
import type { Picture, Resources } from './resources.ts'
import { rules } from './rules.ts'
import { openFace, startFontEngine, type FontEngine } from './text/fonts.ts'
import { loadHyphenation } from './text/hyphenation.ts'
import { matchFaces, type KeyedFace } from './text/match-faces.ts'

/** A font of the caller's: a static TrueType file, and the role it plays. */
export interface FontSource {
  key: FontKey
  /** The whole file; it must not be changed afterwards. */
  bytes: Uint8Array
  /** What to call it in a finding. */
  name: string
}

/** What `loadResources` can be told. */
export interface LoadOptions {
  /** Gives the bytes of a picture by its address in the article; nothing, or a failure, where it cannot be had. */
  read?: (url: string) => Promise<Uint8Array | undefined>
  /** Tried before the default fonts, in this order. */
  fonts?: readonly FontSource[]
  /** Gives the two WebAssembly modules of harfbuzzjs, where they are not to be found as usual. */
  readWasm?: (file: 'harfbuzz' | 'harfbuzz-subset') => Promise<Uint8Array>
  /** Where findings land; without it they are dropped. */
  file?: VFile
}

/** HarfBuzz, started once by whatever gives its modules. */
const engines = new WeakMap<NonNullable<LoadOptions['readWasm']>, Promise<FontEngine>>()

/**
 * Loads what an article needs to be set: fonts, hyphenation patterns of its languages, and its pictures.
 *
 * @param article Its pictures and languages are looked up.
 * @param options
 * @returns Resources for `compose` and `toPdf`; they may be used for other articles in the same languages.
 */
export async function loadResources(article: Article, options: LoadOptions = {}): Promise<Resources> {
  const { file, read = async () => undefined } = options
  const [faces, hyphenate, pictures] = await Promise.all([
    loadFaces(options),
    loadHyphenation(languagesOf(article)),
    loadPictures(article, read, file),
  ])
  const matched = new Map<string, readonly Face[]>()
  return {
    faces: (key) => {
      const role = `${key.family} ${key.weight} ${key.italic} ${key.optical}`
      const found = matched.get(role) ?? matchFaces(faces, key)
      matched.set(role, found)
      return found
    },
    hyphenate,
    pictures,
  }
}

/** English patterns are loaded for an article that names no language. */
function languagesOf(article: Article): Set<string> {
  const languages = new Set([article.meta.language?.value ?? 'en'])
  visit(article, (node) => {
    if (node.type === 'span') languages.add(node.language)
  })
  return languages
}

async function loadFaces({
  fonts = [],
  readWasm: givenWasm = readWasm,
  file,
}: LoadOptions): Promise<KeyedFace[]> {
  const [engine, defaults] = await Promise.all([startedEngine(givenWasm), defaultFonts()])
  const faces: KeyedFace[] = []
  for (const [index, { key, bytes, name }] of [...fonts, ...defaults].entries()) {
    const face = openFace(engine, bytes, name, file)
    if (!face) continue
    const twin = faces.find((other) => other.face.name === face.name)
    if (!twin) faces.push({ key, face })
    // A caller may give a default font in another version, and one file may play several roles.
    else if (twin.face === face) faces.push({ key, face })
    else if (index < fonts.length) report(file, rules['font-name-is-unique'], undefined, { font: face.name })
  }
  return faces
}

function startedEngine(read: NonNullable<LoadOptions['readWasm']>): Promise<FontEngine> {
  const started = engines.get(read) ?? startFontEngine(read)
  engines.set(read, started)
  started.catch(() => engines.delete(read))
  return started
}

function defaultFonts(): Promise<FontSource[]> {
  return Promise.all(
    typefaces.map(async (typeface) => {
      const { family, weight, italic, optical, file: name } = typeface
      return { key: { family, weight, italic, optical }, name, bytes: await loadTypeface(typeface) }
    }),
  )
}

async function loadPictures(
  article: Article,
  read: NonNullable<LoadOptions['read']>,
  file: VFile | undefined,
): Promise<Map<string, Picture>> {
  const images = new Map<string, Image | undefined>()
  visit(article, (node) => {
    if (node.type === 'image' && !images.has(node.url)) images.set(node.url, node)
  })
  const lead = article.meta.image?.value.url
  if (lead !== undefined && !images.has(lead)) images.set(lead, undefined)
  // Read side by side, reported in the order of the article.
  const contents = await Promise.all([...images.keys()].map((url) => readLocal(url, read)))
  const pictures = new Map<string, Picture>()
  for (const [index, [url, image]] of [...images].entries()) {
    const picture = acceptPicture(url, contents[index], (image ?? article.meta.image)?.position, file)
    if (picture) pictures.set(url, picture)
  }
  return pictures
}

/** What is no path, by the scheme of its address. */
function foreignAddress(url: string): string | undefined {
  if (/^data:/i.test(url)) return 'written into its address'
  return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url) ? 'at a remote address' : undefined
}

async function readLocal(
  url: string,
  read: NonNullable<LoadOptions['read']>,
): Promise<Uint8Array | undefined> {
  if (foreignAddress(url) !== undefined) return undefined
  try {
    return await read(url)
  } catch {
    return undefined
  }
}

function acceptPicture(
  url: string,
  bytes: Uint8Array | undefined,
  place: Image['position'] | undefined,
  file: VFile | undefined,
): Picture | undefined {
  const format = foreignAddress(url)
  if (format !== undefined) {
    report(file, rules['image-is-printable'], place, { url, format })
    return undefined
  }
  if (!bytes) {
    report(file, rules['image-is-found'], place, { url })
    return undefined
  }
  const picture = readPicture(bytes)
  if ('format' in picture) report(file, rules['image-is-printable'], place, { url, format: picture.format })
  else if ('reason' in picture)
    report(file, rules['image-is-readable'], place, { url, reason: picture.reason })
  else {
    if (picture.cmyk && !picture.profile) report(file, rules['image-is-rgb'], place, { url })
    return picture
  }
  return undefined
}
