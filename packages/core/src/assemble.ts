import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Article, Entity, Meta, Origin } from './article.ts'
import { build } from './build/build.ts'
import { remarksByFact } from './comments.ts'
import { confirm, type Statements } from './confirm/confirm.ts'
import { type GivenMeta, readFacts } from './facts.ts'
import { readFrontMatter } from './front-matter/read-front-matter.ts'
import type { GivenAbbreviations, GivenEntity, Settings, Stated } from './front-matter/settings.ts'
import { reviewMeta } from './meta.ts'
import type { DateOrder, Given, Parse } from './phases.ts'
import { languageOf } from './language/languages.ts'
import { repairTree } from './repair/repair.ts'
import { filed } from './repair/rules/places.ts'
import { describe, locate } from './validate/located.ts'

/** What `fromMarkdown` and `fromMdast` have in common. */
export interface ArticleOptions {
  /** Where findings land; a file given as the source is the default. Without one they are dropped. */
  file?: VFile | undefined
  /** Facts from the caller; the strongest there are. Validated like front matter. */
  meta?: GivenMeta | undefined
  /** Facts from a configuration, which hold where the article says nothing. */
  defaults?: GivenMeta | undefined
  /**
   * Repairs by rule id: `{ byline: false }` switches one off, `true` says that what it does has been looked at and is
   * right. All are on; front matter has the last word.
   */
  repairs?: Record<string, boolean> | undefined
  /** What articles may be about: confirmed, corrected or forbidden wherever an article names it. */
  entities?: readonly GivenEntity[] | undefined
  /** Short forms and what they stand for, marked wherever they stand; `false` forbids one. */
  abbreviations?: GivenAbbreviations | undefined
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
  const { dateOrder } = options
  const stated = readGiven('meta', options.meta, { file, dateOrder })
  const defaults = readGiven('defaults', options.defaults, { file, dateOrder })
  const known = stated.language?.value ?? defaults.language?.value
  const read = readFrontMatter(parsed, { source, file, dateOrder, language: known })
  const { facts: frontMatter, settings, comments, tree } = read
  const given: Given = { options: stated, frontMatter, defaults }

  const language = stated.language?.value ?? frontMatter.language?.value ?? defaults.language?.value
  const repairing = {
    repairs: { ...options.repairs, ...settings.repairs },
    dateOrder: settings.dateOrder ?? dateOrder,
    language,
  }
  const repaired = repairTree(tree, { source, parse, options: repairing, file })
  const body = build(repaired, given, { source, file })
  const remarks = [...remarksByFact({ meta: body.meta, comments }).values()].flat()
  const built = { ...body, comments: [...remarks, ...body.comments] }
  const placed = repairing.repairs.places === false ? built : withFiledPlaces(built)
  const article = confirm(placed, statementsOf(settings, options), { source, file })
  if (parsed.children.length > 0) reviewMeta(article.meta, file)
  return article
}

/** The places that the facts name: the front matter may have what pasted text says in its byline. */
function withFiledPlaces(article: Article): Article {
  const { meta, entities } = article
  const places = filed(entities, { facts: meta, language: languageOf(meta.language?.value) })
  if (places.length === 0) return article
  // Where the rule would have them: whether a byline is text or front matter must not tell.
  return { ...article, entities: [...entities, ...places].toSorted((a, b) => rank(a) - rank(b)) }
}

/** The order in which the rules find things: what short forms stand for, places, other bodies, people. */
function rank({ type, alternateName }: Entity): number {
  if (type === 'organization') return alternateName === undefined ? 2 : 0
  return type === 'country' || type === 'place' ? 1 : 3
}

/** What the front matter states comes before what the configuration does. */
function statementsOf(settings: Settings, { entities = [], abbreviations = {} }: ArticleOptions): Statements {
  const known = Object.entries(abbreviations).map(([short, long]) => ({ short, long }))
  return {
    entities: [...(settings.entities ?? []), ...entities.map(byConfig)],
    abbreviations: [...(settings.abbreviations ?? []), ...known.map(byConfig)],
  }
}

function byConfig<T>(value: T): Stated<T> {
  return { value, origin: 'config' }
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
