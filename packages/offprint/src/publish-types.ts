import type { Article, Delivery } from '@offprint/core'
import type { PageMap, PdfOptions } from '@offprint/pdf'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Config } from './config/config.ts'

/** One kind of output. */
export type Format = 'html' | 'pdf' | 'jsonld'

/** What can be put into the PDF: the structured data, or the article as clean Markdown. */
export type Attached = 'jsonld' | 'markdown'

/** How an article is published. Every field may be missing. */
export interface PublishOptions {
  /** Where findings land. Default: the file given as the source, or a new one. */
  file?: VFile | undefined
  /** What the articles of a publication have in common. Default: nothing. */
  config?: Config | undefined
  /** NAME of the outputs. Default: the article's slug, else the stem of the file, else `article`. */
  name?: string | undefined
  /** Folder that pictures are read from; none is read from outside it. Default: none, only `read` is asked. */
  root?: string | undefined
  /**
   * Gives the bytes of a picture by its address in the article; nothing where it cannot be had. Only relative
   * addresses are asked for, each once. Default: files in `root`.
   */
  read?: ((url: string) => Promise<Uint8Array | undefined>) | undefined
  /** What to make. Default: all. */
  formats?: readonly Format[] | undefined
  /** Of the PDF; stronger than the configuration's. Default: `article`. */
  layout?: PdfOptions['layout']
  /** Of the PDF; stronger than the configuration's. Default: `a4`. */
  pageSize?: PdfOptions['pageSize']
  /** Of the PDF: a theme, or the name of one; stronger than the configuration's. Default: `magazine`. */
  theme?: PdfOptions['theme']
  /** Where the pages will be; stronger than the configuration's. */
  baseUrl?: string | undefined
  /** Quotes, dashes and ellipses as the language sets them. Default: true. */
  typography?: boolean | undefined
  /** Make the PDF's sheets for a printer too, with bleed and marks. Default: false. */
  impose?: boolean | undefined
  /**
   * What to put into the PDF, as associated files: NAME.jsonld, which leaves out the PDF's own size and hash, and
   * NAME.md. Default: nothing.
   */
  attach?: readonly Attached[] | undefined
  /** Put the default faces beside the page, instead of taking the reader's own; stronger than the configuration's. */
  webFonts?: boolean | undefined
}

/** A file that belongs beside the outputs. */
export interface PublishedFile {
  /** Relative to the folder of the outputs, with slashes: `images/harbour.1f2e3d4c.jpg`. */
  path: string
  bytes: Uint8Array
}

/** What `publish` made. Nothing of it is written anywhere. */
export interface Published {
  /** NAME: what the outputs are called, without extension. */
  name: string
  article: Article
  /** What the article is delivered with: where page, pictures and PDF will be. */
  delivery: Delivery
  /** The page: NAME.html. Missing where not asked for, as are the next two. */
  html?: string
  /** What a server should send with the page, its content security policy above all: NAME.headers, with the page. */
  headers?: string
  /** The brochure: NAME.pdf. */
  pdf?: Uint8Array
  /** The brochure on sheets for a printer: NAME.print.pdf; made where `impose` is set. */
  print?: Uint8Array
  /** What is where in the brochure, and how good its columns are. */
  pageMap?: readonly PageMap[]
  /** The graph: NAME.jsonld, indented. */
  jsonld?: string
  /** What lies beside the page: its pictures and its fonts. */
  files: PublishedFile[]
  /** Everything found, in the order of the phases. `fatal` true, false, undefined: error, warning, information. */
  messages: VFileMessage[]
}
