/**
 * Article to PDF: load, compose, paint.
 */
import type { Article } from '@offprint/core'
import { compose } from './compose.ts'
import { type LoadOptions, loadResources } from './load-resources.ts'
import type { ComposeOptions } from './options.ts'
import { paint } from './paint/paint.ts'
import type { Attachment, Resources } from './resources.ts'

/** How a PDF is made. Every field may be missing. */
export interface PdfOptions extends ComposeOptions, Omit<LoadOptions, 'file'> {
  /** From an earlier `loadResources`, to be used again; `read`, `fonts` and `readWasm` are not asked then. */
  resources?: Resources | undefined
  /** Files to put into the PDF, each associated with the whole of it. Their names must differ. Default: none. */
  attachments?: readonly Attachment[] | undefined
  /** Streams are deflated. Default: true. */
  compress?: boolean | undefined
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
  const { file, compress, attachments } = options
  const resources = options.resources ?? (await loadResources(article, loading(options)))
  return paint(compose(article, resources, options), { file, compress, attachments })
}

function loading({ read, fonts, readWasm, file }: PdfOptions): LoadOptions {
  return {
    ...(read && { read }),
    ...(fonts && { fonts }),
    ...(readWasm && { readWasm }),
    ...(file && { file }),
  }
}
