import { type Article, defined, type Entity, type Heading, is, type Meta, toText } from '@offprint/core'
import type { Addresses } from './address.ts'
import type { ThingNode, WebPageElementNode } from './graph.ts'

const types: Record<Entity['type'], ThingNode['@type']> = {
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
  const nodes = article.entities.map((entity) => ({ role: entity.role, node: thingNode(entity, at) }))
  const of = (role: Entity['role']) => nodes.filter((thing) => thing.role === role).map((thing) => thing.node)
  const place = placeOf(article.meta)
  const known = nodes.find(({ node }) => place !== undefined && sameName(node.name, place))?.node
  const location = known ?? (place === undefined ? undefined : placeNode(place, at))
  return { about: of('about'), mentions: of('mentions'), ...defined({ location }) }
}

function placeOf(meta: Meta): string | undefined {
  return meta.dateline?.value.place ?? meta.authors.find(({ value }) => value.place)?.value.place
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

function thingNode(entity: Entity, at: Addresses): ThingNode {
  const { type, name, alternateName, sameAs } = entity
  return {
    '@type': types[type],
    '@id': at.ofPage(`entity-${idOf(name)}`),
    name,
    ...defined({ alternateName, sameAs: sameAs?.length ? sameAs : undefined }),
  }
}

function placeNode(name: string, at: Addresses): ThingNode {
  return { '@type': 'Place', '@id': at.ofPage(`entity-${idOf(name)}`), name }
}

function idOf(name: string): string {
  return encodeURIComponent(name.toLowerCase().replace(/\s+/gu, '-'))
}

/** The sections of the first level, each with the address of its heading. */
export function sectionNodes(article: Article, at: Addresses): WebPageElementNode[] {
  return article.children.flatMap((child) => {
    const heading =
      child.type === 'section' ? child.children.find((first) => is(first, 'heading')) : undefined
    return heading ? [sectionNode(heading, at)] : []
  })
}

function sectionNode(heading: Heading, at: Addresses): WebPageElementNode {
  const url = at.page === undefined ? undefined : `${at.page}#${heading.id}`
  return {
    '@type': 'WebPageElement',
    '@id': at.ofPage(heading.id),
    name: toText(heading),
    ...defined({ url }),
  }
}
