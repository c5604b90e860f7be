import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '../../../src/from-markdown.ts'
import { repaired } from '../repairing.ts'

const found = (source: string) =>
  repaired(source).entities.map(({ type, name, role }) => `${type} ${name}, ${role}`)
const filler = 'Nobody on the quay had seen so calm a sea in all of that long and windless year of theirs.'

describe('organizations', () => {
  test('are found by the word that says what they are, in the lead or twice for what it is about', () => {
    const source = `The Bank of Japan owns the ferry, and nobody on the quay minds it at all.\n\n${filler} The University of Oslo paid, and the Ministry of Fisheries did. The Ministry of Fisheries is old.`
    expect(found(source)).toEqual(
      expect.arrayContaining([
        'organization Bank of Japan, about',
        'organization University of Oslo, mentions',
        'organization Ministry of Fisheries, about',
      ]),
    )
  })

  test('stand where they stand', () => {
    const source = `${filler} The Bank of Japan's ferry came.`
    const [entity] = repaired(source).entities.filter(({ type }) => type === 'organization')
    const [at] = entity?.positions ?? []
    expect(source.slice(at?.start.offset, at?.end.offset)).toBe('Bank of Japan')
  })

  test('are not named twice where the text abbreviates them', () => {
    const names = repaired(
      `${filler} The Northern Ferry Agency (NFA) came. The Northern Ferry Agency went.`,
    ).entities
    expect(names.filter(({ type }) => type === 'organization')).toHaveLength(1)
  })

  test.each([
    'Bank holidays in Oslo are long.',
    'The agency of a pilot.',
    'Agency',
    'The Old Harbour Street',
  ])('leave %j', (text) => {
    expect(found(`${filler} ${text}`).filter((each) => each.startsWith('organization'))).toEqual([])
  })
})

describe('people', () => {
  test.each([
    'Dr. Jane Example spoke.',
    'Ambassador Jane Example spoke.',
    'Jane Example, the director of the harbour, spoke.',
    'Prof. Jane Example spoke.',
  ])('are found in %j', (text) => {
    expect(found(`${filler}\n\n${text}`)).toContain('person Jane Example, mentions')
    expect(found(`${filler}\n\n${text} Later Jane Example slept.`)).toContain('person Jane Example, about')
    expect(found(`${text} ${filler}`)).toContain('person Jane Example, about')
  })

  test.each([
    'Jane Example spoke.',
    'The Director of Photography spoke.',
    'Dr. Who came.',
    'Ambassador of Japan, the director',
  ])('leave %j', (text) => {
    expect(found(`${filler} ${text}`).filter((each) => each.startsWith('person'))).toEqual([])
  })
})

describe('description-guess', () => {
  const of = (source: string) => repaired(source).facts.description

  test('is the first paragraph, marked as a guess with its place', () => {
    expect(of(`# A title\n\n${filler}`)).toMatchObject({
      value: filler,
      origin: 'inferred',
      rule: 'description-guess',
      position: { start: { line: 3 } },
    })
  })

  test('is whole sentences, and no half ones after a title or an initial', () => {
    const long = `${filler} Then came Dr. Example. ${filler} ${filler} Then Dr. Example ${filler}`
    expect(of(long)?.value).toBe(`${filler} Then came Dr. Example. ${filler} ${filler}`)
    expect(of(`${'and so on '.repeat(60)}end.`)?.value).toMatch(/^and so on .{200,300} …$/)
  })

  test.each([
    ['a few words', 'It came back in the evening.'],
    ['what stands under a heading', `## A part\n\n${filler}`],
    ['a list', '- one\n- two'],
  ])('is not %s', (_, source) => {
    expect(of(source)).toBeUndefined()
  })

  test('loses to one that is stated', () => {
    const article = fromMarkdown(`---\ntitle: A\ndescription: Ours.\n---\n\n${filler}`)
    expect(article.meta.description).toMatchObject({ value: 'Ours.', origin: 'frontMatter' })
  })
})
