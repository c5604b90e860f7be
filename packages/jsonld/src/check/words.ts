/** Words for findings. */

/** @returns `a, b or c`. */
export function anyOf(names: readonly string[]): string {
  return joined(names, 'or')
}

/** @returns `a, b and c`. */
export function allOf(names: readonly string[]): string {
  return joined(names, 'and')
}

function joined(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${word} ${last}` : last
}

/** @returns A text as a finding quotes it, cut where it is long. */
export function quoted(text: string): string {
  return `"${cut(text)}"`
}

/** @returns A text on one line, cut where it is long. */
export function cut(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

/** @returns ` Did you mean …?` with the space before it, or nothing. */
export function hintOf(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`
}
