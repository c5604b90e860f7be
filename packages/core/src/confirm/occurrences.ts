import type { Article, Position, Text } from '../article.ts'
import { places } from '../places.ts'
import { align } from '../repair/alignment.ts'
import { visit } from '../walk.ts'

/** A name in a text. */
export interface Sighting {
  text: Text
  /** UTF-16 units of the text's value. */
  from: number
  position: Position
}

/**
 * Looks for names in the body of an article, as whole words. Scripts without spaces have no whole words.
 *
 * @param source The text that positions count in.
 * @returns A function from a name to where it stands, in order.
 */
export function occurrences(article: Article, source: string): (name: string) => Sighting[] {
  const texts: Text[] = []
  visit(article, (node) => {
    if (node.type === 'text') texts.push(node)
  })
  const at = places(source)
  return (name) => {
    const pattern = wholeWord([name])
    return texts.flatMap((text) =>
      Array.from(text.value.matchAll(pattern), ({ 0: found, index: from }) => ({
        text,
        from,
        position: align(text, source, at).range(from, from + found.length),
      })),
    )
  }
}

/** @returns A pattern for any of some names as a whole word; the longest first. */
export function wholeWord(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(bounded)
  return new RegExp(longestFirst.join('|') || '(?!)', 'gu')
}

function bounded(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return spaceless.test(name) ? escaped : String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`
}

const spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u
