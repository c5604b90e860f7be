import type { Mistake } from './yaml-mistakes.ts'

/**
 * @param text A line that TOML does not take.
 * @param message What the parser says, a sentence that ends in a stop.
 * @returns What is wrong in words of the author's; the parser's own where none fit.
 */
export function explainToml(text: string, message: string): Mistake {
  const [, key = '', mark = '', value = ''] = /^\s*([\p{L}_][\w-]*)\s*([:=])\s*(.*?)\s*$/u.exec(text) ?? []
  if (mark === ':') {
    return {
      problem: `\`${key}\` is followed by a colon.`,
      advice: `Write an equals sign: \`${key} = ${/^["'[{\d]/.test(value) ? value : JSON.stringify(value)}\`.`,
    }
  }
  if (/unterminated string/i.test(message) && /^["']/.test(value)) {
    return {
      problem: `the quotation mark at the beginning of \`${key}\` is never closed.`,
      advice: `Close it: \`${key} = ${value}${value.slice(0, 1)}\`.`,
    }
  }
  if (/date|time/i.test(message) && mark === '=') {
    return {
      problem: `${value} is no day or time there is.`,
      advice: `Correct it: \`${key} = 2024-06-01\`.`,
    }
  }
  return { problem: message, advice: 'Correct the line; the facts it held are left out until then.' }
}
