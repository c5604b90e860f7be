/**
 * What copy-fitting did, as data and as a finding.
 */
import { report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Page } from '../page/types.ts'
import { rules } from '../rules.ts'
import type { Fit, Trial } from './fit.ts'
import type { Fitting } from './types.ts'

/**
 * What was done, and how many words are too many, or how many more there is room for.
 *
 * @param fit
 * @param wanted Pages for the text.
 * @param set The pages that the text is on, and how high their columns are.
 */
export function fittingOf(
  fit: Fit<Trial>,
  wanted: number,
  { pages, height }: { pages: readonly Page[]; height: number },
): Fitting {
  const [kept, over] = [pages.slice(0, wanted), pages.slice(wanted)]
  const words = over.length > 0 ? wordsOn(over) : -roomFor(kept, wanted * height)
  return {
    wanted,
    changes: fit.changes,
    fits: fit.fits,
    words: kept.length < wanted || words > 0 ? words : 0,
  }
}

/** Words that would fill what is left of so much height, if they ran like those that are there. */
function roomFor(pages: readonly Page[], height: number): number {
  const columns = pages.map(({ frames }) => frames.length)
  const used = pages.reduce(
    (sum, { frames }) => sum + frames.reduce((all, frame) => all + frame.height, 0),
    0,
  )
  const each = used / Math.max(1, ...columns)
  return each > 0 ? Math.round((Math.max(0, height - each) * wordsOn(pages)) / each) : 0
}

/** Words of the article on some pages; furniture is not counted. */
export function wordsOn(pages: readonly Page[]): number {
  const texts = pages.flatMap(({ placed }) =>
    placed.flatMap((item) => {
      if (item.kind !== 'line' || item.artifact) return []
      return item.line.runs.flatMap(({ run }) => run.glyphs.map(({ text }) => text)).join('')
    }),
  )
  return texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** How a finding speaks of a layout. */
export interface FittingWords {
  unit: 'pages' | 'panels'
  /** What the article becomes where it does not fit. */
  fallback: string
}

/** Says what was changed, or what would make it fit. */
export function reportFitting(
  { wanted, changes, fits, words }: Fitting,
  { unit, fallback }: FittingWords,
  file: VFile | undefined,
): void {
  if (!fits) report(file, rules['text-fits-the-layout'], undefined, { words, wanted, unit, fallback })
  else if (words < 0) report(file, rules['layout-is-filled'], undefined, { words: -words, wanted, unit })
  else if (changes.length > 0)
    report(file, rules['text-is-fitted'], undefined, { wanted, unit, changes: changes.join(', ') })
}
