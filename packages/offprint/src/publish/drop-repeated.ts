import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/**
 * Rules of several packages that are about one fact. Rules of one id are about one fact anyway: what the model
 * lacks, each renderer misses.
 */
const facts: Readonly<Record<string, string>> = {
  'article-has-language': 'language',
  'article-has-title': 'title',
  'headline-is-present': 'title',
  'image-is-for-the-web': 'image',
  'image-is-found': 'image',
  'image-is-inside': 'image',
  'image-is-readable': 'image',
  'language-is-known': 'language',
  'title-is-known': 'title',
}

/** Facts that there is one of: wherever they are missed, it is the same miss. */
const single = new Set(['language', 'title'])

/** Heaviest first. */
const weights: readonly VFileMessage['fatal'][] = [true, false, undefined]

/**
 * Leaves one finding for each fact: of those that several packages made at one place, and of those that are the
 * same to the letter, the heaviest; in equal weight the first.
 *
 * @param file Its messages are changed.
 */
export function dropRepeated(file: VFile): void {
  const kept: VFileMessage[] = []
  for (const message of file.messages) {
    const twin = kept.findIndex((other) => isRepeated(message, other))
    const other = kept[twin]
    if (!other) kept.push(message)
    else if (weights.indexOf(message.fatal) < weights.indexOf(other.fatal)) kept[twin] = message
  }
  file.messages = kept
}

function isRepeated(message: VFileMessage, other: VFileMessage): boolean {
  const fact = factOf(message)
  const atOnePlace = placeOf(message) === placeOf(other)
  if (message.source === other.source) {
    return atOnePlace && message.ruleId === other.ruleId && message.reason === other.reason
  }
  return fact !== undefined && fact === factOf(other) && (atOnePlace || single.has(fact))
}

function placeOf({ file, line, column }: VFileMessage): string {
  return `${file}:${line}:${column}`
}

function factOf({ ruleId }: VFileMessage): string | undefined {
  return ruleId === undefined ? undefined : (facts[ruleId] ?? ruleId)
}
