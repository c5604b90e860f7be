import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bytesToHex } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { messagesOf } from '@offprint/core'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { loadConfig, publish, type Published, type PublishOptions } from '../src/index.ts'
import { makeFolder, pixel } from './folder.ts'

const content = fileURLToPath(new URL('../../../content/', import.meta.url))
const sample = fileURLToPath(new URL('../../../../shared/samples/magazine-feature.txt', import.meta.url))
const articles = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/]+\/[^/]+\.(?:md|txt)$/.test(path))
  .map((path) => join(content, path))

async function publishFile(path: string): Promise<Published> {
  const root = dirname(path)
  const { config } = await loadConfig(root)
  return publish(new VFile({ path, value: readFileSync(path) }), { config, root })
}

interface Graph {
  '@graph': { '@type': string; '@id': string; [key: string]: unknown }[]
}

const graphOf = ({ jsonld = '' }: Published): Graph => JSON.parse(jsonld)
const inPage = ({ html = '' }: Published): Graph | undefined => {
  const [, script] = /<script type="?application\/ld\+json"?>([^]*?)<\/script>/.exec(html) ?? []
  return script === undefined ? undefined : JSON.parse(script)
}
const rulesOf = ({ messages }: Published): (string | undefined)[] => messages.map(({ ruleId }) => ruleId)
const short = (source: string, options: PublishOptions = {}): Promise<Published> =>
  publish(source, { formats: ['html', 'jsonld'], ...options })

describe.each(articles)('the article %s', (path) => {
  test('becomes a page, a brochure and a graph that know of one another', async () => {
    const published = await publishFile(path)
    const { name, html = '', pdf = new Uint8Array() } = published
    expect(html).toMatch(new RegExp(`href="?${name}\\.pdf"?`))
    expect(inPage(published)).toEqual(graphOf(published))
    const file = graphOf(published)['@graph'].find((node) => node['@type'] === 'MediaObject')
    expect(file).toMatchObject({
      contentUrl: `https://www.example.com/articles/${name}.pdf`,
      sha256: bytesToHex(sha256(pdf)),
    })
    expect(Buffer.from(pdf).toString('latin1', 0, 8)).toBe('%PDF-1.7')
  })

  test('has no errors', async () => {
    const { messages } = await publishFile(path)
    expect(messages.filter(({ fatal }) => fatal).map(String)).toEqual([])
  })

  test('has every picture of its page among its files', async () => {
    const { html = '', files } = await publishFile(path)
    const shown = [...html.matchAll(/<img[^>]* src="?([^" >]+)/g)].map(([, src = '']) =>
      decodeURIComponent(src),
    )
    const pictures = files.map(({ path: name }) => name).filter((name) => name.startsWith('images/'))
    expect([...new Set(shown)].sort()).toEqual(pictures.sort())
  })

  test('gives the same bytes twice', async () => {
    const [first, second] = [await publishFile(path), await publishFile(path)]
    expect(second.html).toBe(first.html)
    expect(second.jsonld).toBe(first.jsonld)
    expect(Buffer.compare(second.pdf ?? Buffer.of(), first.pdf ?? Buffer.of())).toBe(0)
    expect(second.files).toEqual(first.files)
  })
})

const isThere = existsSync(sample)
const feature = `a magazine feature as it was pasted${isThere ? '' : ' (skipped: it is not there)'}`

test.skipIf(!isThere)(`${feature} becomes all three`, async () => {
  const published = await publishFile(sample)
  expect(published.name).toBe('magazine-feature')
  expect(published.article.meta.authors.length).toBe(1)
  expect(published.messages.filter(({ fatal }) => fatal)).toEqual([])
  expect(published.pdf?.length).toBeGreaterThan(10_000)
  expect(inPage(published)).toEqual(graphOf(published))
})

test('nothing is written or changed on the disk', async () => {
  const folder = makeFolder({ 'harbour.md': '# Harbour\n\n![A quay](quay.png)\n', 'quay.png': pixel })
  const state = (): unknown =>
    readdirSync(folder).map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name))
      return { name, mtimeMs, size }
    })
  const before = state()
  const { files } = await publishFile(join(folder, 'harbour.md'))
  expect(files.map(({ path }) => path)).toEqual([expect.stringMatching(/^images\/quay\.[\da-f]{8}\.png$/)])
  expect(state()).toEqual(before)
})

describe('what is not asked for is left out', () => {
  test('without a PDF there is no link to one', async () => {
    const published = await short('# Harbour\n\nBoats.\n', { baseUrl: 'https://www.example.com/' })
    expect(published).not.toHaveProperty('pdf')
    expect(published.html).not.toMatch(/href="?[^" >]*\.pdf/)
    expect(published.jsonld).not.toContain('.pdf')
  })

  test('without a graph the page holds none', async () => {
    const published = await publish('# Harbour\n\nBoats.\n', { formats: ['html'] })
    expect(published).not.toHaveProperty('jsonld')
    expect(published.html).not.toContain('ld+json')
  })

  test('without any output there is the name, and no picture is read', async () => {
    const asked: string[] = []
    const published = await publish('# Harbour\n\n![A quay](quay.png)\n', {
      formats: [],
      name: 'harbour',
      read: async (url) => {
        asked.push(url)
        return pixel
      },
    })
    expect(Object.keys(published)).toEqual(['name', 'article', 'delivery', 'files', 'messages'])
    expect(asked).toEqual([])
  })
})

describe('addresses', () => {
  const pageOf = (published: Published): unknown =>
    graphOf(published)['@graph'].find((node) => node['@type'] === 'WebPage')?.['@id']

  test.each(['https://www.example.com/articles', 'https://www.example.com/articles/'])(
    'a page is put under %s',
    async (baseUrl) => {
      const published = await short('# Harbour\n\nBoats.\n', { baseUrl, name: 'a quay' })
      expect(pageOf(published)).toBe('https://www.example.com/articles/a%20quay.html')
    },
  )

  test('the base of the options is stronger than the one of the configuration', async () => {
    const config = { baseUrl: 'https://www.example.com/one/' }
    const published = await short('# Harbour\n', {
      config,
      name: 'x',
      baseUrl: 'https://www.example.com/two/',
    })
    expect(pageOf(published)).toBe('https://www.example.com/two/x.html')
  })

  test("the article's own address is the strongest", async () => {
    const source = '---\nurl: https://www.example.com/own\n---\n\n# Harbour\n'
    expect(pageOf(await short(source, { baseUrl: 'https://www.example.com/' }))).toBe(
      'https://www.example.com/own',
    )
  })

  test('without a base the ids are blank, and the PDF is linked all the same', async () => {
    const published = await publish('# Harbour\n\nBoats.\n')
    expect(pageOf(published)).toBe('_:webpage')
    expect(published.html).toMatch(/href="?article\.pdf"?/)
    expect(rulesOf(published)).toContain('page-address-is-known')
  })

  test('the publication of the configuration is filled into the one that the article names', async () => {
    const config = { publication: { name: 'The Example Weekly', url: 'https://www.example.com/' } }
    const source = '---\npublication: The Example Weekly\n---\n\n# Harbour\n'
    const { jsonld } = await short(source, { config })
    expect(jsonld).toContain('"https://www.example.com/#organization"')
  })
})

describe('findings', () => {
  test('land on the file that is the source, or on the one that is given', async () => {
    const source = new VFile({ path: 'harbour.md', value: 'Boats.\n' })
    const published = await short('', { file: source })
    expect(published.messages).toEqual(source.messages)
    expect(source.messages.length).toBeGreaterThan(0)
  })

  test('say once that there is no title', async () => {
    const rules = rulesOf(await publish('---\nlanguage: en\n---\n\n- one\n- two\n'))
    expect(rules.filter((rule) => rule?.match(/title|headline/))).toEqual(['article-has-title'])
  })

  test('name a mistake in the configuration', async () => {
    // @ts-expect-error -- somebody writing JavaScript has no types to warn them
    const { messages } = await short('# Harbour\n', { config: { baseURl: 'x', datesOrder: 'dmy' } })
    expect(messages.map(({ reason }) => reason).join('\n')).toMatch(
      /`datesOrder` is not a known key; `dateOrder` is/,
    )
  })
})

describe('what cannot be meant is refused', () => {
  test('bytes that are no text are an AggregateError of messages', async () => {
    const error = await publish(pixel).catch((reason: unknown) => reason)
    expect(messagesOf(error)?.map(({ ruleId }) => ruleId)).toEqual(['source-is-text'])
  })

  test('a format that there is not', async () => {
    // @ts-expect-error -- somebody writing JavaScript has no types to warn them
    await expect(publish('Boats.', { formats: ['docx'] })).rejects.toThrow(
      'Expected formats to be some of html, pdf, jsonld, received "docx"',
    )
  })

  test.each(['articles/', 'ftp://www.example.com/', 'https://www.example.com/?a=b', ''])(
    'the base address "%s"',
    async (baseUrl) => {
      await expect(short('Boats.', { baseUrl })).rejects.toThrow(TypeError)
    },
  )
})
