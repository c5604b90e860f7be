/**
 * Article to PDF: load, compose, paint.
 */
import type { Article } from '@offprint/core'
import { compose, type Composition } from './compose.ts'
import { type LoadOptions, loadResources } from './load-resources.ts'
import type { ComposeOptions } from './options.ts'
import { paintSheets } from './paint/paint-sheets.ts'
import { paint, type PaintOptions } from './paint/paint.ts'
import type { Attachment, Resources } from './resources.ts'

/** How a PDF is made. Every field may be missing. */
export interface PdfOptions extends ComposeOptions, Omit<LoadOptions, 'file'> {
  /** From an earlier `loadResources`, to be used again; `read`, `fonts` and `readWasm` are not asked then. */
  resources?: Resources | undefined
  /** Files to put into the PDF, each associated with the whole of it. Their names must differ. Default: none. */
  attachments?: readonly Attachment[] | undefined
  /** Only the sheets for a printer are made: see `toPdfs`. Default: false. */
  impose?: boolean | undefined
  /** Streams are deflated. Default: true. */
  compress?: boolean | undefined
  /** Is told of the pages before they are painted: their map, and what was changed to fill them. */
  onComposed?: ((composition: Composition) => void) | undefined
}

/** What readers and what printers get, of one layout. */
export interface PdfPair {
  /** Page by page, in reading order, tagged. */
  reader: Uint8Array
  /** Sheets with bleed, crop and fold marks; neither tagged nor of a standard. */
  print: Uint8Array
}

/**
 * Makes a PDF: typeset, tagged, its fonts embedded. Same article, same options, same bytes.
 *
 * @param article Never changed.
 * @param options
 * @returns The bytes of the file: PDF 1.7, and where the article has what they ask for PDF/UA-1 and PDF/A-2a; with
 *   attachments PDF/A-3a.
 * @throws TypeError for an option that cannot be: a page size there is none of, an attachment without a plain name.
 * @example
 * const pdf = await toPdf(fromMarkdown('# Tides\n\nThe sea came in.'), { pageSize: 'a5' })
 */
export async function toPdf(article: Article, options: PdfOptions = {}): Promise<Uint8Array> {
  const composition = await composed(article, options)
  return options.impose ? paintSheets(composition, options) : paint(composition, painting(options))
}

/**
 * Makes the PDF that is read, and the one that is printed: sheets with bleed, crop and fold marks, for a leaflet both
 * sides of one sheet, for a booklet sheets to be folded and stapled. Both have the same pages.
 *
 * @param article Never changed.
 * @param options `impose` makes no difference.
 * @throws TypeError as `toPdf`.
 */
export async function toPdfs(article: Article, options: PdfOptions = {}): Promise<PdfPair> {
  const composition = await composed(article, options)
  return { reader: paint(composition, painting(options)), print: paintSheets(composition, options) }
}

async function composed(article: Article, options: PdfOptions): Promise<Composition> {
  const resources = options.resources ?? (await loadResources(article, loading(options)))
  const composition = compose(article, resources, options)
  options.onComposed?.(composition)
  return composition
}

function painting({ file, compress, attachments }: PdfOptions): PaintOptions {
  return { file, compress, attachments }
}

function loading({ read, fonts, readWasm, file }: PdfOptions): LoadOptions {
  return {
    ...(read && { read }),
    ...(fonts && { fonts }),
    ...(readWasm && { readWasm }),
    ...(file && { file }),
  }
}
