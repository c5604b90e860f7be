/**
 * Makes `src/web/fallbacks.generated.ts`: how far faces that most machines have must be stretched to take the room
 * of ours. Run it after a change of the faces: `pnpm run build`, then
 * `pnpm run fallbacks`.
 *
 * The method is Capsize's (`createFontStack`): the widths of letters weighed by how often they come in text, and the
 * ascent and descent that the stretched face then needs.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { entireMetricsCollection as known } from '@capsizecss/metrics/entireMetricsCollection'
import { fromBuffer } from '@capsizecss/unpack'

const { resolve } = createRequire(import.meta.url)
const target = new URL('../src/web/fallbacks.generated.ts', import.meta.url)

/** Faces that stand in, by ours; with the free faces of the same widths that Linux has in their place. */
const standIns = {
  serif: [
    ['georgia', 'Georgia', 'Gelasio'],
    ['timesNewRoman', 'Times', 'Liberation Serif'],
  ],
  sans: [['arial', 'Arial', 'Liberation Sans']],
}

/**
 * The faces that much of a page is set in, with the weights that their stand-ins serve: each rule is in every page.
 * Code stands in whatever face of one width there is.
 */
const measured = [
  ['offprint-serif-400', '400', standIns.serif],
  ['offprint-serif-400-italic', '400', standIns.serif],
  ['offprint-serif-700', '600 700', standIns.serif],
  ['offprint-display-600', '600', standIns.serif],
  ['offprint-sans-400', '400', standIns.sans],
  ['offprint-sans-600', '600', standIns.sans],
]

/**
 * @param faces The tables of the package: `typefaces` and `webFaces`.
 * @returns The text that the generated file should have.
 */
export async function makeFallbacks({ typefaces, webFaces }) {
  const entries = []
  for (const [name, weight, others] of measured) {
    const face = webFaces.find((one) => one.name === name)
    const { design } = typefaces.find(({ file }) => file === face.from)
    const ours = await fromBuffer(await readFile(resolve(`${design}/TTF/${face.from}`)))
    for (const other of others) entries.push(standIn({ ...face, weight }, ours, other))
  }
  return [
    '// Made by scripts/fallbacks.mjs from the metrics of the faces. Do not edit.',
    "import type { WebFace } from './web-faces.ts'",
    '',
    '/** A face of the reader’s machine, stretched to the size of one of ours. Percentages, as CSS has them. */',
    'export interface Fallback {',
    "  of: WebFace['family']",
    '  family: string',
    '  /** As CSS has it: one weight, or the first and the last of several. */',
    '  weight: string',
    '  italic: boolean',
    '  local: readonly string[]',
    '  sizeAdjust: number',
    '  ascent: number',
    '  descent: number',
    '}',
    '',
    '/** Stand-ins, best first. */',
    `export const fallbacks: readonly Fallback[] = [`,
    ...entries.map((entry) => `  ${JSON.stringify(entry)},`),
    ']',
    '',
  ].join('\n')
}

function standIn({ family, weight, italic }, ours, [key, name, free]) {
  const isBold = weight !== '400'
  const style = `${isBold ? '700' : ''}${italic ? 'italic' : ''}` || 'regular'
  const theirs = known[key].variants[style]
  const adjust = ours.xWidthAvg / ours.unitsPerEm / (theirs.xWidthAvg / theirs.unitsPerEm)
  const suffix = [isBold && 'Bold', italic && 'Italic'].filter(Boolean).join(' ')
  const percent = (value) => Math.round(value * 1e4) / 100
  return {
    of: family,
    family: `${family} as ${name}`,
    weight,
    italic,
    local: [theirs.fullName, suffix ? `${free} ${suffix}` : free],
    sizeAdjust: percent(adjust),
    ascent: percent(ours.ascent / ours.unitsPerEm / adjust),
    descent: percent(-ours.descent / ours.unitsPerEm / adjust),
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { typefaces } = await import('../dist/typefaces.js')
  const { webFaces } = await import('../dist/web/web-faces.js')
  await writeFile(target, await makeFallbacks({ typefaces, webFaces }))
}
