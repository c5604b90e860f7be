import { type AnyNode, type ValueNode, parse } from '@humanwhocodes/momoa'
import type { Point, Position } from '@offprint/core'
import { pointAt } from '../point-at.ts'

/** JSON with its places. */
export interface ReadJson {
  value: unknown
  /** Where what a pointer means stands: the value, or the name of the member. Nothing for what is not there. */
  placeOf: (pointer: string, isName: boolean) => Position | undefined
}

/** Text that is no JSON, and where it ceases to be. */
export interface BrokenJson {
  problem: string
  place: Position
}

/**
 * Reads JSON. The text is parsed for places only when one is asked for.
 *
 * @param text The JSON.
 * @param start Where the text begins in its file.
 */
export function readJson(text: string, start: Point): ReadJson | BrokenJson {
  try {
    const value: unknown = JSON.parse(text)
    const tree: { body?: ValueNode | undefined } = {}
    return {
      value,
      placeOf(pointer, isName) {
        tree.body ??= treeOf(text)
        const found = tree.body && find(tree.body, pointer.split('/').slice(1).map(unescape), isName)
        return found && { start: moved(found.loc.start, start), end: moved(found.loc.end, start) }
      },
    }
  } catch {
    return brokenAt(text, start)
  }
}

/** The parser calls itself for what is nested; JSON may be too deep for it, and then has no places. */
function treeOf(text: string): ValueNode | undefined {
  try {
    return parse(text).body
  } catch {
    return undefined
  }
}

/** The runtimes word their errors differently, and not all say where; the second parser says it always the same. */
function brokenAt(text: string, start: Point): BrokenJson {
  try {
    parse(text)
  } catch (error) {
    if (hasPlace(error) && isCutOff(error, text)) {
      return broken('unexpected end of input', pointAt(text, text.trimEnd().length), start)
    }
    if (hasPlace(error)) return broken(problemOf(error.message), error, start)
    return broken('it is nested too deeply', { line: 1, column: 1, offset: 0 }, start)
  }
  // It lets line breaks and other control characters pass in strings, which JSON does not.
  const offset = Math.max(0, text.search(/(?<="[^"]*)\p{Cc}(?=[^"]*")/u))
  return broken(
    'a line break or another control character stands inside a string',
    pointAt(text, offset),
    start,
  )
}

interface Spot {
  line: number
  column: number
  offset?: number | undefined
}

/** Of a text that ends after an opening bracket the parser blames the bracket. */
function isCutOff({ message, offset }: { message: string; offset: number }, text: string): boolean {
  return /end of input/.test(message) || /^[{[]\s*$/.test(text.slice(offset))
}

function hasPlace(error: unknown): error is Error & Spot & { offset: number } {
  return error instanceof Error && 'line' in error && 'column' in error && 'offset' in error
}

/** What the parser calls its tokens, as a reader of the text calls them. */
const tokens: Readonly<Record<string, string>> = {
  Boolean: 'truth value',
  Colon: 'colon',
  Comma: 'comma',
  LBrace: '`{`',
  LBracket: '`[`',
  Null: '`null`',
  Number: 'number',
  RBrace: '`}`',
  RBracket: '`]`',
  String: 'text in quotation marks',
}

function problemOf(message: string): string {
  const [, what = message] = /^(.*?)\s*(?:\(\d+:\d+\))?$/.exec(message) ?? []
  return what
    .replace(/ found\.?$/, '')
    .replace(/^Unexpected/, 'unexpected')
    .replace(/token (\w+)$/, (token, name: string) => tokens[name] ?? token)
}

function broken(problem: string, spot: Spot, start: Point): BrokenJson {
  const point = moved(spot, start)
  return { problem, place: { start: point, end: point } }
}

function moved({ line, column, offset = 0 }: Spot, start: Point): Point {
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
    offset: (start.offset ?? 0) + offset,
  }
}

function find(node: ValueNode, keys: readonly string[], isName: boolean): AnyNode | undefined {
  const [key, ...rest] = keys
  if (key === undefined) return node
  if (node.type === 'Object') {
    // Of a key that is given twice, JSON.parse takes the last.
    const member = node.members.findLast(({ name }) => nameOf(name) === key)
    if (member && isName && rest.length === 0) return member.name
    return member && find(member.value, rest, isName)
  }
  const element = node.type === 'Array' ? node.elements[Number(key)] : undefined
  return element && find(element.value, rest, isName)
}

function nameOf(name: { type: string; value?: string; name?: string }): string | undefined {
  return name.value ?? name.name
}

function unescape(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}
