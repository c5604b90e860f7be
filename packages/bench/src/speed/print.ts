import type { Finding } from './types.ts'

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/**
 * Findings as aligned lines; one over its bound is marked.
 *
 * @param findings
 * @returns Lines of text, without a line end after the last.
 */
export function printFindings(findings: readonly Finding[]): string {
  const widest = Math.max(0, ...findings.map(({ name }) => name.length))
  return findings
    .map(({ name, value, unit, bound, detail }) => {
      const over = bound !== undefined && value > bound
      const wanted = bound === undefined ? '' : `${over ? 'OVER' : '  ≤ '} ${bound} ${unit}`
      return `  ${name.padEnd(widest)}  ${digits(value).padStart(7)} ${unit.padEnd(2)}  ${wanted.padEnd(12)} ${detail ?? ''}`.trimEnd()
    })
    .join('\n')
}
