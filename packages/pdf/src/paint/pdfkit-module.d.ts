/** What is used of the package `pdfkit`, which has no types of its own. Most of it is undocumented: see `pdfkit.ts`. */
declare module 'pdfkit' {
  export interface Reference {
    data: Record<string, unknown>
    write(chunk: string | Uint8Array): void
    end(chunk?: string | Uint8Array): void
  }

  export interface Page {
    dictionary: Reference
    fonts: Record<string, Reference>
    xobjects: Record<string, Reference>
    annotations: Reference[]
    write(chunk: string | Uint8Array): void
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
    _root: Reference
    _waiting: number
    _addInfo: () => void
    addPage(options: { size: [number, number]; margin: number }): this
    appendXML(xml: string): void
    end(): void
    push(chunk: Uint8Array | null): boolean
    ref(data: object): Reference
  }
}
