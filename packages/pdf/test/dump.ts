import type { Composition } from '../src/compose.ts'
import type { Placed } from '../src/page/types.ts'

type PlacedLine = Extract<Placed, { kind: 'line' }>

/** Every line that is on the pages, furniture left out. */
export function linesOf({ pages }: Pick<Composition, 'pages'>): (PlacedLine & { page: number })[] {
  return pages.flatMap(({ placed, number }) =>
    placed.flatMap((item) => (item.kind === 'line' && !item.artifact ? [{ ...item, page: number }] : [])),
  )
}

/** The text of a line, with the space it was broken at. */
export function textOf({ line }: PlacedLine): string {
  return line.runs.flatMap(({ run }) => run.glyphs.map(({ text }) => text)).join('')
}

/** A composition as text: a line for each page, frame, line of text, picture and fill, with y and adjustment ratio. */
export function dump({ pages }: Pick<Composition, 'pages'>): string {
  return pages
    .flatMap(({ number, placed, frames }) => {
      let frame = -1
      return [
        `page ${number}`,
        ...placed.flatMap((item) => {
          const at = item.artifact
            ? -1
            : frames.findIndex(({ x, y, width, height }) => {
                const [px, py] = item.kind === 'line' ? [item.x, item.baseline] : [item.rect.x, item.rect.y]
                return px >= x - 30 && px <= x + width + 1 && py >= y - 1 && py <= y + height + 1
              })
          const head = at !== frame ? [at < 0 ? '  furniture' : `  frame ${at + 1}`] : []
          frame = at
          return [...head, `    ${describe(item)}`]
        }),
      ]
    })
    .join('\n')
    .concat('\n')
}

function describe(item: Placed): string {
  if (item.kind === 'line') return `${item.baseline.toFixed(1)} ${item.line.ratio.toFixed(2)} ${textOf(item)}`
  const { x, y, width, height } = item.rect
  const box = [x, y, width, height].map((number) => number.toFixed(1)).join(' ')
  return item.kind === 'image' ? `${box} image ${item.url}` : `${box} fill ${item.color}`
}
