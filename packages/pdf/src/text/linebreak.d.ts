/** What is used of the package `linebreak`, which has no types of its own. */
declare module 'linebreak' {
  /** Walks through the break opportunities of a text. */
  export default class LineBreaker {
    constructor(text: string)
    /** The next one: the offset of what would begin the next line. */
    nextBreak(): { position: number; required: boolean } | null
  }
}
