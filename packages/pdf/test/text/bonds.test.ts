import { expect, test } from 'vitest'
import { isBond } from '../../src/text/bonds.ts'
import { plain, run, set, shown } from './paragraphs.ts'

/** `~` for a space that binds. */
function bound(text: string, language = 'en'): string {
  return [...text].map((letter, at) => (letter === ' ' && isBond(text, at, language) ? '~' : letter)).join('')
}

test.each([
  [
    'en',
    'It is 10 km, 5 kg or 21 °C; 3 mm, 40 % and 12 km/h.',
    'It is 10~km, 5~kg or 21~°C; 3~mm, 40~% and 12~km/h.',
  ],
  ['en', 'about 5 million in 1952 and 3.5 billion', 'about 5~million in 1952 and 3.5~billion'],
  ['en', 'at 9 a.m. and 10 p.m. today', 'at 9~a.m. and 10~p.m. today'],
  ['en', 'Rs 500, US$ 5, 30 EUR or 7 €', 'Rs~500, US$~5, 30~EUR or 7~€'],
  ['en', 'see p. 5, pp. 7–9, No. 7, § 4 and Fig. 3b', 'see p.~5, pp.~7–9, No.~7, §~4 and Fig.~3b'],
  ['en', 'on 1 June 1952, June 1, Sept. 11 and 32 June', 'on 1~June 1952, June~1, Sept.~11 and 32 June'],
  ['en', 'by J. R. R. Tolkien and J.-P. Example', 'by J.~R.~R.~Tolkien and J.-P.~Example'],
  ['en', 'Mr Smith, Dr. Jones (Prof. Green)', 'Mr~Smith, Dr.~Jones (Prof.~Green)'],
  ['en', 'Henry VIII, World War II, and V as in verse', 'Henry~VIII, World War~II, and V as in verse'],
  ['en', 'the man in the moon had no time for me', 'the man in the moon had no time for me'],
  ['en', 'When I came, A man said. The end', 'When I came, A man said. The end'],
  [
    'fr',
    'à 9 h 30, le 14 juillet, n° 5, M. Dupont, 10 000 km',
    'à 9~h 30, le 14~juillet, n°~5, M.~Dupont, 10~000~km',
  ],
  ['de', 'z. B. am 3. Oktober, S. 7, 5 Mio. und 9 Uhr', 'z.~B. am 3.~Oktober, S.~7, 5~Mio. und 9~Uhr'],
  ['cs', 'v Praze a na 5 tis. místech k smíchu', 'v~Praze a~na 5~tis. místech k~smíchu'],
  ['pl', 'w Polsce i z Krakowa', 'w~Polsce i~z~Krakowa'],
  ['nb', '17. mai, kl. 9, 5 millioner', '17.~mai, kl. 9, 5~millioner'],
  ['tlh', 'on 1 June, 5 km', 'on 1~June, 5~km'],
])('in %s: %s', (language, text, expected) => {
  expect(bound(text, language)).toBe(expected)
})

test('a line does not end where a space binds, and the space stays a space', () => {
  const { items } = set('It was 10 km away')
  expect(shown(items)).toBe('It_was_10~km_away/')
  expect(
    items
      .flatMap((item) => (item.type === 'glue' && item.run ? item.run.glyphs : []))
      .map(({ text }) => text),
  ).toEqual([' ', ' ', ' ', ' '])
})

test('a justified line may end there, at a price: better so than with holes in it', () => {
  const { items } = set('It was 10 km away', { justify: true })
  expect(shown(items)).toBe('It_was_10|_km_away/')
  expect(items.find(({ type }) => type === 'penalty')).toEqual({ type: 'penalty', cost: 600 })
})

test('it does so where the words are of two styles', () => {
  expect(shown(set([run('was 10 '), run('km', { color: '#ff0000' }), run(' away')]).items)).toBe(
    'was_10~km_away/',
  )
})

test('few words stay together, so that no chain of them is longer than a line', () => {
  const text = shown(set([run('5 km '.repeat(9), { language: 'fr' })]).items)
  expect(text).toBe(`${'5~km_'.repeat(8)}5~km/`)
  const groups = shown(set([run('1 000 000 000 000 000 000 000 000 000 000 m', { language: 'fr' })]).items)
  expect(groups).toContain('_')
  for (const chain of groups.split('_')) expect(chain.length).toBeLessThanOrEqual(31)
})

test('code is left alone', () => {
  expect(shown(set('10 km', { preserve: true }).items)).toBe('10_km/')
  expect(shown(set([run('a 10 km', { font: { ...plain.font, family: 'mono' } })]).items)).toBe('a_10_km/')
})
