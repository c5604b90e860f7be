import type { Issue, Meta, Policies, Publication } from '@offprint/core'
import type { Addresses } from './address.ts'
import { filled, said } from './filled.ts'
import {
  type ImageObjectNode,
  type OrganizationNode,
  type PeriodicalNode,
  type PublicationIssueNode,
  type PublicationVolumeNode,
  refer,
  type WebSiteNode,
} from './graph.ts'
import { wellFormed } from './well-formed.ts'

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
  const publication = said(meta.publication?.value.name) === undefined ? undefined : meta.publication?.value
  const issue = said(meta.issue?.value.label) === undefined ? undefined : meta.issue?.value
  const logo = publication && logoNode(publication.logo, at)
  const organization = publication && organizationNode(publication, logo, at)
  const website = websiteNode(publication, organization, at)
  const periodical =
    publication && (issue ?? said(publication.issn)) !== undefined
      ? periodicalNode(publication, organization, at)
      : undefined
  return filled({ logo, organization, website, periodical, ...issueNodes(issue, periodical, at) })
}

function organizationNode(
  { name, url, sameAs, policies }: Publication,
  logo: ImageObjectNode | undefined,
  at: Addresses,
): OrganizationNode {
  const said = policies && policiesOf(policies, at)
  return {
    '@type': said && Object.keys(said).length > 0 ? 'NewsMediaOrganization' : 'Organization',
    '@id': at.ofHome('organization'),
    name,
    ...filled({ url: at.absolute(url) ?? at.home, logo: refer(logo), sameAs: at.allAbsolute(sameAs) }),
    ...said,
  }
}

function policiesOf(policies: Policies, at: Addresses): Policies {
  return filled({
    publishingPrinciples: at.absolute(policies.publishingPrinciples),
    ethicsPolicy: at.absolute(policies.ethicsPolicy),
    correctionsPolicy: at.absolute(policies.correctionsPolicy),
    masthead: at.absolute(policies.masthead),
    ownershipFundingInfo: at.absolute(policies.ownershipFundingInfo),
    actionableFeedbackPolicy: at.absolute(policies.actionableFeedbackPolicy),
    noBylinesPolicy: at.absolute(policies.noBylinesPolicy),
  })
}

function logoNode(url: string | undefined, at: Addresses): ImageObjectNode | undefined {
  const address = at.absolute(url)
  return address === undefined
    ? undefined
    : { '@type': 'ImageObject', '@id': at.ofHome('logo'), url: address, contentUrl: address }
}

function websiteNode(
  publication: Publication | undefined,
  organization: OrganizationNode | undefined,
  at: Addresses,
): WebSiteNode | undefined {
  if (at.home === undefined) return undefined
  return {
    '@type': 'WebSite',
    '@id': at.ofHome('website'),
    url: at.home,
    ...filled({
      name: publication?.name,
      publisher: refer(organization),
      inLanguage: publication?.language,
    }),
  }
}

function periodicalNode(
  { name, issn }: Publication,
  organization: OrganizationNode | undefined,
  at: Addresses,
): PeriodicalNode {
  return {
    '@type': 'Periodical',
    '@id': at.ofHome('periodical'),
    name,
    ...filled({ issn, publisher: refer(organization) }),
  }
}

function issueNodes(
  issue: Issue | undefined,
  periodical: PeriodicalNode | undefined,
  at: Addresses,
): Pick<PublicationNodes, 'volume' | 'issue'> {
  if (!issue) return {}
  const number = said(issue.volume)
  const volume: PublicationVolumeNode | undefined =
    number !== undefined && periodical
      ? {
          '@type': 'PublicationVolume',
          '@id': at.ofHome(`volume-${encodeURIComponent(wellFormed(number))}`),
          volumeNumber: number,
          isPartOf: { '@id': periodical['@id'] },
        }
      : undefined
  const key = said(issue.start) ?? said(issue.number) ?? issue.label
  const node: PublicationIssueNode = {
    '@type': 'PublicationIssue',
    '@id': at.ofHome(`issue-${encodeURIComponent(wellFormed(key))}`),
    name: issue.label,
    ...filled({
      issueNumber: issue.number,
      datePublished: issue.start,
      isPartOf: refer(volume ?? periodical),
    }),
  }
  return { ...filled({ volume }), issue: node }
}
