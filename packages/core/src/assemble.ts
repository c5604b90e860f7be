import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Article, Meta, Origin } from './article.ts'
import { build } from './build/build.ts'
import { type GivenMeta, readFacts } from './facts.ts'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import { reviewMeta } from './meta.ts'
import type { DateOrder, Given, Parse } from './phases.ts'
import { repairTree } from './repair/repair.ts'
import { describe, locate } from './validate/located.ts'

/** What `fromMarkdown` and `fromMdast` have in common. */
export interface ArticleOptions {
  /** Where findings land; a file given as the source is the default. Without one they are dropped. */
  file?: VFile | undefined
  /** Facts from the caller; the strongest there are. Validated like front matter. */
  meta?: GivenMeta | undefined
  /** Facts from a configuration, which hold where the article says nothing. */
  defaults?: GivenMeta | undefined
  /** Repairs by rule id: `{ byline: false }` switches one off. All are on. */
  repairs?: Record<string, boolean> | undefined
  /** How dates in figures are ordered. Default: as all readers of the article's language write them. */
  dateOrder?: DateOrder | undefined
}

/** What the parts of an article are assembled with. */
export interface AssembleContext {
  source: string
  parse: Parse
  file: VFile | undefined
}

/**
 * The road from the parsed tree on: front matter read, text repaired, article built.
 *
 * @throws TypeError where `meta` or `defaults` is not an object.
 */
export function assemble(
  parsed: Root,
  options: ArticleOptions,
  { source, parse, file }: AssembleContext,
): Article {
  const { dateOrder, repairs } = options
  const stated = readGiven('meta', options.meta, { file, dateOrder })
  const defaults = readGiven('defaults', options.defaults, { file, dateOrder })
  const known = stated.language?.value ?? defaults.language?.value
  const { facts: frontMatter, tree } = readFrontMatter(parsed, { source, file, dateOrder, language: known })
  const given: Given = { options: stated, frontMatter, defaults }

  const language = stated.language?.value ?? frontMatter.language?.value ?? defaults.language?.value
  const repaired = repairTree(tree, { source, parse, options: { repairs, dateOrder, language }, file })
  const article = build(repaired, given, { source, file })
  if (parsed.children.length > 0) reviewMeta(article.meta, file)
  return article
}

const origins = { meta: 'option', defaults: 'config' } as const satisfies Record<string, Origin>

function readGiven(
  name: keyof typeof origins,
  value: GivenMeta | undefined,
  { file, dateOrder }: Pick<ArticleOptions, 'file' | 'dateOrder'>,
): Partial<Meta> {
  if (value === undefined) return {}
  const located = locate(value)
  if (located.kind !== 'map') {
    throw new TypeError(
      `Expected the option \`${name}\` to be an object, received ${describe(located)}. For example: { ${name}: { title: 'A walk along the harbour' } }.`,
    )
  }
  return readFacts(located, {
    file,
    path: name,
    origin: origins[name],
    hints: { dateOrder, language: value.language },
  })
}
