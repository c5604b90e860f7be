import { article } from '@offprint/core'
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

  it('does not change the article', () => {
    const frozen = example()
    const before = structuredClone(frozen)
    toJsonLd(frozen, { delivery })
    expect(frozen).toEqual(before)
  })
})
