/**
 * Scores as a table for a person: a column each PDF, a row each figure.
 */
import type { Score } from './types.ts'

const percent = (share: number): string => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`
const decimal =
  (places: number) =>
  (value: number): string =>
    value.toFixed(places)
const whole = decimal(0)

/** Every figure, in the order it is printed: its name, how it is written, and what it should be. */
const figures: readonly [keyof Score, string, (value: number) => string, string?][] = [
  ['pages', 'pages', whole],
  ['size', 'type size, pt', decimal(1)],
  ['leading', 'leading, pt', decimal(1)],
  ['measure', 'measure, pt', decimal(1)],
  ['lines', 'lines of body text', whole],
  ['justified', 'of them justified', whole],
  ['meanBadness', 'mean badness', whole, '≤ 50'],
  ['gapP95', 'gap, 95th percentile, spaces', decimal(2), '≤ 1.6'],
  ['gapMin', 'gap, narrowest, spaces', decimal(2)],
  ['gapMax', 'gap, widest, spaces', decimal(2), '≤ 2'],
  ['wide', 'lines with gaps over 1.5 spaces', percent],
  ['veryWide', 'lines with gaps over 2 spaces', percent, '0'],
  ['contrast', 'change of gap from line to line', decimal(2)],
  ['hyphens', 'lines that end with a hyphen', percent],
  ['ladder', 'longest run of hyphens', whole, '≤ 2'],
  ['hyphensAtColumnEnd', 'hyphens at a column end', whole, '0'],
  ['widows', 'widows', whole, '0'],
  ['orphans', 'orphans', whole, '0'],
  ['strandedHeads', 'stranded heads', whole, '0'],
  ['runts', 'last lines under 2 em', whole, '0'],
  ['rivers', 'rivers of five lines', whole, '0'],
  ['stacks', 'stacks', whole],
  ['overfull', 'overfull lines', whole, '0'],
  ['imbalance', 'imbalance of the last page, lines', whole, '≤ 1'],
  ['onGrid', 'lines on the baseline grid', percent, '100 %'],
]

/**
 * Writes scores as a table.
 *
 * @param scores By the name that heads the column.
 * @returns Lines of text, without a line end after the last.
 */
export function printScores(scores: readonly { name: string; score: Score }[]): string {
  const rows = [
    ['', ...scores.map(({ name }) => name), 'wanted'],
    ...figures.map(([key, label, write, wanted = '']) => [
      label,
      ...scores.map(({ score }) => write(score[key])),
      wanted,
    ]),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
