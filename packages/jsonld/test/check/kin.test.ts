/** Kinds of articles that schema.org has, in the forms that its documentation shows. */
import { expect, it } from 'vitest'
import { checkGraph } from '../../src/check/check-graph.ts'

const kin: readonly { '@type': string | readonly string[]; [property: string]: unknown }[] = [
  {
    '@type': 'NewsArticle',
    headline: 'Rain in the valley',
    url: 'https://www.example.com/rain',
    dateline: 'Valley, Example',
    printPage: 'B1',
    printSection: 'Weather',
    printEdition: 'Late',
    articleBody: 'It rained.',
    publishingPrinciples: 'https://www.example.com/principles',
    datePublished: '2024-03-09T07:15',
    author: 'Dana Stroller',
  },
  {
    '@type': 'ScholarlyArticle',
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '5',
      datePublished: '2012',
      isPartOf: {
        '@type': ['PublicationVolume', 'Periodical'],
        name: 'Example Notes',
        issn: ['1111-1111', '2222-2222'],
        volumeNumber: 50,
        publisher: { '@type': 'Organization', name: 'Example Press' },
      },
    },
    name: 'On rain',
    headline: 'On rain',
    description: 'A study of rain.',
    sameAs: 'https://doi.example.org/10.1/rain',
    pageStart: 368,
    pageEnd: '370',
    about: ['Rain', { '@type': 'DefinedTerm', name: 'Weather' }],
    author: [{ '@type': 'Person', familyName: 'Stroller', givenName: 'Dana', name: 'Stroller, Dana' }],
  },
  {
    '@type': 'TechArticle',
    headline: 'How to read a gauge',
    dependencies: 'A gauge and a glass',
    proficiencyLevel: 'Beginner',
  },
  { '@type': 'Report', headline: 'Rain of the year', reportNumber: 'R-7', datePublished: '2024' },
  {
    '@type': 'OpinionNewsArticle',
    headline: 'Let it rain',
    author: {
      '@type': 'Role',
      roleName: 'columnist',
      author: { '@type': 'Person', name: 'Dana Stroller', url: 'https://www.example.com/dana' },
    },
  },
  {
    '@type': 'ReviewNewsArticle',
    headline: 'The umbrella, tried',
    itemReviewed: { '@type': 'Product', name: 'An umbrella' },
    reviewRating: { '@type': 'Rating', ratingValue: 4, bestRating: '5', worstRating: 1 },
  },
  {
    '@type': ['NewsArticle', 'AskPublicNewsArticle'],
    headline: 'Did you see the rain?',
    correction: { '@type': 'CorrectionComment', text: 'It was hail.', datePublished: '2024-03-10' },
    backstory: 'Readers had asked.',
  },
  {
    '@type': 'BlogPosting',
    headline: 'A wet day',
    wordCount: '61',
    genre: 'diary',
    keywords: 'rain, coat',
    award: 'Best wet day',
    editor: { '@type': 'Person', name: 'Ned Barrel' },
    sharedContent: { '@type': 'WebPage', url: 'https://www.example.com/other' },
    comment: [{ '@type': 'Comment', text: 'Wet.', author: { '@type': 'Person', name: 'Old Swan' } }],
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: 'https://schema.org/LikeAction',
      userInteractionCount: 3,
    },
  },
  {
    '@type': 'DiscussionForumPosting',
    headline: 'Who has my coat?',
    text: 'It is grey.',
    author: { '@type': 'Person', name: 'Miller', url: 'https://www.example.com/miller' },
    datePublished: '2024-03-12T09:00:00+01:00',
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: { '@type': 'LikeAction' },
      userInteractionCount: 27,
    },
  },
  {
    '@type': 'AnalysisNewsArticle',
    headline: 'Where the rain goes',
    isAccessibleForFree: false,
    hasPart: [
      { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.wall' },
      { '@type': 'WebPageElement', isAccessibleForFree: 'https://schema.org/False', cssSelector: '.more' },
    ],
    speakable: {
      '@type': 'SpeakableSpecification',
      xpath: ['/html/head/title', "/html/head/meta[@name='description']/@content"],
    },
  },
  {
    '@type': 'SatiricalArticle',
    headline: 'Rain resigns',
    video: {
      '@type': 'VideoObject',
      name: 'Rain',
      uploadDate: '2024-03-09',
      duration: 'P0DT1M33S',
      thumbnailUrl: 'https://www.example.com/rain.jpg',
    },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: '10 20 11 21' } },
    temporalCoverage: '2024-03-01/2024-03-09',
  },
]

it.each(kin.map((node) => ({ name: [node['@type']].flat().join(' and '), node })))(
  'finds no error in $name',
  ({ node }) => {
    const found = checkGraph({ '@context': 'https://schema.org', ...node })
    expect(found.filter(({ fatal }) => fatal).map(String)).toEqual([])
    // The same in a graph that names the context by http.
    const inGraph = checkGraph({ '@context': 'http://schema.org/', '@graph': [node] })
    expect(inGraph.filter(({ fatal }) => fatal).map(String)).toEqual([])
  },
)
