import type { Article, Node } from './article.ts'
import { toText } from './to-text.ts'

/** Words a minute of silent reading: the rounded mean for English non-fiction (Brysbaert 2019, 238). */
const pace = 238

/**
 * @param article The article.
 * @returns How many words its body has, headings and captions included; notes,
 * alternative texts and the title block not: the words that the page shows as the article.
 */
export function countWords(article: Article): number {
  const body: Node[] = article.children.filter((child) => child.type !== 'notes')
  return toText(body, { alternatives: false })
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/**
 * @param article The article.
 * @returns How long it takes to read, in whole minutes, at least 1.
 */
export function readingMinutes(article: Article): number {
  return minutesOfWords(countWords(article))
}

/**
 * @param words How many words.
 * @returns How long they take to read, in whole minutes, at least 1.
 */
export function minutesOfWords(words: number): number {
  return Math.max(1, Math.round(words / pace))
}
