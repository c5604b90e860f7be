/**
 * May the file claim PDF/UA-1 and PDF/A-2a (3a with attachments)? What painting does is made to meet both; here is asked for what only
 * the author can supply. A claim that is not true is worse than none.
 */
import { type Article, report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Picture } from '../resources.ts'
import { rules } from '../rules.ts'
import type { StructureElement } from '../structure/types.ts'
import type { FaceCodes } from './codes.ts'

/** What a claim depends on. */
export interface Claimant {
  article: Article
  /** Of its structure tree. */
  root: StructureElement
  /** Those that are painted. */
  pictures: readonly Picture[]
  fonts: readonly FaceCodes[]
  /** Part of ISO 19005 that would be claimed: 3 where files are attached. */
  archive: 2 | 3
}

/** What a file without this lacks. */
const conditions: readonly { missing: string; met(claimant: Claimant): boolean }[] = [
  // ISO 14289-1, 7.1.
  { missing: 'a title', met: ({ article }) => Boolean(article.meta.title?.value.trim()) },
  // ISO 14289-1, 7.2.
  { missing: 'a language', met: ({ article }) => article.meta.language !== undefined },
  // ISO 14289-1, 7.3.
  { missing: 'alternative text for every image', met: ({ root }) => everyFigureIsDescribed(root) },
  // ISO 19005-2, 6.2.4.3: the file has a colour profile for three colours.
  {
    missing: 'images in RGB',
    met: ({ pictures }) => !pictures.some(({ cmyk, profile }) => cmyk && !profile),
  },
  // ISO 19005-2, 6.2.11.8.
  { missing: 'a font for every character', met: ({ fonts }) => !someCode(fonts, ({ glyph }) => glyph === 0) },
  // ISO 19005-2, 6.2.11.7.3.
  {
    missing: 'a standard character in place of each private one',
    met: ({ fonts }) => !someCode(fonts, ({ text }) => /\p{Private_Use}/u.test(text)),
  },
]

/**
 * @param claimant
 * @param file Finding: `pdf-meets-standards`, with everything that is missing.
 * @returns Whether nothing is missing.
 */
export function mayClaim(claimant: Claimant, file?: VFile): boolean {
  const missing = conditions.filter(({ met }) => !met(claimant)).map((condition) => condition.missing)
  if (missing.length > 0)
    report(file, rules['pdf-meets-standards'], undefined, {
      standards: `PDF/UA-1 and PDF/A-${claimant.archive}a`,
      missing: missing.join(', '),
    })
  return missing.length === 0
}

function everyFigureIsDescribed({ role, alt, children }: StructureElement): boolean {
  return (role !== 'Figure' || Boolean(alt?.trim())) && children.every(everyFigureIsDescribed)
}

function someCode(
  fonts: readonly FaceCodes[],
  wanted: (code: { glyph: number; text: string }) => boolean,
): boolean {
  return fonts.some(({ codes }) => [...codes.values()].some(wanted))
}
