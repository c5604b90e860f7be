import type { Author, Meta } from '@offprint/core'
import type { Addresses } from './address.ts'
import { filled, said } from './filled.ts'
import type { PersonNode } from './graph.ts'

/** The people of an article by what they did. */
export interface People {
  author: PersonNode[]
  editor: PersonNode[]
  translator: PersonNode[]
  contributor: PersonNode[]
}

/** schema.org names these roles itself; any other is a `contributor`. */
const roles: Readonly<Record<string, keyof People>> = { editor: 'editor', translator: 'translator' }

/** One Person for each name, whatever they did; the name is the name only (no "By", title or place). */
export function peopleOf(meta: Meta, at: Addresses): People {
  const people: People = { author: [], editor: [], translator: [], contributor: [] }
  const known = new Map<string, PersonNode>()
  const add = (part: keyof People, author: Author, role: string) => {
    const node = known.get(author.name) ?? personNode(author, role, at)
    if (!node || people[part].includes(node)) return
    known.set(author.name, node)
    people[part].push(node)
  }
  meta.authors.forEach(({ value }, index) => add('author', value, `author-${index + 1}`))
  meta.contributors.forEach(({ value }, index) => {
    const role = value.role.toLowerCase()
    add(
      (Object.hasOwn(roles, role) ? roles[role] : undefined) ?? 'contributor',
      value,
      `contributor-${index + 1}`,
    )
  })
  return people
}

/** Without a name there is nobody to speak of. */
function personNode(author: Author, role: string, at: Addresses): PersonNode | undefined {
  const { name, jobTitle, honorificPrefix, sameAs } = author
  if (said(name) === undefined) return undefined
  const url = at.absolute(author.url)
  return {
    '@type': 'Person',
    '@id': idOf(url, role, at),
    name,
    ...filled({ url, sameAs: at.allAbsolute(sameAs), jobTitle, honorificPrefix }),
  }
}

/** Somebody with a page of their own is the same person in every article: the id is made from that page's address. */
function idOf(url: string | undefined, role: string, at: Addresses): string {
  if (url === undefined || at.home === undefined) return at.ofPage(role)
  const { host, pathname, search } = new URL(url)
  const path = `${pathname}${search}`.replace(/^\/|\/$/g, '')
  return at.ofHome(`/schema/person/${host === new URL(at.home).host ? path : `${host}/${path}`}`)
}
