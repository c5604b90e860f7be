// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module has nothing to import
/// <reference path="./pdfkit-module.d.ts" />
/**
 * The one place that knows pdfkit's inside. pdfkit gives the file its objects, streams and cross references; text,
 * fonts, pictures, tags and metadata are painted by the files beside this one. The version is pinned, and the
 * contract test names each internal that is used here.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import PDFDocument, { type Page, type Reference } from 'pdfkit'
import type { Size } from '../geometry.ts'
import { deflate } from './deflate.ts'
import { bytesOf } from './numbers.ts'

/** An indirect object of the file without a stream; `end` it once, when its `data` is complete. */
export type PdfObject = Pick<Reference, 'data'> & { end(): void }

/** Text as a PDF string; a plain string in an object's data is a PDF name. */
export type PdfText = string & { readonly text: unique symbol }

/** A page being painted. */
export interface PdfPage {
  object: PdfObject
  height: number
  /** Puts operators on the page, characters up to U+00FF; the origin is its bottom left corner, y grows upward. */
  write(operators: string): void
  /** Makes a font known to the page by this name. */
  useFont(name: string, font: PdfObject): void
  usePicture(name: string, picture: PdfObject): void
  annotate(annotation: PdfObject): void
}

/** A PDF file being written. */
export interface PdfFile {
  /** An object of its own. */
  object(data: object): PdfObject
  /**
   * An object with a stream, written at once. With a `Filter` in its data the bytes are written as they are; else
   * they are deflated.
   */
  stream(data: object, bytes: Uint8Array): PdfObject
  addPage(size: Size): PdfPage
  /** Adds entries to the document catalog. */
  catalog(entries: object): void
  /** Adds trees to the name dictionary (ISO 32000-1, 7.7.4). */
  names(trees: object): void
  /** Makes this the root of the structure tree; the file ends it. */
  tags(root: PdfObject): void
  /**
   * Ends the file.
   *
   * @returns All of its bytes.
   * @throws Error where an object was made and not ended: the file would lack it.
   */
  finish(facts: FileFacts): Uint8Array
}

/** What the file says of itself. */
export interface FileFacts {
  /** The information dictionary. */
  info: Readonly<Record<string, string>>
  /** RDF descriptions for the XMP packet, escaped. */
  xmp: string
}

/** pdfkit's document is a stream, whose bytes would come later and piece by piece; this one keeps them. */
class CollectingDocument extends PDFDocument {
  // The stream is written to before a field of this class could be set.
  declare chunks: Uint8Array[] | undefined

  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= []
    if (chunk) this.chunks.push(chunk)
    return true
  }
}

/** Bytes of a file identifier (ISO 32000-1, 14.4). */
const idLength = 16

/**
 * @param text
 * @returns A PDF string of it.
 */
export function pdfText(text: string): PdfText {
  // pdfkit writes a String object as a string and a primitive one as a name.
  return new String(text) as unknown as PdfText
}

/**
 * @param text Any text.
 * @returns A PDF name of it: what a name cannot hold is written as its bytes (ISO 32000-1, 7.3.5).
 */
export function pdfName(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return bytes
    .map((char) => (/[!-~]/.test(char) && !/[#()<>[\]{}/%]/.test(char) ? char : escapedByte(char)))
    .join('')
}

function escapedByte(char: string): string {
  return `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/**
 * Starts a file: PDF 1.7 without any font of pdfkit's own.
 *
 * @param options `language`: BCP 47. `compress`: whether streams are deflated.
 */
export function startFile(options: { language?: string | undefined; compress: boolean }): PdfFile {
  const document = new CollectingDocument({
    autoFirstPage: false,
    bufferPages: true,
    // pdfkit's own way to deflate is another one in a browser, and so are its bytes.
    compress: false,
    displayTitle: true,
    font: null,
    pdfVersion: '1.7',
    ...(options.language !== undefined && { lang: options.language }),
  })
  const contents: (() => void)[] = []
  return {
    object: (data) => document.ref(data),
    stream: (data, bytes) => {
      const object = document.ref(data)
      fill(object, bytes, options.compress)
      object.end()
      return object
    },
    addPage: (size) => {
      document.addPage({ size: [size.width, size.height], margin: 0 })
      const { content } = document.page
      const operators: string[] = []
      contents.push(() => fill(content, bytesOf(operators.join('\n')), options.compress))
      return pageOf(document.page, size, operators)
    },
    catalog: (entries) => {
      Object.assign(document._root.data, entries)
    },
    names: (trees) => {
      Object.assign(document._root.data.Names.data, trees)
    },
    tags: (root) => {
      Object.assign(document._root.data, { StructTreeRoot: root, MarkInfo: document.ref({ Marked: true }) })
    },
    finish: (facts) => {
      for (const write of contents) write()
      return finish(document, facts)
    },
  }
}

/** Gives an object its stream. */
function fill(object: Reference, bytes: Uint8Array, compress: boolean): void {
  const deflated = compress && object.data['Filter'] === undefined
  if (deflated) object.data['Filter'] = 'FlateDecode'
  object.write(deflated ? deflate(bytes) : bytes)
}

function pageOf(page: Page, size: Size, operators: string[]): PdfPage {
  // pdfkit turns each page upside down; painting works in the page's own coordinates.
  page.content.buffer = []
  page.content.data['Length'] = 0
  const box = [0, 0, size.width, size.height]
  Object.assign(page.dictionary.data, { TrimBox: box, BleedBox: box })
  return {
    object: page.dictionary,
    height: size.height,
    write: (text) => operators.push(text),
    useFont: (name, font) => {
      page.fonts[name] = font
    },
    usePicture: (name, picture) => {
      page.xobjects[name] = picture
    },
    annotate: (annotation) => page.annotations.push(annotation),
  }
}

function finish(document: CollectingDocument, { info, xmp }: FileFacts): Uint8Array {
  document.info = { ...info }
  // pdfkit's own metadata is not escaped; the packet is written by metadata.ts.
  document._addInfo = () => document.appendXML(xmp)
  // Asked for when the trailer is written, and all that is told by its bytes stands before it.
  Object.defineProperty(document, '_id', {
    get: () => sha256(concatenated(document.chunks ?? [])).subarray(0, idLength),
  })
  document.end()
  // pdfkit would wait for such an object for ever, and in silence.
  if (document._waiting !== 0) throw new Error(`${document._waiting} objects of the PDF were never ended`)
  return concatenated(document.chunks ?? [])
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
