import { type Canvas, enter } from './canvas.ts'
import type { Tagging } from './tags.ts'

/** Painting without tags: for a file that goes to a printer, and is read on paper alone. */
export function startUntagged(): Tagging {
  let canvas: Canvas | undefined
  return {
    openPage: (opened) => {
      canvas = opened
    },
    open: (_mark, mode) => {
      if (canvas) enter(canvas, mode)
    },
    closePage: () => {
      if (canvas) enter(canvas, 'graphics')
    },
    cover: () => {},
    around: () => [],
    annotate: () => {},
    write: () => {},
  }
}
