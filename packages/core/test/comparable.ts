import type { Article } from '../src/article.ts'

/** What reading a written article again may change: places, repairs, and how we know what we know. */
const incidental = new Set(['position', 'positions', 'repairs', 'origin', 'rule', 'reason'])

/**
 * @param article An article.
 * @returns The same without what invariant 8 allows to differ, its ids replaced by their order.
 */
export function comparable(article: Article): unknown {
  const ids = new Map<string, string>()
  const rename = (id: string): string => {
    const name = ids.get(id) ?? `id ${ids.size + 1}`
    ids.set(id, name)
    return name
  }
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (typeof value !== 'object' || value === null) return value
    const type = 'type' in value ? value.type : undefined
    const fields = Object.entries(value).filter(([key]) => !incidental.has(key))
    return Object.fromEntries(
      fields.map(([key, inside]) => {
        const names = key === 'id' || (key === 'note' && type === 'noteReference')
        return [key, names && typeof inside === 'string' ? rename(inside) : strip(inside)]
      }),
    )
  }
  return strip(article)
}
