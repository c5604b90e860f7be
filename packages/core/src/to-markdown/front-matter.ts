import { stringify as stringifyYaml } from 'yaml'
import type { Article, Comment, Meta, Sourced } from '../article.ts'
import { remarksByFact } from '../comments.ts'
import { defined } from '../defined.ts'
import { inlineFacts } from '../inline-facts.ts'
import { type FactName, factNames } from '../meta-fields.ts'
import { phrasing } from './phrasing.ts'
import { stringify } from './stringify.ts'

/** A value that may be written: only what the source itself says. */
type Stated = Pick<Sourced<unknown>, 'origin'>

const inline: ReadonlySet<string> = new Set(inlineFacts)

/**
 * Writes the stated facts as front matter: origins `frontMatter` and `text`. Comments stand above the key that they
 * stood above, beside or in.
 *
 * @returns A block of YAML between its fences, or nothing where no fact is stated.
 */
export function writeFrontMatter({ meta, comments }: Pick<Article, 'meta' | 'comments'>): string {
  const written = factNames.flatMap((key): [string, unknown][] => {
    const value = writeFact(key, meta)
    return value === undefined ? [] : [[key, value]]
  })
  // A value that could not be read stays as it was written, unless the text itself says better.
  const extra = Object.entries(meta.extra).filter(([key]) => !isSaidByText(key, meta))
  const record: Record<string, unknown> = { ...Object.fromEntries(written), ...Object.fromEntries(extra) }
  if (Object.keys(record).length === 0) return ''
  const remarks: ReadonlyMap<string, Comment[]> = remarksByFact({ meta, comments })
  const lines = Object.entries(record).flatMap(([key, value]) => [
    ...(remarks.get(key) ?? []).map(writeRemark),
    stringifyYaml({ [key]: value }, { lineWidth: 0 }),
  ])
  const others = [...remarks].filter(([key]) => !Object.hasOwn(record, key))
  return `---\n${[...lines, ...others.flatMap(([, found]) => found.map(writeRemark))].join('')}---\n`
}

function writeRemark({ value }: Comment): string {
  return `#${value}\n`
}

function isSaidByText(key: string, meta: Meta): boolean {
  const [fact] = factNames.flatMap((name) => (name === key ? (meta[name] ?? []) : []))
  return fact?.origin === 'text'
}

function writeFact(key: FactName, meta: Meta): unknown {
  const fact = meta[key]
  if (fact === undefined) return undefined
  if (Array.isArray(fact)) {
    const values = fact.filter(isStated).map(({ value, own = value }) => shorten(own))
    return values.length === 0 ? undefined : values
  }
  if (!isStated(fact)) return undefined
  if (typeof fact.value !== 'string') return shorten(fact.own ?? fact.value)
  return inline.has(key) ? writeInline(fact.value, fact.content) : fact.value
}

function isStated({ origin }: Stated): boolean {
  return origin === 'frontMatter' || origin === 'text'
}

/** A person or publication of whom only the name is known is written as the name. */
function shorten(value: string | boolean | object): unknown {
  if (typeof value !== 'object') return value
  const fields = defined(value)
  const keys = Object.keys(fields)
  return keys.length === 1 && 'name' in fields ? fields.name : fields
}

function writeInline(value: string, content: Sourced<string>['content']): string {
  const children = content ? phrasing(content, { breaks: 'html' }) : [{ type: 'text', value } as const]
  return stringify({ type: 'paragraph', children }).trimEnd()
}
