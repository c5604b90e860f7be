/** Random facts and places of delivery, for properties of the graph. */
import type { Article, Delivery, Entity, Meta, Origin, Position, Sourced } from '@offprint/core'
import { arbitraryArticle } from '@offprint/core/testing'
import fc from 'fast-check'

const here: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }

const texts = fc.oneof(
  fc.constantFrom(
    'Canals',
    'Über "Kanäle" & <Boote>',
    '</script><!--',
    '日本の運河',
    ' ',
    '',
    'a\u2028b',
    "O'Neill",
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const addresses = fc.constantFrom(
  'https://www.example.com/',
  'https://www.example.com/people/ada/',
  'http://example.com/a b?q=1#x',
  'https://beispiel.example/ü',
  '/relative',
  'page.html',
  'javascript:alert(1)',
  '',
  'mailto:desk@example.com',
  '//example.com/x',
  'https://',
)
const days = fc.constantFrom('2024', '2024-06', '2024-06-01', '2024-06-01T10:30', '2024-06-01T10:30:00Z')
const origins = fc.constantFrom<Origin>('option', 'frontMatter', 'text', 'config', 'inferred')

function sourced<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Sourced<T>> {
  return fc.record({ value, origin: origins })
}

const person = fc.record(
  {
    name: texts,
    place: texts,
    url: addresses,
    sameAs: fc.array(addresses, { maxLength: 2 }),
    jobTitle: texts,
    honorificPrefix: texts,
  },
  { requiredKeys: ['name'] },
)

const helper = fc
  .tuple(person, fc.constantFrom('Editor', 'translator', 'photographer', 'constructor', ''))
  .map(([one, role]) => ({ ...one, role }))

const publication = fc.record(
  {
    name: texts,
    url: addresses,
    logo: addresses,
    language: fc.constantFrom('en', 'de-CH'),
    sameAs: fc.array(addresses, { maxLength: 2 }),
    issn: fc.constant('2049-3630'),
    policies: fc.record({ ethicsPolicy: addresses, masthead: addresses }, { requiredKeys: [] }),
  },
  { requiredKeys: ['name'] },
)

const meta: fc.Arbitrary<Partial<Meta>> = fc.record(
  {
    title: sourced(texts),
    subtitle: sourced(texts),
    standfirst: sourced(texts),
    description: sourced(texts),
    authors: fc.array(sourced(person), { maxLength: 3 }),
    contributors: fc.array(sourced(helper), { maxLength: 3 }),
    dateline: sourced(fc.record({ place: texts, agency: texts }, { requiredKeys: ['place'] })),
    publication: sourced(publication),
    issue: sourced(
      fc.record(
        { label: texts, start: fc.constant('2024-06-01'), number: texts, volume: texts },
        { requiredKeys: ['label'] },
      ),
    ),
    section: sourced(texts),
    published: sourced(days),
    language: sourced(fc.constantFrom('en', 'en-GB', 'ur')),
    keywords: fc.array(sourced(texts), { maxLength: 3 }),
    url: sourced(addresses),
    image: sourced(
      fc.record({ url: addresses, alt: texts, caption: texts, credit: texts }, { requiredKeys: ['url'] }),
    ),
    license: sourced(addresses),
    rights: sourced(texts),
    kind: sourced(
      fc.constantFrom('article', 'news', 'opinion', 'analysis', 'background', 'reportage', 'review', 'blog'),
    ),
  },
  { requiredKeys: [] },
)

const entities: fc.Arbitrary<Entity[]> = fc.array(
  fc.record({
    type: fc.constantFrom('person', 'organization', 'place', 'country', 'event'),
    name: texts,
    role: fc.constantFrom('about', 'mentions'),
    origin: origins,
    positions: fc.constant([here]),
  }),
  { maxLength: 3 },
)

/** Articles with facts of all sorts, senseless ones among them. */
export function articleWithFacts(): fc.Arbitrary<Article> {
  return fc.tuple(arbitraryArticle(), meta, entities).map(([article, facts, things]) => ({
    ...article,
    meta: { ...article.meta, ...facts },
    entities: things,
  }))
}

/** Places of delivery, complete or not. */
export function deliveries(): fc.Arbitrary<Delivery> {
  return fc.record(
    {
      url: fc.constantFrom(
        'https://www.example.com/a/canals.html',
        'https://www.example.com/a/canals.html#top',
      ),
      home: fc.constantFrom('https://www.example.com/', 'https://www.example.com/a/canals.html'),
      timeZone: fc.constantFrom('Asia/Karachi', 'America/New_York', 'Nowhere/None'),
      images: fc.constantFrom(
        {},
        { 'page.html': { url: 'images/x.png', width: 4, height: 3, type: 'image/png' } },
      ),
      pdf: fc.record({ url: fc.constant('canals.pdf'), bytes: fc.nat(), isTagged: fc.boolean() }),
    },
    { requiredKeys: [] },
  )
}
