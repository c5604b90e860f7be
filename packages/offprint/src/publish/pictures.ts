import { type Article, type Position, report, visit } from '@offprint/core'
import type { VFile } from 'vfile'
import { rules } from '../rules.ts'
import { type Reading, readInside } from './read-inside.ts'

/** A picture of the article, by its address there. */
export interface FoundPicture {
  url: string
  bytes: Uint8Array
  /** Where the article first shows it. */
  position?: Position | undefined
}

/** Where pictures come from. */
export interface PictureSource {
  read?: ((url: string) => Promise<Uint8Array | undefined>) | undefined
  root?: string | undefined
}

/**
 * Reads the pictures of an article that have a relative address, each once.
 *
 * @param article The article.
 * @param source A function, or else a folder.
 * @param file Where findings about pictures that cannot be had land.
 * @returns The pictures that could be read, by address; nothing where there is nothing to read from, so that
 *   nobody knows which of them exist.
 */
export async function readPictures(
  article: Article,
  source: PictureSource,
  file: VFile,
): Promise<ReadonlyMap<string, FoundPicture> | undefined> {
  const reader = readerOf(source)
  if (!reader) return undefined
  const shown = [...picturesOf(article)].filter(([url]) => isRelative(url))
  // Read side by side, reported in the order of the article.
  const readings = await Promise.all(shown.map(([url]) => reader(url)))
  const found = new Map<string, FoundPicture>()
  for (const [index, [url, position]] of shown.entries()) {
    const reading = readings[index]
    if (!reading) continue
    if ('bytes' in reading) found.set(url, { url, bytes: reading.bytes, position })
    else if ('isOutside' in reading) report(file, rules['image-is-inside'], position, { url })
    else report(file, rules['image-is-found'], position, { url, problem: reading.problem })
  }
  return found
}

/** Addresses and first places, the lead picture first. */
function picturesOf(article: Article): Map<string, Position | undefined> {
  const pictures = new Map<string, Position | undefined>()
  const lead = article.meta.image
  if (lead) pictures.set(lead.value.url, lead.position)
  visit(article, (node) => {
    if (node.type === 'image' && !pictures.has(node.url)) pictures.set(node.url, node.position)
  })
  return pictures
}

/** Whether it names neither scheme nor host. One letter and a colon is a drive of Windows. */
function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]+:|[/\\]{2})/i.test(url)
}

function readerOf({ read, root }: PictureSource): ((url: string) => Promise<Reading>) | undefined {
  if (read) return (url) => readBy(read, url)
  return root === undefined ? undefined : (url) => readInside(root, url)
}

async function readBy(read: NonNullable<PictureSource['read']>, url: string): Promise<Reading> {
  try {
    const bytes = await read(url)
    return bytes ? { bytes } : { problem: 'it was not found' }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
