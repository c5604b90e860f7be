/**
 * What copy-fitting did, as data and as a finding.
 */
import { report } from '@offprint/core'
import { VFile } from 'vfile'
import { typeArea } from '../page/masters.ts'
import type { Page, PageMaster } from '../page/types.ts'
import { rules } from '../rules.ts'
import type { Fit, Trial } from './fit.ts'
import type { Fitting } from './types.ts'

/** Pages that were set in a try, and what was found while they were set. */
export interface SetTrial extends Trial {
  set: readonly Page[]
  file: VFile
}

/**
 * Sets a text for a try.
 *
 * @param master Of its pages.
 * @param setPages Sets it; findings land on the file.
 */
export function tried(master: PageMaster, setPages: (file: VFile) => Page[]): SetTrial {
  const file = new VFile()
  const set = setPages(file)
  const { height } = typeArea(master)
  const last = set.at(-1)?.frames.reduce((sum, frame) => sum + frame.height, 0) ?? 0
  const filled = set.length - 1 + last / (height * master.columns)
  return { pages: set.length, filled, line: master.grid / height, set, file }
}

/** What was done, and how many words are too many, or how many more there is room for. */
export function fittingOf({ trial, changes, fits }: Fit<SetTrial>, wanted: number): Fitting {
  const { set, filled, pages } = trial
  const room =
    pages < wanted ? Math.round(((wanted - filled) * wordsOn(set)) / Math.max(trial.line, filled)) : 0
  return { wanted, changes, fits, words: fits ? 0 - room : surely(wordsOn(set.slice(wanted))) }
}

/** Rather too many than too few: a text that is cut breaks otherwise. In tens, as an estimate is. */
function surely(words: number): number {
  return Math.ceil((words * reserve) / 10) * 10
}

const reserve = 1.04

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

/** Says what was changed, or what would make it fit, after what was found while the text was set. */
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
