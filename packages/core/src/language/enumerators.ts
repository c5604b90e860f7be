import { languages } from './languages.ts'

/** Numbers of headings that every language writes: `1`, `2.3`, `IV`. */
const common = String.raw`\d{1,3}(?:\.\d{1,3})*|[IVX]+`

const own = languages.flatMap(({ enumerators = [] }) => enumerators)

/** The number of a heading, in any language. For use in a pattern. */
export const numeral: string = `(?:${[common, ...own.map(({ numerals }) => `[${numerals}]{1,3}`)].join('|')})`

/** What follows a number, with white space after it. */
const apart = '.)'

/** What follows a number directly before the text, in languages that write without spaces. */
const close = [...new Set(own.flatMap(({ stops }) => [...stops]))].join('')

/** Whether what follows a stop is a number with another: "一、二、三" counts. */
const counting = `${numeral}[${apart}${close}]`

/** What can follow the number of a heading, and what must follow that. For use in patterns. */
export const stops: readonly { stop: string; after: string }[] = [
  ...Array.from(apart, (stop) => ({ stop, after: String.raw`(?:\s|$)` })),
  ...Array.from(close, (stop) => ({ stop, after: String.raw`\s*(?!${counting})` })),
]

/** @returns A number as it is written before the text of a heading: `1. `, `一、`. */
export function writtenNumber(number: string): string {
  const set = own.find(({ numerals }) => new RegExp(`^[${numerals}]`).test(number))
  return number + (set?.written ?? '. ')
}

/**
 * `1. `, `2.3) `, `IV. `, `一、`; not the "I." of "I. M. Pei", no year, and not "一、二" that count. What is in the first
 * group is the number.
 */
export const enumerator: RegExp = new RegExp(
  String.raw`^(${numeral})(?:[${apart}](?:\s+(?!\p{Lu}\.)|$)|[${close}]\s*(?!${counting}))`,
  'u',
)
