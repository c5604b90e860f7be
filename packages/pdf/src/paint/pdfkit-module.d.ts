/** What is used of the package `pdfkit`, which has no types of its own. Most of it is undocumented: see `pdfkit.ts`. */
declare module 'pdfkit' {
  export interface Reference {
    data: Record<string, unknown>
    /** Whether its stream is deflated. */
    compress: boolean
    write(chunk: Uint8Array): void
    end(): void
  }

  export interface Page {
    content: Reference
    dictionary: Reference
    fonts: Record<string, Pick<Reference, 'data'>>
    xobjects: Record<string, Pick<Reference, 'data'>>
    annotations: Pick<Reference, 'data'>[]
  }

  export default class PDFDocument {
    constructor(options: {
      autoFirstPage: boolean
      bufferPages: boolean
      compress: boolean
      displayTitle: boolean
      font: null
      lang?: string
      pdfVersion: '1.7'
    })
    page: Page
    info: Record<string, string>
    _root: { data: Record<string, unknown> & { Names: Reference } }
    _info: Reference
    /** One for each object. */
    _offsets: null[]
    _waiting: number
    readonly compress: boolean
    _addInfo: () => void
    addPage(options: { size: [number, number]; margin: number }): this
    appendXML(xml: string): void
    end(): void
    ref(data?: Record<string, unknown>): Reference
    transform(): this
    _write(): void
    _finalize(): void
  }
}
