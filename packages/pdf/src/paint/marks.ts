/**
 * What a printer cuts and folds by: marks outside of what is printed, in all inks.
 */
import { bleed, type Size } from '../geometry.ts'
import { operand } from './numbers.ts'

/** Points. Between the bleed and the marks, and how long they are. */
const distance = 3
const length = 14
/** Around the trimmed sheet: bleed and marks, and a little paper beyond them. */
export const margin = 30

/** Hair-thin, in cyan, magenta, yellow and black at once: registration. */
const pen = '0.25 w 1 1 1 1 K'
const dashes = '[2 2] 0 d'

interface Stroke {
  from: readonly [x: number, y: number]
  to: readonly [x: number, y: number]
}

/**
 * The marks of a sheet.
 *
 * @param size Of the trimmed sheet, in points; its lower left corner is `margin` from that of the page.
 * @param folds Distances of the folds from its left edge.
 * @returns Operators: crop marks at its corners, dashed fold marks above and below it.
 */
export function marksOf({ width, height }: Size, folds: readonly number[]): string {
  const [left, bottom] = [margin, margin]
  const [right, top] = [margin + width, margin + height]
  const near = bleed + distance
  const far = near + length
  const crops = [left, right].flatMap((x) => vertical(x)).concat([bottom, top].flatMap((y) => horizontal(y)))
  const foldMarks = folds.flatMap((fold) => vertical(left + fold))
  return [
    'q',
    pen,
    ...crops.map(drawn),
    ...(foldMarks.length > 0 ? [dashes, ...foldMarks.map(drawn)] : []),
    'Q',
  ].join('\n')

  function vertical(x: number): Stroke[] {
    return [
      { from: [x, bottom - far], to: [x, bottom - near] },
      { from: [x, top + near], to: [x, top + far] },
    ]
  }

  function horizontal(y: number): Stroke[] {
    return [
      { from: [left - far, y], to: [left - near, y] },
      { from: [right + near, y], to: [right + far, y] },
    ]
  }
}

function drawn({ from, to }: Stroke): string {
  return `${from.map(operand).join(' ')} m ${to.map(operand).join(' ')} l S`
}
