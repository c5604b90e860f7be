/**
 * Fonts are values: bytes in, a face out.
 */
import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Face } from '../face.ts'
import { rules } from '../rules.ts'
import { readFontFacts, type FontFacts } from './font-tables.ts'
import { openShaper, type Shaper } from './harfbuzz.ts'
import { openSubsetter, type Subsetter } from './harfbuzz-subset.ts'

/** What opens and works fonts: HarfBuzz. */
export interface FontEngine {
  shaper: Shaper
  subsetter: Subsetter
}

/** Subsets kept of a face: an archive sets many articles that use the same few characters. */
const keptSubsets = 16

/** By the bytes of the font, for as long as somebody holds them. */
const faces = new WeakMap<FontEngine, WeakMap<Uint8Array, Face>>()

/**
 * Starts HarfBuzz.
 *
 * @param read Gives the bytes of the two WebAssembly modules of harfbuzzjs.
 */
export async function startFontEngine(
  read: (file: 'harfbuzz' | 'harfbuzz-subset') => Promise<Uint8Array>,
): Promise<FontEngine> {
  const [shaper, subsetter] = await Promise.all([
    read('harfbuzz').then(openShaper),
    read('harfbuzz-subset').then(openSubsetter),
  ])
  return { shaper, subsetter }
}

/**
 * Opens a font. The same bytes give the same face.
 *
 * @param engine From `startFontEngine`.
 * @param bytes A whole TrueType file; it must not be changed afterwards.
 * @param font What to call it in a finding: its file name.
 * @param file Where findings land: a font that is broken, of another format, variable, or may not be embedded.
 * @returns The face, or nothing where the font cannot be used.
 */
export function openFace(
  engine: FontEngine,
  bytes: Uint8Array,
  font: string,
  file?: VFile,
): Face | undefined {
  const known = faces.get(engine)?.get(bytes)
  if (known) return known
  const facts = acceptFont(bytes, font, file)
  if (!facts) return undefined
  const face = createFace(engine, bytes, facts)
  const opened = faces.get(engine) ?? new WeakMap<Uint8Array, Face>()
  faces.set(engine, opened.set(bytes, face))
  return face
}

function acceptFont(bytes: Uint8Array, font: string, file: VFile | undefined): FontFacts | undefined {
  const format = foreignFormat(bytes)
  if (format !== undefined) {
    report(file, rules['font-is-truetype'], undefined, { font, format })
    return undefined
  }
  const facts = readFontFacts(bytes)
  if (typeof facts === 'string') {
    report(file, rules['font-is-readable'], undefined, { font, reason: facts })
    return undefined
  }
  if (facts.tables.has('fvar')) {
    report(file, rules['font-is-truetype'], undefined, { font, format: 'a variable font' })
    return undefined
  }
  if (forbidsEmbedding(facts.embedding)) {
    report(file, rules['font-may-be-embedded'], undefined, { font, bits: facts.embedding })
    return undefined
  }
  return facts
}

/** By the first four bytes. */
const foreignFormats: Readonly<Record<string, string>> = {
  OTTO: 'an OpenType font with PostScript outlines (.otf)',
  ttcf: 'a collection of fonts (.ttc)',
  wOFF: 'a web font (WOFF)',
  wOF2: 'a web font (WOFF2)',
}

function foreignFormat(bytes: Uint8Array): string | undefined {
  const signature = String.fromCharCode(...bytes.subarray(0, 4))
  if (signature === '\0\u0001\0\0' || signature === 'true') return undefined
  return foreignFormats[signature] ?? 'no font'
}

/** OS/2 fsType: bit 1 alone is "restricted licence"; bit 8 forbids subsets, bit 9 allows bitmaps only. */
function forbidsEmbedding(bits: number): boolean {
  const restricted = (bits & 0xf) === 0x2
  return restricted || (bits & 0x300) !== 0
}

function createFace({ shaper, subsetter }: FontEngine, bytes: Uint8Array, facts: FontFacts): Face {
  const { name, metrics, weight, serif, fixedPitch, advance } = facts
  const covered = new Map<number, boolean>()
  const subsets = new Map<string, Uint8Array>()
  return {
    name,
    metrics,
    weight,
    serif,
    fixedPitch,
    advance,
    covers: (codePoint) =>
      remember(covered, codePoint, 0x11_0000, () => shaper.glyph(bytes, codePoint) !== 0),
    shape: (text, how) => shaper.shape(bytes, text, how),
    subset: (glyphs) => {
      const sorted = [...new Set(glyphs)].sort((a, b) => a - b)
      const subset = remember(subsets, sorted.join(' '), keptSubsets, () => subsetter.subset(bytes, sorted))
      return subset.slice()
    },
  }
}

/** A bounded cache: when it is full, what came first goes first. */
function remember<K, V>(cache: Map<K, V>, key: K, limit: number, make: () => V): V {
  const known = cache.get(key)
  if (known !== undefined) return known
  const value = make()
  for (const oldest of cache.keys()) {
    if (cache.size < limit) break
    cache.delete(oldest)
  }
  cache.set(key, value)
  return value
}
