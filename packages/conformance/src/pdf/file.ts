/**
 * A PDF as qpdf reads it: the objects of the file, independent of the program that wrote them.
 */
import { output } from '../run.ts'

/** A value of the file. Names begin with a slash, texts with `u:`, bytes with `b:`; `12 0 R` is a reference. */
export type Value = null | boolean | number | string | Value[] | Dict

/** A dictionary; its keys begin with a slash. */
export interface Dict {
  [key: string]: Value
}

/** An object of the file: a value, or a stream. */
export type PdfObject = { value: Value } | { stream: { dict: Dict; data: string } }

/** All of a file. Plain data: it may be cloned and changed. */
export interface Pdf {
  /** `1.7`. */
  version: string
  /** By reference: `12 0 R`. */
  objects: Record<string, PdfObject>
  trailer: Dict
}

/**
 * Reads a PDF, its streams decoded as far as they are not pictures.
 *
 * @param path
 * @throws Error where qpdf finds the file broken.
 */
export function readPdf(path: string): Pdf {
  const options = ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized']
  const { qpdf } = JSON.parse(output('qpdf', [...options, path]))
  const [head, all] = qpdf
  const { trailer, ...rest } = all
  const objects = Object.entries(rest).map(([name, object]) => [name.replace(/^obj:/, ''), object])
  return { version: head.pdfversion, objects: Object.fromEntries(objects), trailer: trailer.value }
}

const reference = /^\d+ \d+ R$/

/** Whether a value points to an object. */
export function isReference(value: Value | undefined): value is string {
  return typeof value === 'string' && reference.test(value)
}

/** What a value is, wherever it stands; of a stream its dictionary. */
export function resolve(pdf: Pdf, value: Value | undefined): Value {
  if (!isReference(value)) return value ?? null
  const object = pdf.objects[value]
  if (!object) return null
  return 'stream' in object ? object.stream.dict : resolve(pdf, object.value)
}

/** A value that is expected to be a dictionary; an empty one where it is not. */
export function dictOf(pdf: Pdf, value: Value | undefined): Dict {
  const found = resolve(pdf, value)
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {}
}

/** A value that is expected to be an array; an empty one where it is not. A lone value is an array of one. */
export function listOf(pdf: Pdf, value: Value | undefined): Value[] {
  const found = resolve(pdf, value)
  if (found === null) return []
  return Array.isArray(found) ? found : [isReference(value) ? value : found]
}

/** An entry of a dictionary, along a path of keys. */
export function get(pdf: Pdf, value: Value | undefined, ...path: string[]): Value {
  return path.reduce<Value>((inner, key) => resolve(pdf, dictOf(pdf, inner)[key]), value ?? null)
}

/** The text of a string; nothing where it is none. */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value !== 'string') return undefined
  if (value.startsWith('u:')) return value.slice(2)
  return value.startsWith('b:') ? Buffer.from(value.slice(2), 'hex').toString('latin1') : undefined
}

/** The decoded bytes of a stream. */
export function bytesOf(pdf: Pdf, value: Value | undefined): Buffer {
  const object = isReference(value) ? pdf.objects[value] : undefined
  return object && 'stream' in object ? Buffer.from(object.stream.data, 'base64') : Buffer.alloc(0)
}

/** The document catalog. */
export function catalogOf(pdf: Pdf): Dict {
  return dictOf(pdf, pdf.trailer['/Root'])
}

/** References of all pages, in order. */
export function pagesOf(pdf: Pdf): string[] {
  const below = (node: Value): string[] => {
    const kids = listOf(pdf, get(pdf, node, '/Kids'))
    return get(pdf, node, '/Type') === '/Page' && isReference(node) ? [node] : kids.flatMap(below)
  }
  return below(catalogOf(pdf)['/Pages'] ?? null)
}

/** All dictionaries of the file that match, each with its reference. */
export function dictsWhere(pdf: Pdf, matches: (dict: Dict) => boolean): { id: string; dict: Dict }[] {
  return Object.keys(pdf.objects)
    .map((id) => ({ id, dict: dictOf(pdf, id) }))
    .filter(({ dict }) => matches(dict))
}
