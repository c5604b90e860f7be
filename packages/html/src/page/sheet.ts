import { legible } from '../element.ts'
import { hashSource } from './policy.ts'

/** A style sheet as it stands in a page. */
export interface Sheet {
  /** Its text, which cannot end its element. */
  text: string
  /** What allows it: see {@link hashSource}. */
  source: string
}

/** Hashing a sheet takes as long as writing half a page, and nearly all pages have one of a few. */
const remembered = new Map<string, Sheet>()
const most = 8

/** @param css Any text. */
export function sheetOf(css: string): Sheet {
  const known = remembered.get(css)
  if (known) return known
  const text = styleText(css)
  const sheet = { text, source: hashSource(text) }
  const [oldest] = remembered.keys()
  if (oldest !== undefined && remembered.size >= most) remembered.delete(oldest)
  remembered.set(css, sheet)
  return sheet
}

/** `<` begins nothing in CSS but may end its element; an escape means the same inside strings and comments. */
function styleText(css: string): string {
  return legible(css).replace(/<(?=\/|!--)/g, '\\3c ')
}
