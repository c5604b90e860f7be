/**
 * The head of the article in the structure tree: a level 1 heading, and paragraphs around it.
 */
import { type Meta, type Phrasing, type Sourced, toText } from '@offprint/core'
import type { TitlePart } from '../owner.ts'
import { element } from './element.ts'
import type { Role, StructureElement } from './types.ts'

interface Part {
  part: TitlePart
  role: Role
  /** Whether the article has something for it. */
  has(meta: Meta): boolean
}

/** In the order they are printed and read. */
const parts: readonly Part[] = [
  { part: 'kicker', role: 'P', has: ({ kicker, section }) => (kicker ?? section) !== undefined },
  { part: 'title', role: 'H1', has: ({ title }) => hasWords(title) },
  { part: 'subtitle', role: 'P', has: ({ subtitle }) => subtitle !== undefined },
  { part: 'standfirst', role: 'P', has: ({ standfirst }) => standfirst !== undefined },
  {
    part: 'byline',
    role: 'P',
    has: ({ authors, byline, contributors }) =>
      authors.length + contributors.length > 0 || byline !== undefined,
  },
  {
    part: 'issueLine',
    role: 'P',
    has: ({ dateline, publication, issue, published, updated }) =>
      [dateline, publication, issue, published, updated].some((fact) => fact !== undefined),
  },
]

function hasWords(fact: Sourced<string> | undefined): boolean {
  if (!fact?.value.trim()) return false
  return fact.content === undefined || toText(fact.content).trim() !== ''
}

/** The elements of the parts that an article has. */
export function titleElements(meta: Meta): StructureElement[] {
  return parts.filter(({ has }) => has(meta)).map(({ part, role }) => element(role, part))
}

/** The phrasing of each part that has its markup kept. */
export function titlePhrasing(meta: Meta): [part: TitlePart, phrasing: readonly Phrasing[]][] {
  const { title, subtitle, standfirst } = meta
  const facts = { kicker: meta.kicker ?? meta.section, title, subtitle, standfirst }
  return parts.flatMap(({ part }) => {
    const fact = part === 'byline' || part === 'issueLine' ? undefined : facts[part]
    return fact?.content ? [[part, fact.content]] : []
  })
}
