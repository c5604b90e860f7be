/**
 * The one place that knows pdfkit's inside. pdfkit gives the file its objects, streams, cross references and
 * pictures; text, fonts, tags and metadata are painted by the files beside this one. The version is pinned, and
 * the contract test names each internal that is used here.
 */
import PDFDocument, { type Outline, type Page, type Reference } from 'pdfkit'
import type { Size } from '../geometry.ts'
import type { Picture } from '../resources.ts'

/** An indirect object of the file; `end` it once, when its `data` and its stream are complete. */
export type PdfObject = Reference

/** Text as a PDF string; a plain string in an object's data is a PDF name. */
export type PdfText = string & { readonly text: unique symbol }

/** A page being painted. */
export interface PdfPage {
  object: PdfObject
  height: number
  /** Puts operators on the page; the origin is its bottom left corner, y grows upward. */
  write(operators: string): void
  /** Makes a font known to the page by this name. */
  useFont(name: string, font: PdfObject): void
  usePicture(name: string, picture: PdfObject): void
  annotate(annotation: PdfObject): void
}

/** A node of the outline. */
export interface OutlineEntry {
  title: string
  page: PdfObject
  /** From the bottom of the page, points. */
  top: number
  children: readonly OutlineEntry[]
}

/** A PDF file being written. */
export interface PdfFile {
  object(data: object): PdfObject
  addPage(size: Size): PdfPage
  /** An image XObject; the same one for the same picture. */
  picture(picture: Picture): PdfObject
  catalog(entries: object): void
  /** Makes this the root of the structure tree; the file ends it. */
  tags(root: PdfObject): void
  outline(entries: readonly OutlineEntry[]): void
  /** Ends the file. */
  finish(facts: FileFacts): Promise<Uint8Array>
}

/** What the file says of itself. */
export interface FileFacts {
  /** The information dictionary. */
  info: Readonly<Record<string, string>>
  /** RDF descriptions for the XMP packet, escaped. */
  xmp: string
  /** 16 bytes that tell this file from others. */
  id: Uint8Array
}

/** @returns A PDF string of this text. */
export function pdfText(text: string): PdfText {
  // pdfkit writes a String object as a string and a primitive one as a name.
  return new String(text) as unknown as PdfText
}

/**
 * Starts a file: PDF 1.7 without any font of pdfkit's own.
 *
 * @param options `language`: BCP 47. `compress`: whether streams are deflated.
 */
export function startFile(options: { language?: string | undefined; compress: boolean }): PdfFile {
  const document = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    compress: options.compress,
    displayTitle: true,
    font: null,
    pdfVersion: '1.7',
    ...(options.language !== undefined && { lang: options.language }),
  })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk) => chunks.push(chunk))
  const pictures = new Map<Picture, PdfObject>()
  return {
    object: (data) => document.ref(data),
    addPage: (size) => {
      document.addPage({ size: [size.width, size.height], margin: 0 })
      return pageOf(document.page, size)
    },
    picture: (picture) => {
      const known = pictures.get(picture)
      if (known) return known
      const image = document.openImage(picture.bytes)
      image.embed(document)
      if (!image.obj) throw new Error('pdfkit embedded a picture without an object')
      pictures.set(picture, image.obj)
      return image.obj
    },
    catalog: (entries) => {
      Object.assign(document._root.data, entries)
    },
    tags: (root) => {
      Object.assign(document._root.data, { StructTreeRoot: root, MarkInfo: document.ref({ Marked: true }) })
    },
    outline: (entries) => addOutline(document.outline, entries),
    finish: async (facts) => {
      document.info = { ...facts.info }
      document._id = facts.id
      // pdfkit's own metadata is not escaped; the packet is written by metadata.ts.
      document._addInfo = () => document.appendXML(facts.xmp)
      document.end()
      await ended(document, pictures.size)
      return concatenated(chunks)
    },
  }
}

function pageOf(page: Page, size: Size): PdfPage {
  // pdfkit turns each page upside down; painting works in the page's own coordinates.
  page.write(`1 0 0 -1 0 ${size.height} cm`)
  return {
    object: page.dictionary,
    height: size.height,
    write: (operators) => page.write(operators),
    useFont: (name, font) => {
      page.fonts[name] = font
    },
    usePicture: (name, picture) => {
      page.xobjects[name] = picture
    },
    annotate: (annotation) => page.annotations.push(annotation),
  }
}

function addOutline(parent: Outline, entries: readonly OutlineEntry[]): void {
  for (const { title, page, top, children } of entries) {
    const item = parent.addItem(title, { expanded: true })
    // pdfkit's own destination is the right edge of the page.
    item.outlineData['Dest'] = [page, 'XYZ', 0, top, 0]
    addOutline(item, children)
  }
}

/** Pictures with transparency are decoded beside the main thread, so the file may end a few turns later. */
async function ended(document: PDFDocument, pictures: number): Promise<void> {
  for (let turn = 0; document._waiting > 0 && turn < 10_000 * pictures; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  // An object that is never ended would hang the output in silence.
  if (document._waiting !== 0) throw new Error(`${document._waiting} objects of the PDF were never ended`)
  await new Promise((resolve) => setTimeout(resolve, 0))
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
