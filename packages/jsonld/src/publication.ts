import { defined, type Issue, type Meta } from '@offprint/core'
import type { Addresses } from './address.ts'
import {
  type ImageObjectNode,
  type OrganizationNode,
  type PeriodicalNode,
  type PublicationIssueNode,
  type PublicationVolumeNode,
  refer,
  type WebSiteNode,
} from './graph.ts'

/** Who publishes, and in which issue. */
export interface PublicationNodes {
  logo?: ImageObjectNode
  organization?: OrganizationNode
  website?: WebSiteNode
  periodical?: PeriodicalNode
  volume?: PublicationVolumeNode
  issue?: PublicationIssueNode
}

/**
 * The nodes that several articles of a publication share, so their ids hang on its address and not on the page's.
 *
 * schema.org has no property for "the issue covers 1 to 7 June": the issue's `datePublished` is its first day and
 * its name is the label as printed.
 */
export function publicationNodes(meta: Meta, at: Addresses): PublicationNodes {
  const publication = meta.publication?.value
  const logo = publication && logoNode(publication.logo, at)
  const organization: OrganizationNode | undefined = publication && {
    '@type': 'Organization',
    '@id': at.ofHome('organization'),
    name: publication.name,
    ...defined({
      url: at.absolute(publication.url) ?? at.home,
      logo: refer(logo),
      sameAs: publication.sameAs?.length ? publication.sameAs : undefined,
    }),
  }
  const website: WebSiteNode | undefined =
    at.home === undefined
      ? undefined
      : {
          '@type': 'WebSite',
          '@id': at.ofHome('website'),
          url: at.home,
          ...defined({
            name: publication?.name,
            publisher: refer(organization),
            inLanguage: publication?.language,
          }),
        }
  const issue = meta.issue?.value
  const periodical: PeriodicalNode | undefined =
    publication && (issue ?? publication.issn) !== undefined
      ? {
          '@type': 'Periodical',
          '@id': at.ofHome('periodical'),
          name: publication.name,
          ...defined({ issn: publication.issn, publisher: refer(organization) }),
        }
      : undefined
  return defined({ logo, organization, website, periodical, ...issueNodes(issue, periodical, at) })
}

function logoNode(url: string | undefined, at: Addresses): ImageObjectNode | undefined {
  const address = at.absolute(url)
  return address === undefined
    ? undefined
    : { '@type': 'ImageObject', '@id': at.ofHome('logo'), url: address, contentUrl: address }
}

function issueNodes(
  issue: Issue | undefined,
  periodical: PeriodicalNode | undefined,
  at: Addresses,
): Pick<PublicationNodes, 'volume' | 'issue'> {
  if (!issue) return {}
  const volume: PublicationVolumeNode | undefined =
    issue.volume !== undefined && periodical
      ? {
          '@type': 'PublicationVolume',
          '@id': at.ofHome(`volume-${encodeURIComponent(issue.volume)}`),
          volumeNumber: issue.volume,
          isPartOf: { '@id': periodical['@id'] },
        }
      : undefined
  const node: PublicationIssueNode = {
    '@type': 'PublicationIssue',
    '@id': at.ofHome(`issue-${encodeURIComponent(issue.start ?? issue.number ?? issue.label)}`),
    name: issue.label,
    ...defined({
      issueNumber: issue.number,
      datePublished: issue.start,
      isPartOf: refer(volume ?? periodical),
    }),
  }
  return { ...defined({ volume }), issue: node }
}
