// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module has nothing to import
/// <reference path="./pdfkit-module.d.ts" />
/**
 * The one place that knows pdfkit's inside. pdfkit gives the file its objects, streams and cross references; text,
 * fonts, pictures, tags and metadata are painted by the files beside this one. The version is pinned, and the
 * contract test names each internal that is used here.
 */
import PDFDocument, { type Page, type Reference } from 'pdfkit'
import type { Size } from '../geometry.ts'
import { type Body, startBody } from './body.ts'
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
  /** Begins a page, and ends the one before: nothing can be written on that any more. */
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

/** An object in place of pdfkit's. */
class FileObject implements Reference {
  readonly data: Record<string, unknown>
  readonly id: number
  bytes: Uint8Array | undefined
  /** pdfkit says of its metadata that they are not to be compressed. */
  compress = true
  readonly #document: WholeDocument

  constructor(document: WholeDocument, id: number, data: Record<string, unknown>) {
    this.#document = document
    this.id = id
    this.data = data
  }

  write(bytes: Uint8Array): void {
    this.bytes = bytes
  }

  end(): void {
    this.#document.add(this)
  }

  toString(): string {
    return `${this.id} 0 R`
  }
}

/** pdfkit's document makes the objects; their bytes are written by `body.ts`, small and all at once. */
class WholeDocument extends PDFDocument {
  readonly body: Body = startBody({ compress: this.compress, number: () => this.nextNumber() })

  nextNumber(): number {
    return this._offsets.push(null)
  }

  override ref(data: Record<string, unknown> = {}): FileObject {
    this._waiting++
    return new FileObject(this, this.nextNumber(), data)
  }

  add(object: FileObject): void {
    this._waiting--
    this.body.add(object)
  }

  /** pdfkit turns each page upside down; painting works in the page's own coordinates. */
  override transform(): this {
    return this
  }

  override _write(): void {}

  override _finalize(): void {}
}

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
  const document = new WholeDocument({
    autoFirstPage: false,
    bufferPages: true,
    compress: options.compress,
    displayTitle: true,
    font: null,
    pdfVersion: '1.7',
    ...(options.language !== undefined && { lang: options.language }),
  })
  let current: OpenPage | undefined
  return {
    object: (data) => document.ref({ ...data }),
    stream: (data, bytes) => {
      const object = document.ref({ ...data })
      object.write(bytes)
      object.end()
      return object
    },
    addPage: (size) => {
      document.addPage({ size: [size.width, size.height], margin: 0 })
      current?.close()
      current = openPage(document.page, size)
      return current.page
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
      current?.close()
      return finish(document, facts)
    },
  }
}

/** A page that can be written on, until the next one begins: as bytes it takes a tenth of the memory. */
interface OpenPage {
  page: PdfPage
  close(): void
}

function openPage(page: Page, size: Size): OpenPage {
  const operators: string[] = []
  let isOpen = true
  const write = (text: string): void => {
    if (!isOpen)
      throw new TypeError('Expected an open page: what is on a page is written before the next one begins.')
    operators.push(text)
  }
  return {
    page: pageOf(page, size, write),
    close: () => {
      page.content.write(bytesOf(operators.join('\n')))
      operators.length = 0
      isOpen = false
    },
  }
}

function pageOf(page: Page, size: Size, write: PdfPage['write']): PdfPage {
  const box = [0, 0, size.width, size.height]
  Object.assign(page.dictionary.data, { TrimBox: box, BleedBox: box })
  return {
    object: page.dictionary,
    height: size.height,
    write,
    useFont: (name, font) => {
      page.fonts[name] = font
    },
    usePicture: (name, picture) => {
      page.xobjects[name] = picture
    },
    annotate: (annotation) => page.annotations.push(annotation),
  }
}

function finish(document: WholeDocument, { info, xmp }: FileFacts): Uint8Array {
  document.info = { ...info }
  // pdfkit's own metadata is not escaped; the packet is written by metadata.ts.
  document._addInfo = () => document.appendXML(xmp)
  document.end()
  // pdfkit would wait for such an object for ever, and in silence.
  if (document._waiting !== 0) throw new Error(`${document._waiting} objects of the PDF were never ended`)
  return document.body.finish({ Root: document._root, Info: document._info })
}
