/** The noughts of the digits that dates are written in: Arabic-Indic, its eastern form, Devanagari, full width. */
const noughts = [0x06_60, 0x06_f0, 0x09_66, 0xff_10]

const foreign = /[٠-٩۰-۹०-९０-９]/g

/** One digit, in any of the scripts that are read. For use in a character class. */
export const digitClass: string = String.raw`\d٠-٩۰-۹०-९０-９`

/**
 * @param text Any text.
 * @returns The same with the digits 0 to 9; as long as it was.
 */
export function plainDigits(text: string): string {
  return text.replace(foreign, (digit) => {
    const code = digit.charCodeAt(0)
    const nought = noughts.find((first) => code >= first && code <= first + 9) ?? code
    return String(code - nought)
  })
}
