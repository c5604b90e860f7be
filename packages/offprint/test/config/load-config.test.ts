import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { defineConfig, loadConfig, type LoadedConfig } from '../../src/index.ts'
import { makeFolder } from '../folder.ts'

const found = ({ messages }: LoadedConfig): string[] =>
  messages.map(({ line, ruleId, fatal }) => `${line} ${ruleId} ${fatal}`)

const whole = {
  publication: { name: 'The Example Weekly', url: 'https://www.example.com/' },
  baseUrl: 'https://www.example.com/articles/',
  timeZone: 'Asia/Karachi',
  dateOrder: 'dmy',
  repairs: { byline: false },
  entities: [{ name: 'Harbour Board', type: 'organization' }],
  abbreviations: { HB: 'Harbour Board', IT: false },
  layout: { name: 'leaflet', pageSize: 'letter', fold: 'z', fit: 6, imprint: ['Harbour Street 1'] },
  theme: 'journal',
  hyphenation: ['as-so-ciate', 'Pakistan'],
} as const

describe('a configuration', () => {
  test.each([
    ['json', JSON.stringify(whole)],
    ['mjs', `export default ${JSON.stringify(whole)}`],
    [
      'yaml',
      'publication: { name: The Example Weekly, url: https://www.example.com/ }\nbaseUrl: https://www.example.com/articles/\ntimeZone: Asia/Karachi\ndateOrder: dmy\nrepairs: { byline: no }\nentities: [{ name: Harbour Board, type: organisation }]\nabbreviations: { HB: Harbour Board, IT: false }\nlayout: { name: leaflet, pageSize: letter, fold: z, fit: 6, imprint: [Harbour Street 1] }\ntheme: journal\nhyphenation: [as-so-ciate, Pakistan]\n',
    ],
  ])('may be written as %s', async (extension, text) => {
    const folder = makeFolder({ [`offprint.config.${extension}`]: text })
    const loaded = await loadConfig(folder)
    expect(loaded).toEqual({
      path: join(folder, `offprint.config.${extension}`),
      config: whole,
      messages: [],
    })
  })

  test('is the nearest one upward', async () => {
    const folder = makeFolder({
      'offprint.config.yaml': 'dateOrder: dmy\n',
      'near/offprint.config.yaml': 'dateOrder: ymd\n',
      'near/by/article.md': '',
    })
    expect((await loadConfig(join(folder, 'near/by'))).config).toEqual({ dateOrder: 'ymd' })
    expect((await loadConfig(join(folder, 'not/there'))).config).toEqual({ dateOrder: 'dmy' })
  })

  test('is the one that is named', async () => {
    const folder = makeFolder({
      'offprint.config.yaml': 'dateOrder: dmy\n',
      'other.json': '{"dateOrder":"mdy"}',
    })
    const { path, config } = await loadConfig(folder, undefined, join(folder, 'other.json'))
    expect([path, config]).toEqual([join(folder, 'other.json'), { dateOrder: 'mdy' }])
  })

  test('is empty where there is none', async () => {
    const folder = makeFolder({ 'article.md': '' })
    expect(await loadConfig(folder)).toEqual({ config: {}, messages: [] })
  })

  test('may be an empty file', async () => {
    const folder = makeFolder({ 'offprint.config.yaml': '# Nothing yet.\n' })
    expect(await loadConfig(folder)).toMatchObject({ config: {}, messages: [] })
  })

  test('keeps its type', () => {
    expect(defineConfig(whole)).toBe(whole)
  })
})

describe('a mistake in a configuration', () => {
  test('may be a layout, a theme or a number of pages that there is none of', async () => {
    const folder = makeFolder({
      'offprint.config.yaml': 'theme: broadsheet\nlayout:\n  name: booklet\n  columns: 7\n  fit: 1.5\n',
    })
    const loaded = await loadConfig(folder)
    expect(loaded.config).toEqual({ layout: { name: 'booklet' } })
    expect(found(loaded)).toEqual(['1 value-has-type true', '4 value-has-type true', '5 value-has-type true'])
  })

  test('may be a word that does not say where it is divided, or a language that there is none of', async () => {
    const folder = makeFolder({
      'offprint.config.yaml':
        'hyphenation:\n  en_gb: [rec-ord, -ing, 7]\n  English: [as-so-ciate]\n  fr: { a: b }\n  de: Ur-laub\n',
    })
    const loaded = await loadConfig(folder)
    expect(loaded.config).toEqual({ hyphenation: { 'en-GB': ['rec-ord'], fr: [], de: ['Ur-laub'] } })
    expect(loaded.messages.map(({ line, reason }) => `${line} ${reason}`)).toMatchInlineSnapshot(`
      [
        "2 \`hyphenation.en_gb[1]\` should be a word with a hyphen wherever it may be divided, or with none where it is to stay whole, but is the text "-ing"; it is left out.",
        "2 \`hyphenation.en_gb[2]\` should be a word with a hyphen wherever it may be divided, or with none where it is to stay whole, but is the number 7; it is left out.",
        "3 \`hyphenation.English\` is not a known key; \`en\` is.",
        "4 \`hyphenation.fr\` should be a word with a hyphen wherever it may be divided, or with none where it is to stay whole, but is keys and values; it is left out.",
      ]
    `)
  })

  test('may be a key that is misspelt', async () => {
    const folder = makeFolder({ 'offprint.config.yaml': 'hyphenatoin: [Pakistan]\n' })
    const { messages } = await loadConfig(folder)
    expect(messages.map(({ reason }) => reason)).toMatchInlineSnapshot(`
      [
        "\`hyphenatoin\` is not a known key; \`hyphenation\` is.",
      ]
    `)
  })

  test('may be a layout without its name', async () => {
    const folder = makeFolder({ 'offprint.config.yaml': 'layout: { fold: z }\n' })
    expect(found(await loadConfig(folder))).toEqual(['1 key-is-there true'])
  })

  test('costs the key it is in, and no other, with place and path', async () => {
    const folder = makeFolder({
      'offprint.config.yaml': [
        'publication: { url: https://www.example.com/ }',
        'baseUrl: articles/',
        'timezone: Asia/Karachi',
        'dateOrder: day first',
        'repairs: [byline]',
        'datesOrder: dmy',
        'colours: blue',
        '',
      ].join('\n'),
    })
    const loaded = await loadConfig(folder)
    expect(loaded.config).toEqual({ timeZone: 'Asia/Karachi' })
    expect(found(loaded)).toEqual([
      '1 key-is-there true',
      '2 value-has-type true',
      '3 key-is-canonical undefined',
      '4 value-has-type true',
      '5 value-has-type true',
      '6 key-is-spelt true',
      '7 key-is-known false',
    ])
    expect(loaded.messages.map(({ file }) => file)).toEqual(
      loaded.messages.map(() => join(folder, 'offprint.config.yaml')),
    )
  })

  test('may be a time zone or a base address that there is not', async () => {
    const folder = makeFolder({
      'offprint.config.yaml': 'timeZone: Asia/Atlantis\nbaseUrl: https://www.example.com/?page=\n',
    })
    expect(found(await loadConfig(folder))).toEqual(['1 value-has-type true', '2 value-has-type true'])
  })

  test('may be in its writing', async () => {
    const folder = makeFolder({
      'offprint.config.yaml': 'dateOrder: dmy\nbaseUrl: "https://www.example.com/\n',
    })
    const loaded = await loadConfig(folder)
    expect(loaded.config).toEqual({ dateOrder: 'dmy' })
    expect(found(loaded)).toEqual(['2 source-parses true'])
  })

  test('lands on the file that is given, too', async () => {
    const folder = makeFolder({ 'offprint.config.yaml': 'dateOrder: day first\n' })
    const file = new VFile()
    const { messages } = await loadConfig(folder, file)
    expect(file.messages).toEqual(messages)
  })
})

describe('a configuration that cannot be read', () => {
  test.each([
    ['js', 'export const config = {}', /it has no default export/],
    ['mjs', "throw new Error('the shelf is locked')", /it stops with "the shelf is locked"/],
    [
      'mjs',
      "import 'not-installed-anywhere'",
      /it stops with "Cannot find package|it stops with ".*not-installed/,
    ],
    ['mjs', 'export default {', /it stops with/],
    ['yaml', Uint8Array.of(0x64, 0xe4), /it is not UTF-8 text/],
  ])('is one finding, and no stack trace: .%s, %s', async (extension, text, reason) => {
    const folder = makeFolder({
      [`offprint.config.${extension}`]: text,
      'package.json': '{ "type": "module" }',
    })
    const loaded = await loadConfig(folder)
    expect(loaded.config).toEqual({})
    expect(found(loaded)).toEqual(['undefined config-is-readable true'])
    expect(loaded.messages[0]?.reason).toMatch(reason)
  })

  test('may be a folder, or missing where it is named', async () => {
    const folder = makeFolder({ 'offprint.config.yaml/x': '' })
    expect((await loadConfig(folder)).messages[0]?.reason).toMatch(/it is a folder/)
    const missing = await loadConfig(folder, undefined, join(folder, 'other.yaml'))
    expect(missing.messages[0]?.reason).toMatch(/there is no such file/)
  })

  test('is not hidden by a second one', async () => {
    const folder = makeFolder({
      'offprint.config.yaml': 'dateOrder: dmy\n',
      'offprint.config.json': '{"dateOrder":"mdy"}',
    })
    const loaded = await loadConfig(folder)
    expect(loaded.config).toEqual({ dateOrder: 'dmy' })
    expect(loaded.messages[0]?.reason).toContain('offprint.config.json')
  })
})
