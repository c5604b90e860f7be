import { slug } from 'github-slugger'
import type { Ids } from './state.ts'

/** Every id begins so: reader modes drop elements whose ids contain words such as "social" or "related". */
const prefix = 'article-'

/** @returns An allocator for one document. Slugs are GitHub's: lower case, hyphens for spaces, letters of any script. */
export function createIds(): Ids {
  const used = new Set<string>()

  function unique(candidates: readonly string[]): string {
    const last = candidates.at(-1) ?? ''
    const free = candidates.find((candidate) => !used.has(candidate)) ?? numbered(last, used)
    used.add(free)
    return free
  }

  return {
    heading(text, parent) {
      const own = slug(text) || 'section'
      const found = unique(parent === '' ? [own] : [own, `${parent}-${own}`])
      return { id: prefix + found, slug: found }
    },
    note: (label) => prefix + unique([`note-${slug(label) || 'note'}`]),
    noteReference: (label) => prefix + unique([`noteref-${slug(label) || 'note'}`]),
  }
}

function numbered(slugged: string, used: ReadonlySet<string>): string {
  let count = 2
  while (used.has(`${slugged}-${count}`)) count += 1
  return `${slugged}-${count}`
}
