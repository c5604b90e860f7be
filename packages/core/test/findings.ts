import { VFile } from 'vfile'
import type { Article } from '../src/article.ts'
import { fromMarkdown, type FromMarkdownOptions } from '../src/from-markdown.ts'
import type { Source } from '../src/decode.ts'

/** An article, and its findings as `line:column rule`. */
export interface Made {
  article: Article
  file: VFile
  findings: string[]
}

/** Makes an article and collects what was found; guesses of title and language are left out. */
export function make(source: Source, options: FromMarkdownOptions = {}): Made {
  const file = new VFile()
  const article = fromMarkdown(source, { file, ...options })
  return {
    article,
    file,
    findings: findingsOf(file).filter(
      (each) => !/ (?:article-has-|language-is-explicit|title-is-explicit)/.test(each),
    ),
  }
}

/** `line:column rule` of each finding; the start of the file where a finding is about all of it. */
export function findingsOf(file: VFile): string[] {
  return file.messages.map(({ line = 1, column = 1, ruleId }) => `${line}:${column} ${ruleId}`)
}
