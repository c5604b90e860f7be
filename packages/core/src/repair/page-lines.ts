import { furnitureOf } from '../language/furniture.ts'
import type { Language } from '../language/language.ts'
import { perLanguage } from '../language/per-language.ts'
import { escape } from './furniture.ts'

/** A page number as a line: how it is set, and the number. */
export interface PageNumber {
  number: number
  /** It says that it is one: "Page 12", "12 of 30", "– 12 –". */
  labelled: boolean
}

/**
 * Makes a reader of page numbers.
 *
 * @returns A function from a line to its page number; nothing for any other line.
 */
export const pageNumberReader: (language: Language) => (text: string) => PageNumber | undefined = perLanguage(
  ({ tag }) => {
    const words = furnitureOf(tag).page.map(escape).join('|')
    const of = String.raw`(?:\s*(?:/|of|von|de)\s*\d{1,4})`
    const pattern = new RegExp(
      String.raw`^(?<open>[-–—|*•·\[(\s]*)(?<label>(?:${words})\s*)?(?<number>\d{1,4})(?<of>${of})?[-–—|*•·\])\s]*$`,
      'iu',
    )
    return (text) => {
      if (text.length > 24) return undefined
      const { open = '', label, number, of: total } = pattern.exec(text)?.groups ?? {}
      if (number === undefined) return undefined
      return {
        number: Number(number),
        labelled: label !== undefined || total !== undefined || open.trim() !== '',
      }
    }
  },
)

/** A text with its numbers taken out: running heads differ by the page number alone. */
export function withoutNumbers(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()
}
