import type { Text } from 'mdast'
import { type From, positionOf } from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { sourceOf } from './place.ts'
import type { State } from './state.ts'

/** Between these no space is wanted where a line of the source ends (CSS Text 3, 4.1.3: not Hangul). */
const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]`
const wideLineEnd = new RegExp(`(?<=${wide})[ \\t]*(?:\\r\\n|\\n|\\r)[ \\t]*(?=${wide})`, 'gu')
const lineEnd = /[ \t]*(?:\r\n|\n|\r)[ \t]*/g

/** @returns The text on one line: a line end is a space, or nothing between Chinese or Japanese characters. */
export function joinLines(value: string): string {
  return value.replace(wideLineEnd, '').replace(lineEnd, ' ')
}

/** What looks like markup and was none. The parser leaves it in the text; the author should hear of it. */
const leftovers = [
  { pattern: /(?<!\\)\[\^([^\]\s[]+)\]/g, rule: rules['note-is-defined'] },
  { pattern: /(?<![\\\]])\[[^\]^[]+\]\[([^\][]+)\]/g, rule: rules['reference-is-defined'] },
] as const

const mathematics = /\$\$[^$]+\$\$|(?<![\\$\w])\$[^\s$][^$]*\$(?!\w)/g

/** Reports calls of undefined notes and references, and mathematics, at their places. */
export function inspectText(node: Text, state: State): void {
  const source = sourceOf(node, state)
  const offset = positionOf(node).start.offset ?? 0
  const place = ({ index, 0: found }: RegExpExecArray) =>
    state.places.range(offset + index, offset + index + found.length)
  for (const { pattern, rule } of leftovers) {
    for (const match of source.matchAll(pattern)) {
      report(state.file, rule, place(match), { label: match[1] ?? match[0] })
    }
  }
  for (const match of source.matchAll(mathematics)) {
    // Two prices in one sentence are no formula.
    if (!match[0].startsWith('$$') && !/[\\^_]/.test(match[0])) continue
    report(state.file, rules['mathematics-is-not-set'], place(match), { formula: match[0] })
  }
}

/** @returns The source of a node as a text of the article: on one line, and without NUL, as CommonMark has it. */
export function sourceText(from: From, state: State): string {
  return joinLines(sourceOf(from, state).trim().replaceAll('\0', '\uFFFD'))
}
