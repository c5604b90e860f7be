import {
  article,
  image,
  paragraph,
  span,
  text,
  type Article,
  type Phrasing,
  type Position,
} from '@offprint/core'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import type { FontKey } from '../src/face.ts'
import { loadResources, type LoadOptions } from '../src/load-resources.ts'
import { fontBytes } from './engine.ts'
import { jpeg, png } from './pictures/files.ts'

const body: FontKey = { family: 'serif', weight: 400, italic: false, optical: 'text' }
const here: Position = { start: { line: 3, column: 1, offset: 9 }, end: { line: 3, column: 9, offset: 17 } }

function articleOf(...children: Phrasing[]): Article {
  return article([paragraph(children, here)], {}, here)
}

function pictureOf(url: string): Phrasing {
  return image({ url, alt: 'A harbour' }, here)
}

async function loaded(content: Article, options: LoadOptions = {}) {
  const file = new VFile()
  const resources = await loadResources(content, { ...options, file })
  return { resources, findings: file.messages.map(({ ruleId, line }) => `${ruleId} ${line ?? '-'}`) }
}

test('without options the default fonts are there, English is hyphenated, and nothing is found', async () => {
  const { resources, findings } = await loaded(articleOf(text('Plain.', here)))
  expect(resources.faces(body)[0]?.name).toBe('SourceSerif4-Regular')
  expect(resources.hyphenate('government', 'en')).toEqual([3, 6])
  expect(findings).toEqual([])
})

test('the patterns of every language in the article are loaded', async () => {
  const quoted = span([text('Lieferung', here)], { language: 'de', origin: 'text' }, here)
  const { resources } = await loaded(articleOf(quoted))
  expect(resources.hyphenate('Lieferung', 'de')).toEqual([3, 5])
  expect(resources.hyphenate('gouvernement', 'fr')).toEqual([])
})

test('pictures are read once each, by the address in the article', async () => {
  const asked: string[] = []
  const files: Record<string, Uint8Array> = { 'a.png': png(4, 3), 'b.jpg': jpeg({ width: 5, height: 6 }) }
  const read = async (url: string) => {
    asked.push(url)
    return files[url]
  }
  const content = articleOf(pictureOf('a.png'), pictureOf('b.jpg'), pictureOf('a.png'))
  const { resources, findings } = await loaded(content, { read })
  expect(asked).toEqual(['a.png', 'b.jpg'])
  expect(resources.pictures.get('a.png')).toMatchObject({ width: 4, height: 3 })
  expect(resources.pictures.get('b.jpg')).toMatchObject({ width: 5, height: 6 })
  expect(findings).toEqual([])
})

test('the lead picture of the front matter is loaded', async () => {
  const content = article(
    [],
    { meta: { image: { value: { url: 'lead.png' }, origin: 'frontMatter', position: here } } },
    here,
  )
  const { resources } = await loaded(content, { read: async () => png(2, 2) })
  expect(resources.pictures.has('lead.png')).toBe(true)
})

test.each<[string, string, Uint8Array | undefined, string]>([
  ['missing', 'a.png', undefined, 'image-is-found 3'],
  ['broken', 'a.png', png(4, 3).slice(0, 30), 'image-is-readable 3'],
  ['WebP', 'a.webp', new TextEncoder().encode('RIFF....WEBP'), 'image-is-printable 3'],
  ['remote', 'https://www.example.com/a.png', png(1, 1), 'image-is-printable 3'],
  ['in its address', 'data:image/png;base64,AAAA', png(1, 1), 'image-is-printable 3'],
])('a picture that is %s is a finding with its place, and not there', async (_, url, bytes, expected) => {
  const { resources, findings } = await loaded(articleOf(pictureOf(url)), { read: async () => bytes })
  expect(findings).toEqual([expected])
  expect(resources.pictures.size).toBe(0)
})

test('a reader that fails is a picture that could not be read', async () => {
  const read = () => Promise.reject(new Error('EACCES'))
  expect((await loaded(articleOf(pictureOf('a.png')), { read })).findings).toEqual(['image-is-found 3'])
})

test('a CMYK picture is there, and found', async () => {
  const read = async () => jpeg({ width: 5, height: 6, components: 4 })
  const { resources, findings } = await loaded(articleOf(pictureOf('a.jpg')), { read })
  expect(resources.pictures.get('a.jpg')?.cmyk).toBe(true)
  expect(findings).toEqual(['image-is-rgb 3'])
})

test("a caller's font comes before the default ones", async () => {
  const fonts = [{ key: body, bytes: await fontBytes('SourceSans3-Bold.ttf'), name: 'house.ttf' }]
  const { resources, findings } = await loaded(articleOf(), { fonts })
  expect(
    resources
      .faces(body)
      .slice(0, 2)
      .map(({ name }) => name),
  ).toEqual(['SourceSans3-Bold', 'SourceSerif4-Regular'])
  expect(findings).toEqual([])
})

test('a font that cannot be used is a finding, and the default ones stand in', async () => {
  const fonts = [{ key: body, bytes: new TextEncoder().encode('wOF2'), name: 'house.woff2' }]
  const { resources, findings } = await loaded(articleOf(), { fonts })
  expect(resources.faces(body)[0]?.name).toBe('SourceSerif4-Regular')
  expect(findings).toEqual(['font-is-truetype -'])
})

test('two different fonts of one name are a finding', async () => {
  const bytes = await fontBytes('SourceSans3-Bold.ttf')
  const fonts = [
    { key: body, bytes, name: 'a.ttf' },
    { key: body, bytes: bytes.slice(), name: 'b.ttf' },
  ]
  expect((await loaded(articleOf(), { fonts })).findings).toEqual(['font-name-is-unique -'])
})

test('the same faces serve every article', async () => {
  const [one, two] = [await loaded(articleOf()), await loaded(articleOf())]
  expect(one.resources.faces(body)[0]).toBe(two.resources.faces(body)[0])
})
