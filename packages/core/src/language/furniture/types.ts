/** Somebody's part in an article, and the phrases that name it before a person's name. */
export interface RolePhrases {
  /** As `contributors[].role` has it, in English; `author` is one of the authors. */
  role: string
  phrases: readonly string[]
}

/**
 * The words around an article that are not its text, in one language: what stands before the names of those who
 * took part, in the head of a mail, on a page, over notes and beside pictures. All in lower case.
 */
export interface Furniture {
  roles: readonly RolePhrases[]
  /** Before the title in the head of a mail. */
  subject: readonly string[]
  /** The other lines in the head of a mail. */
  mail: readonly string[]
  /** Over a message that is passed on. */
  forwarded: readonly string[]
  /** The end of the line over a message that is answered. */
  wrote: readonly string[]
  /** Before a page number. */
  page: readonly string[]
  /** Lines that lead elsewhere: `read more`. */
  teasers: readonly string[]
  /** Lines that stand in a page and say nothing of the article: `advertisement`. */
  notices: readonly string[]
  /** Words for the end. */
  ends: readonly string[]
  /** Headings over notes. */
  notes: readonly string[]
  /** Before the number of a picture, of a table. */
  figure: readonly string[]
  table: readonly string[]
  /** Before the words of a caption. */
  caption: readonly string[]
  /** Before the name of whoever made a picture. */
  credit: readonly string[]
  /** Before a text that stands beside the article, and after its end. */
  sidebar: readonly string[]
  sidebarEnd: readonly string[]
  /** Before a sentence that is set large. */
  pullQuote: readonly string[]
}
