import type { Typeface } from '../typefaces.ts'

/** The part of its characters that a web font holds: most pages need the first part only. */
export type WebPart = 'latin' | 'more'

/** A face of the page: the one of `typefaces` that it is a part of, and what the style sheet knows it by. */
export interface WebFace {
  /** Its family in CSS. The licence reserves the name "Source" for unmodified files. */
  family: 'Offprint Serif' | 'Offprint Display' | 'Offprint Sans' | 'Offprint Mono'
  weight: 400 | 600 | 700
  italic: boolean
  /** The file of the typeface it is made from. */
  from: Typeface['file']
  /** What its own files begin with. */
  name: string
}

/** Every face that the style sheet of `@offprint/html` asks for. */
export const webFaces: readonly WebFace[] = [
  face('Offprint Serif', 400, false, 'SourceSerif4-Regular.ttf'),
  face('Offprint Serif', 400, true, 'SourceSerif4-It.ttf'),
  face('Offprint Serif', 600, false, 'SourceSerif4-Semibold.ttf'),
  face('Offprint Serif', 700, false, 'SourceSerif4-Bold.ttf'),
  face('Offprint Serif', 700, true, 'SourceSerif4-BoldIt.ttf'),
  face('Offprint Display', 600, false, 'SourceSerif4Display-Semibold.ttf'),
  face('Offprint Sans', 400, false, 'SourceSans3-Regular.ttf'),
  face('Offprint Sans', 400, true, 'SourceSans3-It.ttf'),
  face('Offprint Sans', 600, false, 'SourceSans3-Semibold.ttf'),
  face('Offprint Mono', 400, false, 'SourceCodePro-Regular.ttf'),
]

function face(
  family: WebFace['family'],
  weight: WebFace['weight'],
  italic: boolean,
  from: Typeface['file'],
): WebFace {
  const name = `${family.toLowerCase().replace(' ', '-')}-${weight}${italic ? '-italic' : ''}`
  return { family, weight, italic, from, name }
}

/** Unicode code points, from and to. */
export type CodeRange = readonly [from: number, to: number]

/** The characters of each part. A browser loads a file when the page has one of them. */
export const webParts: Readonly<Record<WebPart, readonly CodeRange[]>> = {
  // Western European languages, with the punctuation and the signs of any.
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x160, 0x161],
    [0x178, 0x178],
    [0x17d, 0x17e],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2c6],
    [0x2da, 0x2da],
    [0x2dc, 0x2dc],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2116, 0x2116],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
    [0x2212, 0x2212],
    [0x2215, 0x2215],
  ],
  // The rest of Latin, Greek and Cyrillic.
  more: [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x15f],
    [0x162, 0x177],
    [0x179, 0x17c],
    [0x17f, 0x2ba],
    [0x2bd, 0x2c5],
    [0x2c7, 0x2d9],
    [0x2db, 0x2db],
    [0x2dd, 0x52f],
    [0x1e00, 0x1fff],
  ],
}

/** The name of a file with one part of a face. */
export function webFileName({ name }: WebFace, part: WebPart): string {
  return `${name}-${part}.woff2`
}

/** Whether a text has a character of a part. */
export function needsPart(text: string, part: WebPart): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (webParts[part].some(([from, to]) => code >= from && code <= to)) return true
  }
  return false
}
