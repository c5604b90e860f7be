import { VFile } from 'vfile'
import type { Article, Meta } from '../src/article.ts'
import { build } from '../src/build/build.ts'
import { parse } from '../src/parse.ts'
import type { Repaired } from '../src/phases.ts'

/** An article, and what was found on the way. */
export interface Read {
  article: Article
  /** `line:column rule`, sorted by the source. */
  findings: string[]
  /** What is said of each, in the same order. */
  said: string[]
}

/**
 * Parses and builds, without repairing.
 *
 * @param source Markdown.
 * @param given Facts of the front matter, and parts that a repair would have found.
 */
export function read(
  source: string,
  given: { frontMatter?: Partial<Meta>; repaired?: Partial<Repaired> } = {},
): Read {
  const file = new VFile(source)
  const repaired = {
    tree: parse(source),
    repairs: [],
    facts: {},
    abbreviations: [],
    entities: [],
    ...given.repaired,
  }
  const facts = { options: {}, frontMatter: given.frontMatter ?? {}, defaults: {} }
  const article = build(repaired, facts, { source, file })
  const sorted = file.messages.toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
  const findings = sorted.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
  return { article, findings, said: sorted.map(({ reason }) => reason) }
}
