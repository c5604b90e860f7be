import type { VFile } from 'vfile'
import type { Json, Meta, Origin, Sourced } from './article.ts'
import { defined } from './defined.ts'
import { singleFacts } from './meta-fields.ts'
import type { MergeMeta } from './phases.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'

/** Strongest first. */
const strength: readonly Origin[] = ['option', 'frontMatter', 'text', 'config', 'inferred']

/** Origins in words, to complete "by …". */
const inWords = {
  option: 'the options',
  frontMatter: 'the front matter',
  text: 'the text',
  config: 'the configuration',
  inferred: 'a guess',
} as const satisfies Record<Origin, string>

/**
 * Merges facts of several origins. Of each fact the strongest origin holds, in equal strength the earlier set;
 * a list is taken from one origin as a whole. A person or publication of the same name keeps what only the
 * weaker origin knows (the place from the byline). Stated facts that disagree are reported; a value of the
 * configuration is a default, so it disagrees with nothing.
 *
 * @param sets Facts, each with its origin.
 * @param file Where disagreements land.
 */
export const mergeMeta: MergeMeta = (sets, file) => {
  const merged: unknown[][] = singleFacts.flatMap((key) => {
    const fact = mergeOne<unknown>(
      key,
      sets.flatMap((set) => set[key] ?? []),
      file,
    )
    return fact ? [[key, fact]] : []
  })
  return {
    ...Object.fromEntries(merged),
    authors: mergeList(
      'authors',
      sets.map(({ authors = [] }) => authors),
      file,
    ),
    contributors: mergeList(
      'contributors',
      sets.map(({ contributors = [] }) => contributors),
      file,
    ),
    keywords: mergeList(
      'keywords',
      sets.map(({ keywords = [] }) => keywords),
      undefined,
    ),
    extra: mergeExtra(sets),
  }
}

/**
 * Reports what an article lacks: a title, a language, or their confirmation.
 *
 * @param meta The merged facts.
 */
export function reviewMeta({ title, language }: Meta, file: VFile | undefined): void {
  if (!title) report(file, rules['article-has-title'], undefined)
  else if (title.origin === 'inferred') {
    report(file, rules['title-is-explicit'], title.position, { title: title.value })
  }
  if (!language) report(file, rules['article-has-language'], undefined)
  else if (language.origin === 'inferred') {
    report(file, rules['language-is-explicit'], language.position, { language: language.value })
  }
}

function mergeOne<T>(
  name: string,
  facts: readonly Sourced<T>[],
  file: VFile | undefined,
): Sourced<T> | undefined {
  const [best, ...others] = byStrength(facts)
  if (!best) return undefined
  for (const other of others) reportDisagreement(name, [best, other], file)
  return completed(best, others)
}

/** A fact with what only weaker origins know, told from what the article says by itself. */
function completed<T>(best: Sourced<T>, others: readonly Sourced<T>[]): Sourced<T> {
  const fillAll = (facts: readonly Sourced<T>[]) =>
    facts.reduce((value, other) => fill(value, other.value), best.value)
  const [value, own] = [fillAll(others), fillAll(others.filter(isStated))]
  const isLess = JSON.stringify(own) !== JSON.stringify(value)
  return { ...best, value, ...(isLess && { own }) }
}

/** Whether the article says it. */
function isStated({ origin }: Sourced<unknown>): boolean {
  return origin === 'frontMatter' || origin === 'text'
}

function mergeList<T>(name: string, lists: readonly Sourced<T>[][], file: VFile | undefined): Sourced<T>[] {
  const given = lists.filter((list) => list.length > 0)
  const [best = [], ...others] = given.toSorted((a, b) => rank(a[0]) - rank(b[0]))
  for (const other of others) {
    const pair = [asOne(best), asOne(other)] as const
    if (pair[0] && pair[1]) reportDisagreement(name, [pair[0], pair[1]], file)
  }
  const known = others.flat()
  return best.map((fact) => {
    const same = known.filter(({ value }) => nameOf(value) === nameOf(fact.value))
    return completed(fact, same)
  })
}

/** A list as one fact, for comparing and for messages. */
function asOne<T>(list: readonly Sourced<T>[]): Sourced<string> | undefined {
  const [first] = list
  if (!first) return undefined
  const value = list.map((fact) => nameOf(fact.value)).join(', ')
  return { value, origin: first.origin, ...defined({ position: first.position }) }
}

function byStrength<T>(facts: readonly Sourced<T>[]): Sourced<T>[] {
  return facts.toSorted((a, b) => rank(a) - rank(b))
}

function rank(fact: Sourced<unknown> | undefined): number {
  return fact ? strength.indexOf(fact.origin) : strength.length
}

/** The stronger value with what only the weaker knows, where both are of one name. */
function fill<T>(strong: T, weak: T): T {
  if (typeof strong !== 'object' || typeof weak !== 'object' || nameOf(strong) !== nameOf(weak)) return strong
  return { ...weak, ...strong }
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  if ('name' in value) return String(value.name)
  if ('label' in value) return String(value.label)
  if ('place' in value) return String(value.place)
  return 'url' in value ? String(value.url) : ''
}

function reportDisagreement(
  fact: string,
  [best, other]: readonly [Sourced<unknown>, Sourced<unknown>],
  file: VFile | undefined,
): void {
  if (other.origin === 'inferred' || other.origin === 'config' || agree(best.value, other.value)) return
  report(file, rules['facts-agree'], other.position ?? best.position, {
    fact,
    value: nameOf(best.value),
    origin: inWords[best.origin],
    other: nameOf(other.value),
    otherOrigin: inWords[other.origin],
  })
}

/** The same but for case and white space; a date agrees with a more precise one. */
function agree(a: unknown, b: unknown): boolean {
  const [one, two] = [plain(a), plain(b)]
  const bothDates = /^\d{4}(?:-|$)/.test(one) && /^\d{4}(?:-|$)/.test(two)
  return one === two || (bothDates && (one.startsWith(two) || two.startsWith(one)))
}

function plain(value: unknown): string {
  return nameOf(value).normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}

function mergeExtra(sets: readonly Partial<Meta>[]): Record<string, Json> {
  return Object.fromEntries(sets.toReversed().flatMap(({ extra = {} }) => Object.entries(extra)))
}
