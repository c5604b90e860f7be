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
  'Offprint Serif': [
    ['georgia', 'Georgia', 'Gelasio'],
    ['timesNewRoman', 'Times', 'Liberation Serif'],
  ],
  'Offprint Display': [
    ['georgia', 'Georgia', 'Gelasio'],
    ['timesNewRoman', 'Times', 'Liberation Serif'],
  ],
  'Offprint Sans': [['arial', 'Arial', 'Liberation Sans']],
  'Offprint Mono': [['courierNew', 'Courier', 'Liberation Mono']],
}

/**
 * @param faces The tables of the package: `typefaces` and `webFaces`.
 * @returns The text that the generated file should have.
 */
export async function makeFallbacks({ typefaces, webFaces }) {
  const entries = []
  for (const face of webFaces) {
    const { design } = typefaces.find(({ file }) => file === face.from)
    const ours = await fromBuffer(await readFile(resolve(`${design}/TTF/${face.from}`)))
    for (const [key, name, free] of standIns[face.family])
      entries.push(standIn(face, ours, { key, name, free }))
  }
  return [
    '// Made by scripts/fallbacks.mjs from the metrics of the faces. Do not edit.',
    "import type { WebFace } from './web-faces.ts'",
    '',
    '/** A face of the reader’s machine, stretched to the size of one of ours. Percentages, as CSS has them. */',
    'export interface Fallback {',
    "  of: WebFace['family']",
    '  family: string',
    "  weight: WebFace['weight']",
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

function standIn({ family, weight, italic }, ours, { key, name, free }) {
  const style = `${weight > 400 ? '700' : ''}${italic ? 'italic' : ''}` || 'regular'
  const theirs = known[key].variants[style]
  const adjust = ours.xWidthAvg / ours.unitsPerEm / (theirs.xWidthAvg / theirs.unitsPerEm)
  const suffix = [weight > 400 && 'Bold', italic && 'Italic'].filter(Boolean).join(' ')
  const percent = (value) => Math.round(value * 1e4) / 100
  return {
    of: family,
    family: `${family} as ${name}`,
    weight,
    italic,
    local: [theirs.fullName, theirs.postscriptName, suffix ? `${free} ${suffix}` : free],
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
