import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publish, type Published, type PublishOptions } from '../../src/index.ts'
import { makeFolder, pixel } from '../folder.ts'

const article = (...urls: string[]): string =>
  `---\nlanguage: en\n---\n\n# Harbour\n\n${urls.map((url) => `![A quay](<${url}>)\n`).join('\n')}`

const run = (source: string, options: PublishOptions): Promise<Published> => publish(source, options)

const errors = ({ messages }: Published): string[] =>
  messages.filter(({ fatal }) => fatal).map(({ line, source, ruleId }) => `${line} ${source}:${ruleId}`)

/** A folder with an article's pictures, beside a file that is nobody's business. */
function makeRoot(files: Record<string, string | Uint8Array> = {}): string {
  const inside = Object.entries({ 'quay.png': pixel, ...files }).map(([path, bytes]) => [
    `root/${path}`,
    bytes,
  ])
  return join(makeFolder({ 'secret.png': pixel, ...Object.fromEntries(inside) }), 'root')
}

describe('a picture in the folder of the article', () => {
  test('goes with the page under a name of its content, with its size', async () => {
    const { html, jsonld, files } = await run(article('quay.png'), {
      root: makeRoot(),
      baseUrl: 'https://www.example.com/',
    })
    expect(files).toEqual([{ path: expect.stringMatching(/^images\/quay\.[\da-f]{8}\.png$/), bytes: pixel }])
    expect(html).toContain(`src="${files[0]?.path}"`)
    expect(html).toMatch(/<img[^>]* width="?1"? height="?1"?/)
    expect(jsonld).toContain(`"https://www.example.com/${files[0]?.path}"`)
  })

  test.each(['a%20quay.png', 'a quay.png', './a%20quay.png?v=2', 'below/../a%20quay.png#x'])(
    'is found at %s',
    async (url) => {
      const published = await run(article(url), {
        root: makeRoot({ 'a quay.png': pixel }),
        formats: ['html'],
      })
      expect(errors(published)).toEqual([])
      expect(published.files.map(({ path }) => path)).toEqual([expect.stringMatching(/^images\/a-quay\./)])
    },
  )

  test('may be a link that stays inside', async () => {
    const root = makeRoot()
    symlinkSync('quay.png', join(root, 'link.png'))
    expect(errors(await run(article('link.png'), { root, formats: ['html'] }))).toEqual([])
  })

  test('is copied once, whatever it is called', async () => {
    const { files, html = '' } = await run(article('quay.png', './quay.png'), {
      root: makeRoot(),
      formats: ['html'],
    })
    expect(files.length).toBe(1)
    expect([...html.matchAll(/<img/g)].length).toBe(2)
  })

  test('lies on its side where its EXIF data say so', async () => {
    const { html } = await run(article('side.jpg'), {
      root: makeRoot({ 'side.jpg': sideways() }),
      formats: ['html'],
    })
    expect(html).toMatch(/<img[^>]* width="?20"? height="?30"?/)
  })
})

describe('a picture that is not in the folder of the article', () => {
  test.each([
    '../secret.png',
    '%2e%2e/secret.png',
    'below/../../secret.png',
    '/etc/hostname',
    '%2Fetc%2Fhostname',
    '..',
  ])('is not read at %s, and that is said once', async (url) => {
    const published = await run(article(url), { root: makeRoot() })
    expect(errors(published)).toEqual(['7 offprint:image-is-inside'])
    expect(published.files).toEqual([])
    expect(published.html).not.toContain('<img')
  })

  test('is not read through a link', async () => {
    const root = makeRoot()
    symlinkSync('../secret.png', join(root, 'link.png'))
    symlinkSync('..', join(root, 'up'))
    const published = await run(article('link.png', 'up/secret.png'), { root })
    expect(errors(published)).toEqual(['7 offprint:image-is-inside', '9 offprint:image-is-inside'])
    expect(published.files).toEqual([])
  })

  test('is not asked for where it is on the web', async () => {
    const asked: string[] = []
    const read = async (url: string): Promise<undefined> => void asked.push(url)
    await run(
      article('https://www.example.com/a.png', '//www.example.com/b.png', 'data:image/png;base64,AA'),
      {
        read,
      },
    )
    expect(asked).toEqual([])
  })
})

describe('a picture that cannot be had', () => {
  test.each([
    ['gone.png', /there is no such file or folder/],
    ['below', /it is not a file/],
    ['a%00.png', /the path is not valid/],
    ['quay.png/x.png', /a part of the path is a file/],
  ])('is missing once: %s', async (url, reason) => {
    const published = await run(article(url), { root: makeRoot({ 'below/other.png': pixel }) })
    expect(errors(published)).toEqual(['7 offprint:image-is-found'])
    expect(published.messages.find(({ fatal }) => fatal)?.reason).toMatch(reason)
  })

  test.each([
    ['broken.png', 'This is no picture.', 'image-is-readable'],
    ['empty.png', '', 'image-is-readable'],
    ['scan.tiff', tiff(), 'image-is-for-the-web'],
  ])('is described in words: %s', async (url, bytes, rule) => {
    const published = await run(article(url), { root: makeRoot({ [url]: bytes }), formats: ['html'] })
    expect(errors(published)).toEqual([`7 offprint:${rule}`])
    expect(published.html).not.toContain('<img')
    expect(published.html).toContain('A quay')
  })

  test('is one finding where a reader fails, with its reason', async () => {
    const read = (): Promise<never> => Promise.reject(new Error('the shelf is locked'))
    const published = await run(article('quay.png'), { read })
    expect(errors(published)).toEqual(['7 offprint:image-is-found'])
    expect(published.messages.find(({ fatal }) => fatal)?.reason).toContain('the shelf is locked')
  })
})

test('each picture is read once for all outputs, the lead picture too', async () => {
  const asked: string[] = []
  const read = async (url: string): Promise<Uint8Array> => {
    asked.push(url)
    return pixel
  }
  const source = `---\nlanguage: en\nimage: lead.png\n---\n\n# Harbour\n\n![A quay](quay.png)\n\n![A quay](quay.png)\n`
  await run(source, { read })
  expect(asked).toEqual(['lead.png', 'quay.png'])
})

test('without anything to read from, the page believes the article', async () => {
  const { html, files } = await run(article('quay.png'), { formats: ['html'] })
  expect(html).toMatch(/<img[^>]* src="?quay\.png/)
  expect(files).toEqual([])
})

/** The header of a JPEG of 30 by 20 pixels that EXIF turns by a quarter. */
function sideways(): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
  const directory = [
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
  ]
  const app1 = [0xff, 0xe1, 0, 2 + exif.length + directory.length, ...exif, ...directory]
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 20, 0, 30, 1, 1, 0x11, 0]
  return Uint8Array.from([0xff, 0xd8, ...app1, ...frame, 0xff, 0xd9])
}

/** A little-endian TIFF of one pixel, as far as its size. */
function tiff(): Uint8Array {
  const entry = (tag: number): number[] => [tag & 255, tag >> 8, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0]
  return Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 2, 0, ...entry(256), ...entry(257), 0, 0, 0, 0])
}
