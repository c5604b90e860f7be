import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { languageTag } from '../../src/validate/language-tag.ts'
import { type Located, locate, toJson } from '../../src/validate/located.ts'
import { nearest } from '../../src/validate/nearest.ts'
import { type Reader, validate } from '../../src/validate/reader.ts'
import * as schema from '../../src/validate/schema.ts'
import { locateToml } from '../../src/validate/toml.ts'
import { locateYaml } from '../../src/validate/yaml.ts'
import { findingsOf } from '../findings.ts'

const configuration = schema.object({
  publication: schema.required(schema.publication),
  baseUrl: schema.optional(schema.webAddress, ['site']),
  dateOrder: schema.optional(schema.choice(['dmy', 'mdy', 'ymd'])),
  repairs: schema.optional(schema.record(schema.flag)),
  columns: schema.optional(schema.number),
  since: schema.optional(schema.date()),
})

function check<T>(value: Located, reader: Reader<T>): { value: T | undefined; reasons: string[] } {
  const file = new VFile()
  return { value: validate(value, reader, { file }), reasons: file.messages.map(({ reason }) => reason) }
}

test('a configuration in plain JavaScript is validated like one with places', () => {
  const good = {
    publication: 'The Harbour Review',
    dateOrder: 'dmy',
    repairs: { byline: false },
    columns: 2,
    since: '2024-06',
  }
  expect(check(locate(good), configuration)).toEqual({
    value: { ...good, publication: { name: 'The Harbour Review' } },
    reasons: [],
  })
})

test('a mistake costs its value only, and says what was expected and received', () => {
  const { value, reasons } = check(
    locate({
      publication: { name: 'The Harbour Review', logo: 'javascript:alert(1)', nmae: 'x' },
      baseUrl: 'www.example.com',
      dateOrder: 'day first',
      repairs: { byline: 'perhaps', bullets: 'no' },
      columns: 'two',
      since: () => '2024',
    }),
    configuration,
  )
  expect(value).toEqual({ publication: { name: 'The Harbour Review' }, repairs: { bullets: false } })
  expect(reasons).toEqual([
    '`publication.logo` should be an address or a path, but is the text "javascript:alert(1)"; it is left out.',
    '`publication.nmae` is not a known key; `name` is.',
    '`baseUrl` should be an absolute address that begins with `https://`, but is the text "www.example.com"; it is left out.',
    '`dateOrder` should be one of `dmy`, `mdy`, `ymd`, but is the text "day first"; it is left out.',
    '`repairs.byline` should be `true` or `false`, but is the text "perhaps"; it is left out.',
    '`columns` should be a number, but is the text "two"; it is left out.',
    '`since` should be a date, but is a function; it is left out.',
  ])
})

test('a missing key that an object cannot be without costs the object', () => {
  expect(check(locate({ columns: 1 }), configuration)).toEqual({
    value: undefined,
    reasons: ['`publication` is missing, so the whole of `this` is left out.'],
  })
})

test('findings in YAML and TOML have the places of keys and values', () => {
  const yaml = new VFile()
  validate(
    locateYaml(
      'publication:\n  name: x\n  url: nowhere\nbaseURl: https://www.example.com\nsince: 2024-02-30\n',
    ),
    configuration,
    { file: yaml },
  )
  expect(findingsOf(yaml)).toEqual(['3:8 value-has-type', '4:1 key-is-canonical', '5:8 date-exists'])
  const toml = new VFile()
  validate(
    locateToml('since = "03/06/2024"\n[publication]\nname = "x"\nurl = "nowhere"\ncolumns = 3'),
    configuration,
    { file: toml },
  )
  expect(findingsOf(toml)).toEqual(['1:9 date-is-unambiguous', '4:7 value-has-type', '5:1 key-is-known'])
})

test('YAML, TOML and plain data of one meaning are one value', () => {
  const plain = { a: 1, b: { c: ['x', true, null], d: { e: 'f' } }, g: [{ h: 1 }, { h: 2 }] }
  expect(toJson(locate(plain))).toEqual(plain)
  expect(toJson(locateYaml('a: 1\nb:\n  c: [x, true, null]\n  d: {e: f}\ng:\n- h: 1\n- h: 2\n'))).toEqual(
    plain,
  )
  const b = { d: plain.b.d }
  expect(toJson(locateToml('a = 1\nb.d.e = "f"\n[[g]]\nh = 1\n[[g]]\nh = 2'))).toEqual({ ...plain, b })
})

test('a line that cannot be read costs itself', () => {
  const file = new VFile()
  const source = 'a: 1\nb: c: d\nc: "open\nd: 4\n'
  expect(toJson(locateYaml(source, { file }))).toEqual({ a: 1, d: 4 })
  expect(findingsOf(file)).toEqual(['2:4 colon-is-quoted', '3:1 source-parses'])
  const toml = new VFile()
  expect(toJson(locateToml('a = 1\nb = \nd = 2024-02-30\ne = 5', { file: toml }))).toEqual({ a: 1, e: 5 })
  expect(findingsOf(toml)).toEqual(['2:1 source-parses', '3:1 source-parses'])
})

test.each([
  [
    'an alias bomb',
    `a: &a [${'x,'.repeat(99)}]\nb: &b [${'*a,'.repeat(99)}]\nc: [${'*b,'.repeat(99)}]\nlast: 1`,
  ],
  ['an alias inside itself', 'c: &c [*c]\nlast: 1'],
])('%s costs its key', (_, source) => {
  const file = new VFile()
  const value = toJson(locateYaml(source, { file }))
  expect(value).toMatchObject({ last: 1 })
  expect(value).not.toHaveProperty('c')
  expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['aliases-are-few'])
})

test('values too deep for a parser are not parsed', () => {
  for (const source of [`a: ${'['.repeat(5000)}`, `${'- '.repeat(5000)}a`]) {
    const file = new VFile()
    expect(toJson(locateYaml(source, { file }))).toEqual({})
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'This is not valid YAML: here more than 100 values stand inside one another.',
    ])
  }
  const file = new VFile()
  expect(toJson(locateToml(`a = ${'['.repeat(5000)}`, { file }))).toEqual({})
  expect(file.messages).toHaveLength(1)
})

test('keys of prototypes are keys like others', () => {
  const yaml = toJson(locateYaml('__proto__: {x: 1}\nconstructor: y'))
  expect(Object.entries(yaml ?? {})).toEqual([
    ['__proto__', { x: 1 }],
    ['constructor', 'y'],
  ])
  expect(check(locateYaml('__proto__: {name: x}\nconstructor: y'), schema.publication).value).toBeUndefined()
  expect(
    check(locateYaml('constructor: true\n__proto__: false'), schema.record(schema.flag)).value,
  ).toHaveProperty('constructor', true)
})

test('data that holds itself is told, not followed', () => {
  const ring: Record<string, unknown> = { name: 'x' }
  ring.url = ring
  expect(check(locate(ring), schema.publication).reasons).toEqual([
    '`url` should be an absolute address that begins with `https://`, but is an object inside itself; it is left out.',
  ])
})

test.each([
  ['titel', 'title'],
  ['tilte', 'title'],
  ['autors', 'authors'],
  ['langauge', 'language'],
  ['publised', 'published'],
  ['sectoin', 'section'],
  ['slgu', 'slug'],
  ['colour', undefined],
  ['series', undefined],
  ['id', undefined],
  ['x', undefined],
])('the nearest known key to %s is %s', (key, expected) => {
  expect(nearest(key, ['title', 'authors', 'language', 'published', 'section', 'slug', 'url', 'kind'])).toBe(
    expected,
  )
})

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['en_US', 'en-US'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['de-CH-1996', 'de-CH-1996'],
  ['en-x-OFFPRINT', 'en-x-offprint'],
  ['English', undefined],
  ['e', undefined],
  ['', undefined],
  ['en-', undefined],
])('the language tag %j is %j', (text, tag) => {
  expect(languageTag(text)).toBe(tag)
})

test('any data is located and comes back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(toJson(locate(value))).toEqual(value)
    }),
  )
})

test('no text makes the readers of YAML and TOML throw', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '#',
    '|',
    '>',
    '= ',
    '!!x ',
    '? ',
    '\t',
    '---\n',
    '...',
    '\r\n',
    '2024-06-01',
    ',',
    '%',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      validate(locateYaml(text, { file: new VFile() }), configuration)
      validate(locateToml(text, { file: new VFile() }), configuration)
    }),
    { numRuns: 1000 },
  )
})
