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

/** @returns The operator that fills with a colour, `#rrggbb`: a grey where all channels are alike. */
export function rgb(color: string): string {
  const [red = '0', green = '0', blue = '0'] = [1, 3, 5].map((at) =>
    operand(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  )
  return red === green && green === blue ? `${red} g` : `${red} ${green} ${blue} rg`
}

/**
 * @param text Characters up to U+00FF.
 * @returns One byte for each.
 */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
