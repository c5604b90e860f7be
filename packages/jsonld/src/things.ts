import { type Article, type Entity, type Heading, is, type Meta, toText } from '@offprint/core'
import type { Addresses } from './address.ts'
import { filled, said } from './filled.ts'
import type { ThingNode, WebPageElementNode } from './graph.ts'
import { wellFormed } from './well-formed.ts'

const types: Readonly<Record<Entity['type'], ThingNode['@type']>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  country: 'Country',
  event: 'Event',
}

/** What the article is about and what it mentions; and where it was written, which may be one of them. */
export interface Things {
  about: ThingNode[]
  mentions: ThingNode[]
  location?: ThingNode
}

/** One node a thing, its id made from its name. */
export function thingsOf(article: Article, at: Addresses): Things {
  const nodes = article.entities
    .filter(({ name }) => said(name) !== undefined)
    .map((entity) => ({ role: entity.role, node: thingNode(entity, article, at) }))
  const of = (role: Entity['role']) => nodes.filter((thing) => thing.role === role).map((thing) => thing.node)
  const place = placeOf(article.meta)
  const known = nodes.find(({ node }) => place !== undefined && sameName(node.name, place))?.node
  const location = known ?? (place === undefined ? undefined : placeNode(place, at))
  return { about: of('about'), mentions: of('mentions'), ...filled({ location }) }
}

function placeOf(meta: Meta): string | undefined {
  const ofAuthors = meta.authors.map(({ value }) => said(value.place))
  return said(meta.dateline?.value.place) ?? ofAuthors.find((place) => place !== undefined)
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function thingNode(entity: Entity, { abbreviations }: Article, at: Addresses): ThingNode {
  const { type, name, sameAs } = entity
  const short = abbreviations.find(({ long }) => sameName(long, name))?.short
  return {
    '@type': types[type],
    '@id': at.ofPage(`entity-${idOf(name)}`),
    name,
    ...filled({ alternateName: said(entity.alternateName) ?? short, sameAs: at.allAbsolute(sameAs) }),
  }
}

function placeNode(name: string, at: Addresses): ThingNode {
  return { '@type': 'Place', '@id': at.ofPage(`entity-${idOf(name)}`), name }
}

function idOf(name: string): string {
  return encodeURIComponent(wellFormed(name.trim().toLowerCase().replace(/\s+/gu, '-')))
}

/** The sections of the first level, each with the address of its heading. */
export function sectionNodes(article: Article, at: Addresses): WebPageElementNode[] {
  return article.children.flatMap((child) => {
    const heading =
      child.type === 'section' ? child.children.find((first) => is(first, 'heading')) : undefined
    return heading ? sectionNode(heading, at) : []
  })
}

function sectionNode(heading: Heading, at: Addresses): WebPageElementNode[] {
  const name = said(toText(heading, { alternatives: false }))
  if (name === undefined) return []
  const url = at.page === undefined ? undefined : at.ofPage(heading.id)
  return [{ '@type': 'WebPageElement', '@id': at.ofPage(heading.id), name, ...filled({ url }) }]
}
