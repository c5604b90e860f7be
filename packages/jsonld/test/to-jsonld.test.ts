import { article, image, paragraph } from '@offprint/core'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { toJsonLd } from '../src/to-jsonld.ts'
import { delivery, example, fact, here } from './example.ts'

/** Every `@id` that is mentioned without being described. */
function dangling(graph: object): string[] {
  const described = new Set<string>()
  const mentioned = new Set<string>()
  JSON.stringify(graph, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && '@id' in value) {
      const set = Object.keys(value).length === 1 ? mentioned : described
      set.add(String(value['@id']))
    }
    return value
  })
  return [...mentioned].filter((id) => !described.has(id))
}

const nodeOf = (graph: ReturnType<typeof toJsonLd>, type: string) =>
  graph['@graph'].find((node) => [node['@type']].flat().join() === type)

describe('toJsonLd', () => {
  it('writes the whole graph of an article with every fact', async () => {
    const graph = toJsonLd(example(), { delivery })
    await expect(`${JSON.stringify(graph, null, 2)}\n`).toMatchFileSnapshot('golden/canals.jsonld')
  })

  it.each([
    ['with every address', example(), delivery],
    ['without any address', example(), {}],
    ['without facts', article([], {}, here), {}],
    ['without facts at an address', article([], {}, here), { url: 'https://www.example.com/a.html' }],
  ])('describes every node that it mentions, %s', (_name, input, where) => {
    expect(dangling(toJsonLd(input, { delivery: where }))).toEqual([])
  })

  it('has no address of its own where the page has none, and says so once', () => {
    const file = new VFile()
    const graph = toJsonLd(example({ publication: fact({ name: 'The Example Weekly' }) }), { file })
    expect(nodeOf(graph, 'Article')).toMatchObject({ '@id': '_:article' })
    expect(nodeOf(graph, 'Article')).not.toHaveProperty('url')
    expect(file.messages.map((message) => message.ruleId)).toEqual(['page-address-is-known'])
  })

  it('takes the canonical address of the front matter where the delivery has none', () => {
    const graph = toJsonLd(example({ url: fact('https://www.example.com/elsewhere') }))
    expect(nodeOf(graph, 'WebPage')).toMatchObject({ '@id': 'https://www.example.com/elsewhere' })
  })

  it('drops a picture without an absolute address together with every reference to it', () => {
    const graph = toJsonLd(example())
    expect(nodeOf(graph, 'ImageObject')).toBeUndefined()
    expect(nodeOf(graph, 'Article')).not.toHaveProperty('image')
    expect(nodeOf(graph, 'WebPage')).not.toHaveProperty('primaryImageOfPage')
  })

  it('never publishes an address that is not http', () => {
    const author = fact({ name: 'A. Writer', url: 'javascript:alert(1)' })
    expect(nodeOf(toJsonLd(example({ authors: [author] }), { delivery }), 'Person')).not.toHaveProperty('url')
  })

  it('withholds a guess that the page does not show, unless it is allowed', () => {
    const description = { value: 'A guess.', origin: 'inferred' as const }
    const kind = { value: 'opinion' as const, origin: 'inferred' as const }
    const guessed = example({ description, kind })
    expect(nodeOf(toJsonLd(guessed, { delivery }), 'Article')).not.toHaveProperty('description')
    expect(
      nodeOf(toJsonLd(guessed, { delivery, guesses: true }), 'NewsArticle,OpinionNewsArticle'),
    ).toHaveProperty('description', 'A guess.')
  })

  it.each([
    ['news', 'NewsArticle'],
    ['blog', 'BlogPosting'],
    ['background', 'NewsArticle,BackgroundNewsArticle'],
    ['article', 'Article'],
  ] as const)('types a piece of the kind %s as %s', (kind, type) => {
    expect(nodeOf(toJsonLd(example({ kind: fact(kind) }), { delivery }), type)).toBeDefined()
  })

  it('gives a dateline to a news article only, where the vocabulary has it', () => {
    const dateline = fact({ place: 'TOKYO', agency: 'AP' })
    expect(nodeOf(toJsonLd(example({ dateline })), 'NewsArticle')).toHaveProperty('dateline', 'TOKYO (AP)')
    expect(nodeOf(toJsonLd(example({ dateline, kind: fact('blog') })), 'BlogPosting')).not.toHaveProperty(
      'dateline',
    )
  })

  it('writes one node for a person who is author and editor', () => {
    const name = { name: 'A. Writer' }
    const graph = toJsonLd(
      example({ authors: [fact(name)], contributors: [fact({ ...name, role: 'Editor' })] }),
    )
    expect(graph['@graph'].filter((node) => node['@type'] === 'Person')).toHaveLength(1)
    expect(nodeOf(graph, 'Article')).toMatchObject({ editor: [{ '@id': '_:author-1' }] })
  })

  it('says where the piece was written with the place of the byline, not in the name', () => {
    const graph = toJsonLd(example(), { delivery })
    const osaka = 'https://www.example.com/canals.html#entity-osaka'
    expect(nodeOf(graph, 'Article')).toMatchObject({ locationCreated: { '@id': osaka } })
    expect(nodeOf(graph, 'Person')).toHaveProperty('name', 'A. Writer')
  })

  it('shows the way that the page shows, but for steps without an address', () => {
    expect(nodeOf(toJsonLd(example(), { delivery }), 'BreadcrumbList')).toMatchObject({
      itemListElement: [
        { position: 1, name: 'The Example Weekly', item: 'https://www.example.com/' },
        { position: 2, name: 'Canals of the old town' },
      ],
    })
  })

  it('shows no way of one step, and refers to none', () => {
    const graph = toJsonLd(example({ publication: fact({ name: 'The Example Weekly' }) }), {
      delivery: { url: delivery.url },
    })
    expect(nodeOf(graph, 'BreadcrumbList')).toBeUndefined()
    expect(nodeOf(graph, 'WebPage')).not.toHaveProperty('breadcrumb')
  })

  it('calls a publisher that says how it works a news organisation', () => {
    const policies = { ethicsPolicy: 'https://www.example.com/ethics', masthead: 'javascript:alert(1)' }
    const publication = fact({ name: 'The Example Weekly', policies })
    const node = nodeOf(toJsonLd(example({ publication }), { delivery }), 'NewsMediaOrganization')
    expect(node).toHaveProperty('ethicsPolicy', 'https://www.example.com/ethics')
    expect(node).not.toHaveProperty('masthead')
  })

  it('knows a person with a page of their own by that page, in every article', () => {
    const author = fact({ name: 'A. Writer', url: 'https://people.example.com/a-writer/' })
    const ids = ['a', 'b'].map((name) => {
      const where = { ...delivery, url: `https://www.example.com/${name}.html` }
      return nodeOf(toJsonLd(example({ authors: [author] }), { delivery: where }), 'Person')?.['@id']
    })
    const id = 'https://www.example.com/#/schema/person/people.example.com/a-writer'
    expect(ids).toEqual([id, id])
  })

  it('leaves out who has no name, with every reference', () => {
    const graph = toJsonLd(example({ authors: [fact({ name: ' ' })], publication: fact({ name: '' }) }), {
      delivery,
    })
    expect(nodeOf(graph, 'Person')).toBeUndefined()
    expect(nodeOf(graph, 'Organization')).toBeUndefined()
    expect(nodeOf(graph, 'Periodical')).toBeUndefined()
    expect(nodeOf(graph, 'Article')).not.toHaveProperty('author')
    expect(nodeOf(graph, 'Article')).not.toHaveProperty('publisher')
    expect(dangling(graph)).toEqual([])
  })

  it('leaves out a picture that was not delivered, as the page does', () => {
    const graph = toJsonLd(example(), { delivery: { ...delivery, images: {} } })
    expect(nodeOf(graph, 'ImageObject')).toBeUndefined()
  })

  it.each([
    ['2024-06-01', '2024-06-01'],
    ['2024-06', '2024-06'],
    ['2024-06-01T10:30', '2024-06-01T10:30+05:00'],
    ['2024-06-01T10:30:00Z', '2024-06-01T10:30:00Z'],
  ])('dates %s as %s in the zone of the publication', (published, said) => {
    const graph = toJsonLd(example({ published: fact(published) }), {
      delivery: { ...delivery, timeZone: 'Asia/Karachi' },
    })
    expect(nodeOf(graph, 'Article')).toHaveProperty('datePublished', said)
    expect(nodeOf(graph, 'WebPage')).toHaveProperty('datePublished', said)
  })

  it('marks what is speakable and what is behind a paywall, where it is asked to', () => {
    const graph = toJsonLd(example(), { delivery, speakable: ['.p-name'], paywall: '.paywall' })
    expect(nodeOf(graph, 'Article')).toMatchObject({
      isAccessibleForFree: false,
      speakable: { '@type': 'SpeakableSpecification', cssSelector: ['.p-name'] },
      hasPart: [{}, { '@id': 'https://www.example.com/canals.html#walled-part' }],
    })
    expect(graph['@graph'].at(-1)).toMatchObject({ isAccessibleForFree: false, cssSelector: '.paywall' })
    expect(nodeOf(toJsonLd(example(), { paywall: false }), 'Article')).toMatchObject({
      isAccessibleForFree: true,
    })
    expect(nodeOf(toJsonLd(example()), 'Article')).not.toHaveProperty('isAccessibleForFree')
  })

  it('refuses a paywall that search engines do not read', () => {
    expect(() => toJsonLd(example(), { paywall: '#paywall' })).toThrow(
      /Expected paywall to be a class or false/,
    )
  })

  it('gives a thing the abbreviation that the text has for it', () => {
    const abbreviations = [{ short: 'JPN', long: 'Japan', origin: 'text' as const, position: here }]
    const graph = toJsonLd({ ...example(), abbreviations }, { delivery })
    expect(nodeOf(graph, 'Country')).toMatchObject({ name: 'Japan', alternateName: 'JPN' })
  })

  it('claims of the PDF that it is tagged where it is', () => {
    const pdf = { ...delivery.pdf, isTagged: true }
    expect(nodeOf(toJsonLd(example(), { delivery: { ...delivery, pdf } }), 'MediaObject')).toMatchObject({
      accessibilityFeature: ['taggedPDF'],
    })
    expect(nodeOf(toJsonLd(example(), { delivery }), 'MediaObject')).not.toHaveProperty(
      'accessibilityFeature',
    )
  })

  it('claims that pictures are described only where each of them is', () => {
    const bare = article([paragraph([image({ url: 'a.png', alt: '' }, here)], here)], {}, here)
    expect(nodeOf(toJsonLd(bare), 'Article')).not.toHaveProperty('accessibilityFeature')
    expect(nodeOf(toJsonLd(example()), 'Article')).toMatchObject({
      accessibilityFeature: ['alternativeText', 'structuralNavigation'],
    })
  })

  it('does not change the article', () => {
    const frozen = example()
    const before = structuredClone(frozen)
    toJsonLd(frozen, { delivery })
    expect(frozen).toEqual(before)
  })
})
