import { fromMarkdown } from '@offprint/core'
import { type PdfOptions, toPdf } from '../../src/to-pdf.ts'

/** One character a byte, so that a PDF with its streams as they are can be read as text. */
export function readable(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

const head = (language: string) =>
  `---\ntitle: Tides & <time>\nauthor: Sample Author\nlanguage: ${language}\npublished: 2024-06-05\n---\n\n`

/** A PDF of some Markdown, as text. */
export async function painted(markdown: string, options: PdfOptions = {}, language = 'en'): Promise<string> {
  return readable(await toPdf(fromMarkdown(head(language) + markdown), { compress: false, ...options }))
}

/** The dictionaries of the structure elements of a role. */
export function elements(pdf: string, role: string): string[] {
  return pdf
    .split('endobj')
    .filter((object) => /\/Type \/StructElem\b/.test(object) && object.includes(`/S /${role}\n`))
}
