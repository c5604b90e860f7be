/** What is wrong with a line, as a clause that ends in a stop, and what to do about it. */
export interface Mistake {
  problem: string
  advice: string
}

/** A line that YAML does not take. */
export interface FaultyLine {
  text: string
  /** The line before it that has something; empty for the first. */
  before: string
  /** What the parser says: its code, and a sentence that ends in a stop. */
  code: string
  message: string
}

type Explain = (line: FaultyLine) => Mistake | undefined

/** A key and its value, as far as the line has them. */
const pair = /^\s*(?:- +)?(?<key>[^\s:#'"][^:]*):\s+(?<value>\S.*?)\s*$/

/** The mistakes of people who do not know YAML, most telling first. */
const mistakes: readonly Explain[] = [
  ({ code, text }) =>
    code === 'TAB_AS_INDENT' || /^ *\t/.test(text)
      ? { problem: 'the line is indented with a tab.', advice: 'Indent with spaces, two for each level.' }
      : undefined,
  ({ text }) => {
    const [, key, value = ''] = /^\s*([\p{L}_][\w-]*):(?!\/\/)([^\s:].*?)\s*$/u.exec(text) ?? []
    return key === undefined
      ? undefined
      : {
          problem: `after the colon of \`${key}\` a space is missing.`,
          advice: `Write \`${key}: ${value}\`.`,
        }
  },
  ({ message, text }) => {
    const bracket = /end with a ([\]}])/.exec(message)?.[1]
    const kind = bracket === ']' ? 'the list' : 'the group of keys'
    const opening = bracket === ']' ? '[' : '{'
    return bracket && text.includes(opening)
      ? {
          problem: `${kind} that \`${opening}\` opens is never closed.`,
          advice: `Close it: \`${text.trim()}${bracket}\`.`,
        }
      : undefined
  },
  ({ code, message, text }) => {
    const { key = '', value = '' } = pair.exec(text)?.groups ?? {}
    if (code !== 'MISSING_CHAR' || !message.includes('quote') || !/^["']/.test(value)) return undefined
    return {
      problem: `the quotation mark at the beginning of \`${key}\` is never closed.`,
      advice: `Close it: \`${key}: ${value}${value.slice(0, 1)}\`.`,
    }
  },
  ({ text }) => {
    const { key = '', value = '' } = pair.exec(text)?.groups ?? {}
    const [, rest] = /^(?:"(?:[^"\\]|\\.)*"|'[^']*')\s*([^\s#].*)$/.exec(value) ?? []
    if (rest === undefined) return undefined
    const inside = value.slice(1).replace(/["']$/, '')
    return {
      problem: `the quotation marks of \`${key}\` end before \`${rest}\`.`,
      advice: `Put all of the value between them: \`${key}: ${JSON.stringify(inside)}\`.`,
    }
  },
  ({ text }) => {
    const { key = '', value = '' } = pair.exec(text)?.groups ?? {}
    return /^[@`%*&!|>?]/.test(value)
      ? {
          problem: `the value of \`${key}\` begins with \`${value.slice(0, 1)}\`, which is a sign of YAML.`,
          advice: `Put the value in quotes: \`${key}: ${JSON.stringify(value)}\`.`,
        }
      : undefined
  },
  ({ text, before }) =>
    before !== '' && pair.test(text) && indent(text) !== indent(before)
      ? {
          problem: 'the line begins in another column than the key above it.',
          advice: 'Begin all keys of one level in the same column, those of the article in the first.',
        }
      : undefined,
]

/** @returns What is wrong in words of the author's; the parser's own where none fit. */
export function explainYaml(line: FaultyLine): Mistake {
  for (const explain of mistakes) {
    const mistake = explain(line)
    if (mistake) return mistake
  }
  return { problem: line.message, advice: 'Correct the line; the facts it held are left out until then.' }
}

function indent(text: string): number {
  return text.search(/\S|$/)
}
