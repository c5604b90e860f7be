import type { Language } from './language.ts'

/** One part of a written date. */
export type DateToken =
  | { kind: 'number'; value: number; digits: number }
  | { kind: 'month'; value: number }
  /** A season: says nothing about the months, since it depends on the hemisphere. */
  | { kind: 'season' }
  /** `-`, `–`, `—`, or a word such as "to": between two dates. */
  | { kind: 'range' }
  /** `/` or `.` without spaces: between the figures of one date. */
  | { kind: 'joint'; value: '/' | '.' | '-' }

const word = /^[\p{L}\p{M}ᵉʳ]+/u

/**
 * Cuts a written date into its parts. Weekdays, commas, ordinal endings and filler words say nothing and are
 * left out.
 *
 * @returns The parts; nothing where anything in the text belongs to no date.
 */
export function dateTokens(text: string, language: Language): DateToken[] | undefined {
  const tokens: DateToken[] = []
  let rest = text.trim()
  while (rest !== '') {
    const read = readToken(rest, tokens.at(-1), language)
    if (!read) return undefined
    if (read.token) tokens.push(read.token)
    rest = rest.slice(read.length)
  }
  return tokens
}

interface Read {
  length: number
  token?: DateToken
}

function readToken(text: string, before: DateToken | undefined, language: Language): Read | undefined {
  const digits = /^\d+/.exec(text)?.[0]
  if (digits) return readNumber(digits, text.slice(digits.length), language)
  const joint = /^[/.-](?=\d)/.exec(text)?.[0]
  if (before?.kind === 'number' && joint)
    return { length: 1, token: { kind: 'joint', value: toJoint(joint) } }
  if (before?.kind === 'month' && text.startsWith('/'))
    return { length: 1, token: { kind: 'joint', value: '/' } }
  const range = /^\s*[-–—−]\s*/.exec(text)?.[0]
  if (range) return { length: range.length, token: { kind: 'range' } }
  const space = /^[\s,.]+/.exec(text)?.[0]
  if (space) return { length: space.length }
  const letters = word.exec(text)?.[0]
  return letters === undefined ? undefined : readWord(letters, language)
}

function toJoint(sign: string): '/' | '.' | '-' {
  if (sign === '/') return '/'
  return sign === '.' ? '.' : '-'
}

function readNumber(digits: string, after: string, language: Language): Read | undefined {
  if (digits.length > 4) return undefined
  const token = { kind: 'number', value: Number(digits), digits: digits.length } as const
  const ending = language.ordinals.find((ordinal) => endsWord(after.toLowerCase(), ordinal))
  return { length: digits.length + (ending?.length ?? 0), token }
}

function endsWord(text: string, ending: string): boolean {
  return text.startsWith(ending) && !/^\p{L}/u.test(text.slice(ending.length))
}

function readWord(letters: string, language: Language): Read | undefined {
  const { length } = letters
  const lower = letters.toLowerCase()
  const month = language.months.findIndex((names) => names.includes(lower))
  if (month >= 0) return { length, token: { kind: 'month', value: month + 1 } }
  if (language.seasons.includes(lower)) return { length, token: { kind: 'season' } }
  if (language.rangeWords.includes(lower)) return { length, token: { kind: 'range' } }
  const silent = language.weekdays.includes(lower) || language.dateFillers.includes(lower)
  return silent ? { length } : undefined
}
