import { type Author, defined, type Meta } from '@offprint/core'
import type { Addresses } from './address.ts'
import type { PersonNode } from './graph.ts'

/** The people of an article by what they did. */
export interface People {
  author: PersonNode[]
  editor: PersonNode[]
  translator: PersonNode[]
  contributor: PersonNode[]
}

/** schema.org names these roles itself; any other is a `contributor`. */
const roles: Record<string, keyof People> = { editor: 'editor', translator: 'translator' }

/** One Person for each name, whatever they did; the name is the name only (no "By", title or place). */
export function peopleOf(meta: Meta, at: Addresses): People {
  const people: People = { author: [], editor: [], translator: [], contributor: [] }
  const known = new Map<string, PersonNode>()
  const person = (author: Author, id: string) => {
    const node = known.get(author.name) ?? personNode(author, id, at)
    known.set(author.name, node)
    return node
  }
  meta.authors.forEach(({ value }, index) => {
    people.author.push(person(value, `author-${index + 1}`))
  })
  meta.contributors.forEach(({ value }, index) => {
    people[roles[value.role.toLowerCase()] ?? 'contributor'].push(person(value, `contributor-${index + 1}`))
  })
  return people
}

function personNode(author: Author, role: string, at: Addresses): PersonNode {
  const { name, jobTitle, honorificPrefix, sameAs } = author
  return {
    '@type': 'Person',
    '@id': at.ofPage(role),
    name,
    ...defined({
      url: at.absolute(author.url),
      sameAs: sameAs?.length ? sameAs : undefined,
      jobTitle,
      honorificPrefix,
    }),
  }
}
