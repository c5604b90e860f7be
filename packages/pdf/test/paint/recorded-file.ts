import { startCanvas } from '../../src/paint/canvas.ts'
import type { PdfFile, PdfObject, PdfPage } from '../../src/paint/pdfkit.ts'

/** An object that was written, with what its stream holds. */
export interface Recorded extends PdfObject {
  data: Record<string, unknown>
  bytes?: Uint8Array
  ended: boolean
}

/** A file that keeps what is written into it. */
export interface RecordedFile extends PdfFile {
  objects: Recorded[]
  root: Record<string, unknown>
  nameTrees: Record<string, unknown>
}

/** Starts a file that keeps what is written into it. */
export function recordedFile(): RecordedFile {
  const objects: Recorded[] = []
  const [root, nameTrees]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}]
  const object = (data: object): Recorded => {
    const made: Recorded = {
      data: { ...data },
      ended: false,
      end: () => {
        made.ended = true
      },
    }
    objects.push(made)
    return made
  }
  return {
    objects,
    root,
    nameTrees,
    object,
    stream: (data, bytes) => Object.assign(object(data), { bytes, ended: true }),
    addPage: ({ height }) => recordedPage(height, object({})),
    catalog: (entries) => void Object.assign(root, entries),
    names: (trees) => void Object.assign(nameTrees, trees),
    tags: (tree) => void Object.assign(root, { StructTreeRoot: tree }),
    finish: () => new Uint8Array(),
  }
}

/** A page that keeps its operators. */
export interface RecordedPage extends PdfPage {
  operators: string[]
}

function recordedPage(height: number, object: PdfObject): RecordedPage {
  const operators: string[] = []
  return {
    object,
    height,
    operators,
    write: (text) => void operators.push(text),
    useFont: () => {},
    usePicture: () => {},
    annotate: () => {},
  }
}

/** A canvas whose operators can be read. */
export function recordedCanvas() {
  const page = recordedPage(100, { data: {}, end: () => {} })
  return { canvas: startCanvas(page), operators: page.operators }
}

/** A PDF string as text. */
export function textOf(value: unknown): string {
  return value instanceof String ? value.valueOf() : ''
}
