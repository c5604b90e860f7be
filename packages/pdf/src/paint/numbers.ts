/**
 * @param value Points, or thousandths of the font size.
 * @returns It as an operand: at most three decimals (1/1000 point is far below what any device can show).
 */
export function operand(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** @returns Four hexadecimal digits for a 16-bit code. */
export function hex4(code: number): string {
  return code.toString(16).padStart(4, '0')
}

/** @returns The operands of a colour, `#rrggbb` to three numbers from 0 to 1. */
export function rgb(color: string): string {
  const channel = (at: number) => operand(Number.parseInt(color.slice(at, at + 2), 16) / 255)
  return `${channel(1)} ${channel(3)} ${channel(5)}`
}
