import type { Heading } from '@offprint/core'
import type { ElementContent } from 'hast'
import { element, text } from './element.ts'

/** The words of a heading behind its number, where it was printed with one. */
export function numbered({ number }: Heading, words: readonly ElementContent[]): ElementContent[] {
  if (number === undefined) return [...words]
  return [element('span', { className: ['number'] }, [number]), text(' '), ...words]
}
