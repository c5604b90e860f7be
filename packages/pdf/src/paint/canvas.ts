/**
 * A page being painted: operators, and what stands already, so that only what changes is written again.
 */
import { operand, rgb } from './numbers.ts'
import type { PdfPage } from './pdfkit.ts'

/** Text has operators of its own, which stand between BT and ET (ISO 32000-1, 9.4.1). */
export type Mode = 'text' | 'graphics'

/** A page, and the state that its operators have left behind. */
export interface Canvas {
  readonly page: PdfPage
  mode: Mode
  /** Name and size of the font. */
  font: string
  /** `#rrggbb`: of what is filled, text and areas alike. A page begins with black. */
  color: string
  rise: number
  /** Points after each glyph. */
  tracking: number
}

/** Starts with an empty page. */
export function startCanvas(page: PdfPage): Canvas {
  return { page, mode: 'graphics', font: '', color: '#000000', rise: 0, tracking: 0 }
}

/** Begins or ends a text object; marked content must not be open then, it may not cross the border. */
export function enter(canvas: Canvas, mode: Mode): void {
  if (canvas.mode === mode) return
  canvas.mode = mode
  canvas.page.write(mode === 'text' ? 'BT' : 'ET')
}

/** Sets the colour that the next operators fill with. */
export function setColor(canvas: Canvas, color: string): void {
  if (canvas.color === color) return
  canvas.color = color
  canvas.page.write(rgb(color))
}

/** Chooses a font that the page knows by name. */
export function setFont(canvas: Canvas, name: string, size: number): void {
  const font = `/${name} ${operand(size)} Tf`
  if (canvas.font === font) return
  canvas.font = font
  canvas.page.write(font)
}

/** Raises the baseline of the next glyphs; points. */
export function setRise(canvas: Canvas, rise: number): void {
  if (canvas.rise === rise) return
  canvas.rise = rise
  canvas.page.write(`${operand(rise)} Ts`)
}

/**
 * Sets letters apart, or closer where it is below 0: the pen moves so many points further after each code (ISO
 * 32000-1, 9.3.2).
 *
 * @returns What the file says: rounded.
 */
export function setTracking(canvas: Canvas, tracking: number): number {
  const written = operand(tracking)
  if (canvas.tracking !== tracking) canvas.page.write(`${written} Tc`)
  canvas.tracking = tracking
  return Number(written)
}
