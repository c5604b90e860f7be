/**
 * Lines of YAML short enough to be put into a sentence.
 */

/** What YAML takes for text without quotes, and would take for nothing else. */
const plain = /^\p{L}[\p{L}\p{M}\p{N} .'’/-]*$/u
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** @returns A text as YAML has it inside braces: bare where that is safe. */
export function scalar(text: string): string {
  return plain.test(text) && !reserved.test(text) && text === text.trim() ? text : JSON.stringify(text)
}

/** @returns `{ name: Japan, type: country }`; fields without a value are left out. */
export function flowMap(fields: Readonly<Record<string, string | boolean | undefined>>): string {
  const written = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${scalar(key)}: ${typeof value === 'string' ? scalar(value) : value}`],
  )
  return `{ ${written.join(', ')} }`
}

/** @returns The line that switches a rule on or off. */
export function switching(rule: string, on: boolean): string {
  return `repairs: ${flowMap({ [rule]: on })}`
}
