import { slug } from 'github-slugger'
import type { Ids } from './state.ts'

/** Every id begins so: reader modes drop elements whose ids contain words such as "social" or "related". */
const prefix = 'article-'

/** The one word that Mozilla's Readability 0.6 drops an element for whatever else its id says (`shareElements`). */
const share = /(?<=^|[-_])share(?=[-_]|$)/g

/** @returns A slug that reader modes leave alone. */
function readable(made: string): string {
  return made.replace(share, 'shared')
}

/** @returns An allocator for one document. Slugs are GitHub's: lower case, hyphens for spaces, letters of any script. */
export function createIds(): Ids {
  /** The slugs in use, each with the number its next namesake may try. */
  const used = new Map<string, number>()

  function unique(candidates: readonly string[]): string {
    const free = candidates.find((candidate) => !used.has(candidate)) ?? numbered(candidates.at(-1) ?? '')
    used.set(free, 2)
    return free
  }

  function numbered(taken: string): string {
    let count = used.get(taken) ?? 2
    while (used.has(`${taken}-${count}`)) count += 1
    used.set(taken, count + 1)
    return `${taken}-${count}`
  }

  return {
    heading(text, parent) {
      const own = readable(slug(text)) || 'section'
      const found = unique(parent === '' ? [own] : [own, `${parent}-${own}`])
      return { id: prefix + found, slug: found }
    },
    note: (label) => prefix + unique([`note-${slug(label) || 'note'}`]),
    noteReference: (label) => prefix + unique([`noteref-${slug(label) || 'note'}`]),
  }
}
