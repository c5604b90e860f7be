/**
 * The style rules that bring the web fonts in, and stand-ins of the same size until they are there.
 */
import { type Fallback, fallbacks } from './fallbacks.generated.ts'
import { type CodeRange, webParts } from './web-faces.ts'
import type { WebFont } from './load-web-fonts.ts'

/**
 * Faces the reader's machine may have, last; the generic one stands for whatever there is. The custom properties
 * are those of the style sheet; outside of its layers they win over its own.
 */
const stacks = {
  serif: { family: 'Offprint Serif', generic: 'serif' },
  display: { family: 'Offprint Display', generic: 'serif' },
  sans: { family: 'Offprint Sans', generic: 'sans-serif' },
  mono: { family: 'Offprint Mono', generic: 'monospace' },
} as const

/**
 * @param fonts The files, with their addresses as the page sees them.
 * @returns CSS: a rule for each file and each stand-in, then the custom properties that name the faces.
 */
export function webCss(fonts: readonly WebFont[]): string {
  // Where there is one part only, what it lacks falls to the stand-ins anyway.
  const isWhole = new Set(fonts.map(({ part }) => part)).size < 2
  return [
    ...fonts.map((font) => fontFace(font, isWhole)),
    ...fallbacks.map(standIn),
    `:root{${properties()}}`,
  ].join('\n')
}

/**
 * `optional` never changes a text that stands already: a font that comes too late is for the next page. Every
 * other value makes lines break anew under the reader's eyes, however well the stand-in is measured.
 */
function fontFace({ face, part, path }: WebFont, isWhole: boolean): string {
  return rule([
    ...descriptors(face.family, face),
    `src:url(${path}) format("woff2")`,
    'font-display:optional',
    ...(isWhole ? [] : [`unicode-range:${webParts[part].map(rangeText).join(',')}`]),
  ])
}

function standIn(fallback: Fallback): string {
  const { family, local, sizeAdjust, ascent, descent } = fallback
  return rule([
    ...descriptors(family, fallback),
    `src:${local.map((name) => `local("${name}")`).join(',')}`,
    `size-adjust:${sizeAdjust}%`,
    `ascent-override:${ascent}%`,
    `descent-override:${descent}%`,
    'line-gap-override:0%',
  ])
}

function descriptors(
  family: string,
  { weight, italic }: { weight: number | string; italic: boolean },
): string[] {
  return [`font-family:"${family}"`, `font-weight:${weight}`, `font-style:${italic ? 'italic' : 'normal'}`]
}

function rule(parts: readonly string[]): string {
  return `@font-face{${parts.join(';')}}`
}

function properties(): string {
  return Object.entries(stacks)
    .map(([name, { family, generic }]) => {
      const behind = new Set(fallbacks.filter((one) => one.of === family).map((one) => one.family))
      const names = [family, ...behind].map((one) => `"${one}"`)
      return `--${name}:${[...names, generic].join(',')}`
    })
    .join(';')
}

function rangeText([from, to]: CodeRange): string {
  const hex = (code: number) => code.toString(16).toUpperCase()
  return from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`
}
