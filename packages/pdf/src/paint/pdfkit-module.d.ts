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

  export interface EmbeddableImage {
    obj: Reference | null
    embed(document: PDFDocument): void
  }

  export interface Outline {
    outlineData: Record<string, unknown>
    addItem(title: string, options?: { expanded?: boolean }): Outline
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
    outline: Outline
    info: Record<string, string>
    _id: Uint8Array
    _root: Reference
    _waiting: number
    _addInfo: () => void
    addPage(options: { size: [number, number]; margin: number }): this
    appendXML(xml: string): void
    end(): void
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    openImage(bytes: Uint8Array): EmbeddableImage
    ref(data: object): Reference
  }
}
