/**
 * How well a colour is seen on another.
 */

/** Relative luminance of `#rrggbb` (WCAG 2.2, relative luminance). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The contrast of two colours (WCAG 2.2, contrast ratio). Text needs 4.5 (success criterion 1.4.3).
 *
 * @param one `#rrggbb`.
 * @param other
 * @returns From 1 for the same to 21 for black and white.
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
