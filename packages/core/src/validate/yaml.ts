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
import { type Line, lineAt } from './line-at.ts'
import { isTooDeep, type LocateOptions, withLineFeeds } from './locate-options.ts'
import type { Located, LocatedEntry } from './located.ts'
import { explainYaml } from './yaml-mistakes.ts'

/** More than any front matter or configuration repeats by aliases; what unfolds into more is an attack. */
const mostUnfolded = 10_000

/**
 * Reads YAML 1.2 (and so JSON) into a value with places. Syntax errors are reported; what is right around
 * them is read all the same.
 *
 * @param source The YAML.
 * @param options See {@link LocateOptions}.
 */
export function locateYaml(source: string, options: LocateOptions = {}): Located {
  const text = withLineFeeds(source)
  const { at = places(text), start = 0 } = options.within ?? {}
  const range = (from: number, to: number) => at.range(start + from, start + to)
  if (isTooDeep(text, options, 'YAML')) return { kind: 'map', entries: [] }
  const document = parseSound(text, { range, file: options.file })
  const anchors = new Map<string, unknown>()
  let unfolded = 0

  const convert = (node: unknown, open: readonly unknown[], inAlias: boolean): Located => {
    const [from = 0, to = 0] = hasRange(node) ? node.range : []
    const position = range(from, Math.max(from, text.slice(0, to).trimEnd().length))
    const target = isAlias(node) ? anchors.get(node.source) : node
    const isUnfolded = inAlias || isAlias(node)
    if (isUnfolded) unfolded++
    if ((isUnfolded && unfolded > mostUnfolded) || open.includes(target))
      return { kind: 'other', received: endless, position }
    if ((isScalar(target) || isCollection(target)) && target.anchor) anchors.set(target.anchor, target)
    if (isScalar(target)) return { kind: 'scalar', ...scalar(target.value, target.source), position }
    const inside = [...open, target]
    if (isSeq(target)) {
      return { kind: 'list', items: target.items.map((item) => convert(item, inside, isUnfolded)), position }
    }
    if (!isMap(target)) return { kind: 'scalar', value: null, position }
    const entries = target.items.map((pair): LocatedEntry => {
      const key = convert(pair.key, inside, isUnfolded)
      const value = convert(pair.value, inside, isUnfolded)
      return { key: keyText(key), value, ...(key.position && { position: key.position }) }
    })
    return { kind: 'map', entries, position }
  }

  return withoutEndless(convert(document.contents, [], false), options.file)
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
    const before =
      sound
        .slice(0, line.start)
        .trimEnd()
        .split(/[\r\n]/)
        .at(-1) ?? ''
    reportError(error, { ...line, text: text.slice(line.start, line.end), before }, { range, file })
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

function lineAround(text: string, error: YAMLError): Line {
  // An error at the very end is about the last line that has something.
  const last = Math.max(0, text.trimEnd().length - 1)
  return lineAt(text, Math.min(openMark(text, error) ?? error.pos[0], last))
}

/** A mark that is never closed is noticed at the end, or at the next one; the line at fault is its own. */
function openMark(text: string, { code, message }: YAMLError): number | undefined {
  if (/end with a [\]}]/.test(message)) return /^[^#"'\r\n]*[:-][ \t]+[[{][^\]}\r\n]*$/m.exec(text)?.index
  if (code !== 'MISSING_CHAR' || !message.includes('quote')) return undefined
  return /^[^#"'\r\n]*[:-][ \t]+(?:"(?:[^"\\\r\n]|\\.)*|'[^'\r\n]*)$/m.exec(text)?.index
}

function upTo(text: string, errors: readonly YAMLError[]): string {
  return text.slice(0, Math.min(...errors.map((error) => lineAround(text, error).start)))
}

function reportError(
  { code, message, pos: [from] }: YAMLError,
  line: Line & { text: string; before: string },
  { range, file }: Ranges,
): void {
  const value = /^\s*(?:- +)?[^\s:#'"][^:]*:\s+(?=\S)/.exec(line.text)?.[0].length ?? 0
  const inValue = from >= line.start + value && from < line.end
  const place = range(line.start + (inValue ? value : 0), line.end)
  const [, key, quoted] = /^\s*(?:- )?([^\s:#][^:]*):\s+(.*:\s.*|.*:)$/.exec(line.text) ?? []
  if (key !== undefined && quoted !== undefined && /^[^'"[{|>]/.test(quoted)) {
    report(file, rules['colon-is-quoted'], place, { key, quoted: JSON.stringify(quoted.trimEnd()) })
  } else {
    const { text, before } = line
    const { problem, advice } = explainYaml({ text, before, code, message: message.replace(/\.?$/, '.') })
    report(file, rules['source-parses'], place, { language: 'YAML', problem, advice })
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

const endless = 'a value without end'

function isEndless(located: Located): boolean {
  if (located.kind === 'list') return located.items.some(isEndless)
  if (located.kind === 'map') return located.entries.some(({ value }) => isEndless(value))
  return located.kind === 'other' && located.received === endless
}

/** Leaves out the keys whose values unfold without end. */
function withoutEndless(located: Located, file: VFile | undefined): Located {
  if (!isEndless(located)) return located
  const entries = located.kind === 'map' ? located.entries : []
  const bad = entries.filter(({ value }) => isEndless(value))
  for (const { value } of bad) report(file, rules['aliases-are-few'], value.position, { limit: mostUnfolded })
  return { ...located, kind: 'map', entries: entries.filter((entry) => !bad.includes(entry)) }
}
