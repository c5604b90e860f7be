/**
 * A page painted once and placed where it is wanted: a form XObject (ISO 32000-1, 8.10).
 */
import type { Size } from '../geometry.ts'
import { bytesOf, operand } from './numbers.ts'
import type { PdfFile, PdfObject, PdfPage } from './pdfkit.ts'

/** A page that becomes a form. */
export interface FormPage {
  page: PdfPage
  /** Writes the form, once, when all is painted. */
  finish(): PdfObject
}

/**
 * Starts a form.
 *
 * @param file
 * @param size Of the page, in points.
 * @param bleed Points: so far it may be painted beyond its edges.
 */
export function startForm(file: PdfFile, { width, height }: Size, bleed: number): FormPage {
  const operators: string[] = []
  const fonts: Record<string, PdfObject> = {}
  const pictures: Record<string, PdfObject> = {}
  const box = [-bleed, -bleed, width + bleed, height + bleed].map((edge) => Number(operand(edge)))
  const data = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: box,
    Resources: { Font: fonts, XObject: pictures },
  }
  return {
    page: {
      // It is no page of the file, so it has no annotations and no tags.
      object: { data: {}, end: () => {} },
      height,
      write: (text) => operators.push(text),
      useFont: (name, font) => {
        fonts[name] = font
      },
      usePicture: (name, picture) => {
        pictures[name] = picture
      },
      annotate: () => {},
    },
    finish: () => file.stream(data, bytesOf(operators.join('\n'))),
  }
}
