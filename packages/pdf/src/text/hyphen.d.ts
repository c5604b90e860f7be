/** What is used of the package `hyphen`, which has no types of its own. */
declare module 'hyphen' {
  /** Levels, pattern tree, and the exceptions: word to break points. */
  export type Patterns = readonly [readonly string[], object, Readonly<Record<string, readonly number[]>>?]

  export default function createHyphenator(
    patterns: Patterns,
    options: { html: boolean; hyphenChar: string; minWordLength: number },
  ): (text: string) => string
}

declare module 'hyphen/patterns/*' {
  const patterns: import('hyphen').Patterns
  export default patterns
}
