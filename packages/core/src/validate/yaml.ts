import type { VFile } from 'vfile'
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type YAMLError,
} from 'yaml'
import { type Places, places } from '../places.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import type { Located, LocatedEntry } from './located.ts'

/** Where a block of YAML or TOML stands, and where its findings land. */
export interface LocateOptions {
  file?: VFile | undefined
  /** The whole source and the offset of the block in it; the block itself by default. */
  within?: { at: Places; start: number } | undefined
}

/** More than any front matter or configuration needs; what unfolds by aliases into more is an attack. */
const mostParts = 10_000

/**
 * Reads YAML 1.2 (and so JSON) into a value with places. Syntax errors are reported; what is right around
 * them is read all the same.
 *
 * @param text The YAML.
 * @param options See {@link LocateOptions}.
 */
export function locateYaml(text: string, options: LocateOptions = {}): Located {
  const { at = places(text), start = 0 } = options.within ?? {}
  const range = (from: number, to: number) => at.range(start + from, start + to)
  const document = parseSound(text, { range, file: options.file })
  let parts = 0

  const convert = (node: unknown, open: readonly unknown[]): Located => {
    const [from = 0, to = 0] = hasRange(node) ? node.range : []
    const position = range(from, to)
    const target = isAlias(node) ? node.resolve(document) : node
    parts++
    if (parts > mostParts || open.includes(target)) return { kind: 'other', received: tooMuch, position }
    if (isScalar(target)) return { kind: 'scalar', ...scalar(target.value, target.source), position }
    const inside = [...open, target]
    if (isSeq(target))
      return { kind: 'list', items: target.items.map((item) => convert(item, inside)), position }
    if (!isMap(target)) return { kind: 'scalar', value: null, position }
    const entries = target.items.map((pair): LocatedEntry => {
      const key = convert(pair.key, inside)
      return {
        key: keyText(key),
        value: convert(pair.value, inside),
        ...(key.position && { position: key.position }),
      }
    })
    return { kind: 'map', entries, position }
  }

  const located = convert(document.contents, [])
  if (!isTooMuch(located)) return located
  report(options.file, rules['aliases-are-few'], located.position, { limit: mostParts })
  return withoutTooMuch(located)
}

interface Ranges {
  range: (from: number, to: number) => ReturnType<Places['range']>
  file: VFile | undefined
}

/** A line that cannot be read costs itself: it is blanked, so that places hold, and the rest read again. */
function parseSound(text: string, { range, file }: Ranges): Document {
  let sound = text
  let document = parseOnce(sound)
  const seen = new Set<number>()
  for (let error = document.errors[0]; error; error = document.errors[0]) {
    const line = lineAround(sound, error)
    if (seen.has(line.start) || seen.size === 20) break
    seen.add(line.start)
    reportError(error, text.slice(line.start, line.end), { range, file })
    sound = sound.slice(0, line.start) + ' '.repeat(line.end - line.start) + sound.slice(line.end)
    document = parseOnce(sound)
  }
  return document.errors.length > 0 ? parseOnce(upTo(sound, document.errors)) : document
}

function parseOnce(text: string): Document {
  return parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: false,
  })
}

function lineAround(text: string, { pos: [from] }: YAMLError): { start: number; end: number } {
  // An error at the very end is about the last line that has something.
  const place = Math.min(from, Math.max(0, text.trimEnd().length - 1))
  const start = Math.max(text.lastIndexOf('\n', place - 1), text.lastIndexOf('\r', place - 1)) + 1
  const length = text.slice(start).search(/[\r\n]/)
  return { start, end: length < 0 ? text.length : start + length }
}

function upTo(text: string, errors: readonly YAMLError[]): string {
  return text.slice(0, Math.min(...errors.map((error) => lineAround(text, error).start)))
}

function reportError(error: YAMLError, line: string, { range, file }: Ranges): void {
  const place = range(error.pos[0], Math.max(error.pos[0], error.pos[1]))
  const [, key, value] = /^\s*(?:- )?([^\s:#][^:]*):\s+(.*:\s.*|.*:)$/.exec(line) ?? []
  if (key !== undefined && value !== undefined && /^[^'"[{|>]/.test(value)) {
    report(file, rules['colon-is-quoted'], place, { key, quoted: JSON.stringify(value.trimEnd()) })
  } else {
    const problem = error.message.replace(/\.?$/, '.')
    report(file, rules['source-parses'], place, { language: 'YAML', problem })
  }
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return (isScalar(node) || isCollection(node) || isAlias(node)) && Array.isArray(node.range)
}

function scalar(
  value: unknown,
  source: string | undefined,
): Pick<Extract<Located, { kind: 'scalar' }>, 'value' | 'source'> {
  const kept =
    typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : null
  return {
    value: kept ?? (value === null || value === undefined ? null : (source ?? null)),
    ...(source !== undefined && { source }),
  }
}

function keyText(key: Located): string {
  return key.kind === 'scalar' ? (key.source ?? String(key.value)) : '?'
}

const tooMuch = 'a value without end'

function isTooMuch(located: Located): boolean {
  if (located.kind === 'list') return located.items.some(isTooMuch)
  if (located.kind === 'map') return located.entries.some(({ value }) => isTooMuch(value))
  return located.kind === 'other' && located.received === tooMuch
}

function withoutTooMuch(located: Located): Located {
  if (located.kind !== 'map') return { kind: 'scalar', value: null }
  return { ...located, entries: located.entries.filter(({ value }) => !isTooMuch(value)) }
}
