/**
 * Files inside the file, associated with the whole document (ISO 19005-3, 6.8 and annex E; ISO 32000-1, 7.11.4).
 */
import type { Attachment } from '../resources.ts'
import { type PdfFile, type PdfObject, pdfName, pdfText } from './pdfkit.ts'

const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/

/**
 * Writes attachments, if there are any.
 *
 * @param file
 * @param attachments In the order they are listed as associated files.
 * @param date Of all of them, as a PDF date, where one is known.
 * @throws TypeError for a name that is a path, or stands twice, and for what is no media type.
 */
export function writeAttachments(
  file: PdfFile,
  attachments: readonly Attachment[],
  date: string | undefined,
): void {
  if (attachments.length === 0) return
  assertNames(attachments)
  const written = attachments.map((attachment) => ({
    key: keyOf(attachment.name),
    name: pdfText(attachment.name),
    object: writeAttachment(file, attachment, date),
  }))
  const sorted = written.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  file.names({ EmbeddedFiles: { Names: sorted.flatMap(({ name, object }) => [name, object]) } })
  file.catalog({ AF: written.map(({ object }) => object) })
}

function assertNames(attachments: readonly Attachment[]): void {
  const names = new Set<string>()
  for (const { name, type } of attachments) {
    if (name === '' || /[/\\\p{Cc}]/u.test(name))
      throw new TypeError(
        `Expected the plain name of a file, as in "article.md", received ${JSON.stringify(name)}.`,
      )
    if (names.has(name))
      throw new TypeError(`Expected attachments of different names, received ${name} twice.`)
    if (!mediaType.test(type))
      throw new TypeError(`Expected a media type, as in "text/markdown", received ${JSON.stringify(type)}.`)
    names.add(name)
  }
}

/** Names are sorted by the bytes they have in the file (7.9.6). */
function keyOf(name: string): string {
  if (/^[\0-\x7f]*$/.test(name)) return name
  const units = Array.from({ length: name.length }, (_, at) => name.charCodeAt(at))
  return `\xfe\xff${units.map((unit) => String.fromCharCode(unit >> 8, unit & 0xff)).join('')}`
}

function writeAttachment(
  file: PdfFile,
  { name, type, bytes, relationship }: Attachment,
  date: string | undefined,
): PdfObject {
  const params = { Size: bytes.length, ...(date !== undefined && { ModDate: pdfText(date) }) }
  const stream = file.stream({ Type: 'EmbeddedFile', Subtype: pdfName(type), Params: params }, bytes)
  const specification = file.object({
    Type: 'Filespec',
    F: pdfText(name),
    UF: pdfText(name),
    Desc: pdfText(name),
    AFRelationship: relationship,
    EF: { F: stream, UF: stream },
  })
  specification.end()
  return specification
}
