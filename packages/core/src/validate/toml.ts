import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { Position } from 'unist'
import { places } from '../places.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { type Line, lineAt } from './line-at.ts'
import { isTooDeep, type LocateOptions, withLineFeeds } from './locate-options.ts'
import type { Located, LocatedEntry, LocatedMap } from './located.ts'
import { explainToml } from './toml-mistakes.ts'

/**
 * Reads TOML 1.0 into a value with places. A line that cannot be read is reported and costs itself.
 *
 * @param source The TOML.
 * @param options See {@link LocateOptions}.
 */
export function locateToml(source: string, options: LocateOptions = {}): Located {
  const text = withLineFeeds(source)
  const { at = places(text), start = 0 } = options.within ?? {}
  const range: Range = ({ range: [from, to] }) => at.range(start + from, start + to)
  const root: LocatedMap = { kind: 'map', entries: [], position: at.range(start, start + text.length) }
  if (isTooDeep(text, options, 'TOML')) return root
  const top = parseSound(text, (line, problem) => {
    const place = at.range(start + line.start, start + line.end)
    const [, key, value] = /^\s*([\w-]+)\s*=\s*(.+?)\s*$/.exec(text.slice(line.start, line.end)) ?? []
    if (key !== undefined && value !== undefined && isBare(value)) {
      report(options.file, rules['text-is-quoted'], place, { key, quoted: JSON.stringify(value) })
    } else if (key !== undefined && /multiple times/.test(problem)) {
      report(options.file, rules['key-is-unique'], place, { key })
    } else {
      const mistake = explainToml(text.slice(line.start, line.end), problem)
      report(options.file, rules['source-parses'], place, { language: 'TOML', ...mistake })
    }
  })
  for (const part of top?.body ?? []) {
    if (part.type === 'TOMLKeyValue') addPair(root, part, range)
    else {
      const table = tableAt(root, part, range)
      for (const pair of part.body) addPair(table, pair, range)
    }
  }
  return root
}

/** Words that no other value of TOML looks like. */
function isBare(value: string): boolean {
  return /^\p{L}[^"'=[\]{}]*$/u.test(value)
}

type Range = (node: AST.HasLocs) => Position

function parseSound(
  text: string,
  onError: (line: Line, problem: string) => void,
): AST.TOMLTopLevelTable | undefined {
  let sound = text
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      return parseTOML(sound, { tomlVersion: '1.0' }).body[0]
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      const line = faultyLine(sound, error.index)
      onError(line, error.message.replace(/\.?$/, '.'))
      // Blanked, so that places hold.
      sound = sound.slice(0, line.start) + ' '.repeat(line.end - line.start) + sound.slice(line.end)
    }
  }
  return undefined
}

/** A line without a value is noticed only at the next; an error at the very end is about the last line there is. */
function faultyLine(text: string, index: number): Line {
  const before = lineAt(text, text.slice(0, index).trimEnd().length - 1)
  const isUnfinished = !/=\s*\S|^\s*(?:\[.*)?$/.test(text.slice(before.start, before.end))
  return isUnfinished ? before : lineAt(text, Math.min(index, text.trimEnd().length - 1))
}

function addPair(map: LocatedMap, { key, value }: AST.TOMLKeyValue, range: Range): void {
  const last = key.keys.at(-1)
  if (!last) return
  const parent = key.keys.slice(0, -1).reduce((inside, each) => childMap(inside, each, range), map)
  parent.entries.push({ key: nameOf(last), value: convert(value, range), position: range(last) })
}

function tableAt(root: LocatedMap, { key, kind }: AST.TOMLTable, range: Range): LocatedMap {
  const last = key.keys.at(-1)
  const parent = key.keys.slice(0, -1).reduce((inside, each) => childMap(inside, each, range), root)
  if (!last) return parent
  if (kind === 'standard') return childMap(parent, last, range)
  const table: LocatedMap = { kind: 'map', entries: [], position: range(key) }
  const existing = entryOf(parent, last)?.value
  if (existing?.kind === 'list') existing.items.push(table)
  else
    parent.entries.push({ key: nameOf(last), value: { kind: 'list', items: [table] }, position: range(last) })
  return table
}

/** The map at a key, the last of a list of maps, or a new one. */
function childMap(map: LocatedMap, key: AST.TOMLBare | AST.TOMLQuoted, range: Range): LocatedMap {
  const value = entryOf(map, key)?.value
  const existing = value?.kind === 'list' ? value.items.at(-1) : value
  if (existing?.kind === 'map') return existing
  const made: LocatedMap = { kind: 'map', entries: [], position: range(key) }
  map.entries.push({ key: nameOf(key), value: made, position: range(key) })
  return made
}

function entryOf(map: LocatedMap, key: AST.TOMLBare | AST.TOMLQuoted): LocatedEntry | undefined {
  return map.entries.find((entry) => entry.key === nameOf(key))
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value
}

function convert(node: AST.TOMLContentNode, range: Range): Located {
  const position = range(node)
  if (node.type === 'TOMLArray') {
    return { kind: 'list', items: node.elements.map((element) => convert(element, range)), position }
  }
  if (node.type === 'TOMLInlineTable') {
    const map: LocatedMap = { kind: 'map', entries: [], position }
    for (const pair of node.body) addPair(map, pair, range)
    return map
  }
  if (node.kind === 'integer' || node.kind === 'float') {
    return { kind: 'scalar', value: node.value, source: node.number, position }
  }
  if (node.kind === 'string' || node.kind === 'boolean')
    return { kind: 'scalar', value: node.value, position }
  return { kind: 'scalar', value: node.datetime, position }
}
