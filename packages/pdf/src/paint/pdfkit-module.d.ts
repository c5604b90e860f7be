/** What is used of the package `pdfkit`, which has no types of its own. Most of it is undocumented: see `pdfkit.ts`. */
declare module 'pdfkit' {
  export interface Reference {
    data: Record<string, unknown>
    /** What was written so far. */
    buffer: Uint8Array[]
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
    _waiting: number
    _addInfo: () => void
    addPage(options: { size: [number, number]; margin: number }): this
    appendXML(xml: string): void
    end(): void
    push(chunk: Uint8Array | null): boolean
    ref(data: object): Reference
  }
}
