import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Decoded } from './phases.ts'
import { places } from './places.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'
import { decodeWindows1252 } from './windows-1252.ts'
import { type Kind, recognise, recogniseControls } from './signatures.ts'

/** What an article can be made of: its text, the bytes of its file, or a file that holds either. */
export type Source = string | Uint8Array | VFile

/** Options of `decode`. */
export interface DecodeOptions {
  /** Where findings land; a file given as the source is the default. */
  file?: VFile | undefined
}

/**
 * Turns a source into text: UTF-8, UTF-16 by its byte order mark, otherwise Windows-1252 with a finding. A
 * byte order mark stays in the text, so that offsets count it.
 *
 * @param source Text, bytes, or a file.
 * @param options See {@link DecodeOptions}.
 * @returns The text and the file that collects the findings.
 * @throws AggregateError where the bytes are no text (an image, a .docx, a PDF, a web page …); its `errors` are
 *   VFileMessages, which {@link messagesOf} gets at. A string is never refused.
 * @throws TypeError for anything but a source.
 */
export function decode(source: Source, options: DecodeOptions = {}): Decoded {
  const given = isFile(source) ? source : undefined
  const file = options.file ?? given ?? new VFile()
  const value = isFile(source) ? (source.value ?? '') : source
  if (typeof value !== 'string' && !(value instanceof Uint8Array)) throw wrongSource(source)
  const text = typeof value === 'string' ? value : decodeBytes(value, file)
  if (!/[^\s\uFEFF]/u.test(text)) report(file, rules['source-has-text'], undefined)
  return { file, text }
}

/**
 * @param error Anything that was caught.
 * @returns The findings inside an error that Offprint threw because nothing could be made; otherwise nothing.
 */
export function messagesOf(error: unknown): VFileMessage[] | undefined {
  if (!(error instanceof AggregateError)) return undefined
  const all: unknown[] = error.errors
  const messages = all.filter((each) => each instanceof VFileMessage)
  return messages.length > 0 && messages.length === all.length ? messages : undefined
}

function isFile(source: unknown): source is VFile {
  return typeof source === 'object' && source !== null && 'messages' in source && 'history' in source
}

function wrongSource(source: unknown): TypeError {
  const received = source === null ? 'null' : typeof source
  return new TypeError(
    `Expected the source as a string, a Uint8Array or a VFile, received ${received}. For example: fromMarkdown('# A walk along the harbour').`,
  )
}

function decodeBytes(bytes: Uint8Array, file: VFile): string {
  refuse(recognise(bytes), file)
  const unicode = decodeUnicode(bytes)
  const text = unicode ?? decodeWindows1252(bytes)
  refuse(recogniseControls(text), file)
  if (unicode === undefined) {
    const first = text.search(/[\u0080-\uFFFF]/)
    report(file, rules['encoding-is-unicode'], places(text).range(first, first + 1))
  }
  return text
}

function encodingByMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

function decodeUnicode(bytes: Uint8Array): string | undefined {
  const marked = encodingByMark(bytes)
  if (marked) return new TextDecoder(marked, { ignoreBOM: true }).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Throws when the source is known to be no text. */
function refuse(found: Kind | undefined, file: VFile): void {
  if (!found) return
  report(file, rules['source-is-text'], undefined, { kind: found.kind, advice: found.advice })
  const errors = file.messages.filter(({ fatal }) => fatal)
  const readable = errors.map(({ reason, note }) => (note ? `${reason} ${note}` : reason))
  throw new AggregateError(errors, readable.join('\n'))
}
