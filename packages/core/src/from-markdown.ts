import type { Article } from './article.ts'
import { type ArticleOptions, assemble } from './assemble.ts'
import { decode, type Source } from './decode.ts'
import type { Limits } from './limits/limits.ts'
import { parseWithin } from './limits/parse-within.ts'

/** Options of `fromMarkdown`. */
export interface FromMarkdownOptions extends ArticleOptions {
  /** How much a source may ask of the parser; see `docs/limits.md`. */
  limits?: Partial<Limits> | undefined
}

/**
 * Makes an article of Markdown, or of text as people paste it.
 *
 * Findings (what was wrong, with its place and what to do) land on `options.file`. Whatever the text is, there
 * is an article of it; one without any text has no children.
 *
 * @param source Text, bytes (UTF-8, UTF-16 with its mark, otherwise Windows-1252), or a VFile of either.
 * @param options See {@link FromMarkdownOptions}.
 * @returns The article; `article.repairs` records each change that pasted text needed.
 * @throws AggregateError where bytes are no text: an image, a .docx, a PDF, a web page. Its `errors` are
 *   VFileMessages; `messagesOf(error)` gets at them.
 * @throws TypeError for a source or options of the wrong type.
 */
export function fromMarkdown(source: Source, options: FromMarkdownOptions = {}): Article {
  const decoded = decode(source, { file: options.file })
  const { text } = decoded
  // Findings that nobody can see need not be made.
  const file = decoded.file === options.file || decoded.file === source ? decoded.file : undefined
  const tree = parseWithin({ limits: options.limits, file })(text)
  return assemble(tree, options, { source: text, parse: parseWithin({ limits: options.limits }), file })
}
