import { describe, expect, test } from 'vitest'
import { setText } from '../../src/typography/typography.ts'

const nb = '\u00A0'
const thin = '\u202F'

/** Language, what is typed, what is set. */
const cases: readonly (readonly [string, string, string])[] = [
  // Quotes
  ['en', 'He said "yes" and left.', 'He said “yes” and left.'],
  ['en', '"Yes," she said, "but \'no\' too."', '“Yes,” she said, “but ‘no’ too.”'],
  ['en', "'Yes,' he said, 'but \"no\" too.'", '‘Yes,’ he said, ‘but “no” too.’'],
  ['en', '("quoted")', '(“quoted”)'],
  ['en', '"A "quote" in a quote"', '“A ‘quote’ in a quote”'],
  ['en', '"A speech of many paragraphs', '“A speech of many paragraphs'],
  ['en', '"\'Twice\' quoted"', '“‘Twice’ quoted”'],
  ['en', 'the word--"dash" before', 'the word—“dash” before'],
  ['en', '“Already” set and "not yet"', '“Already” set and “not yet”'],
  ['en-GB', "'Yes', he said", '‘Yes’, he said'],
  ['fr', 'Il dit "oui" et part.', `Il dit «${nb}oui${nb}» et part.`],
  ['fr', '"Un "mot" ici"', `«${nb}Un “mot” ici${nb}»`],
  ['de', 'Er sagt "ja" und \'nein\'.', 'Er sagt „ja“ und ‚nein‘.'],
  ['de', '"Das "Wort" hier"', '„Das ‚Wort‘ hier“'],
  ['de-CH', '"ja"', '«ja»'],
  ['es', '"sí"', '«sí»'],
  ['it', '"sì"', '«sì»'],
  ['pt', '"sim"', '“sim”'],
  ['pt-PT', '"sim"', '«sim»'],
  ['sv', '"ja"', '”ja”'],
  ['xx', '"any"', '“any”'],
  ['nl', '"ja"', '“ja”'],
  ['pl', '"tak"', '„tak”'],
  ['ja', '彼は"はい"と言った', '彼は「はい」と言った'],
  ['ja', '"一"と"二"', '「一」と「二」'],
  ['ar', 'قال "نعم" ومضى', 'قال ”نعم“ ومضى'],
  ['ur', 'اس نے "ہاں" کہا', 'اس نے ”ہاں“ کہا'],

  // Apostrophes
  ['en', "Pakistan's ships don't wait", 'Pakistan’s ships don’t wait'],
  ['en', "the '90s and the 1990's", 'the ’90s and the 1990’s'],
  ['en', "'The '90s' is a book", '‘The ’90s’ is a book'],
  ['en', "rock 'n' roll", 'rock ’n’ roll'],
  ['en', "the dogs' bowls", 'the dogs’ bowls'],
  ['en', "'Twas late, so tell 'em", '’Twas late, so tell ’em'],
  ['en', "Class of '24", 'Class of ’24'],
  ['fr', "l'homme d'aujourd'hui", 'l’homme d’aujourd’hui'],
  ['it', "l'acqua", 'l’acqua'],
  ['de', "Wie geht's?", 'Wie geht’s?'],

  // Dashes
  ['en', 'ships - and ports - grew', 'ships—and ports—grew'],
  ['en', 'ships -- and ports', 'ships—and ports'],
  ['en', 'ships--and ports', 'ships—and ports'],
  ['en', 'ships---and ports', 'ships—and ports'],
  ['en-GB', 'ships - and ports - grew', 'ships – and ports – grew'],
  ['en-AU', 'ships -- and ports', 'ships – and ports'],
  ['de', 'Schiffe - und Häfen', 'Schiffe – und Häfen'],
  ['fr', 'les ports -- et', 'les ports – et'],
  ['es', 'los puertos - y', 'los puertos — y'],
  ['it', 'i porti - e', 'i porti – e'],
  ['pt', 'os portos - e', 'os portos – e'],
  ['es', '-- Hola, dijo', '— Hola, dijo'],
  ['en', 'a well-known, long-term plan', 'a well-known, long-term plan'],
  ['en', 'Already – set — here', 'Already – set — here'],

  // Ranges
  ['en', 'from 1914-1918 and 1914-18', 'from 1914–1918 and 1914–18'],
  ['en', 'pages 98-102', 'pages 98–102'],
  ['en', '1914--1918', '1914–1918'],
  ['en', '01 Jun - 07 Jun, 2024', '01 Jun – 07 Jun, 2024'],
  ['en', '1 - 7 June 2024', '1–7 June 2024'],
  ['en', 'June 1 - July 7', 'June 1 – July 7'],
  ['en', 'June - July and May-June', 'June–July and May–June'],
  ['fr', 'juin-juillet', 'juin–juillet'],
  ['de', 'Mai - Juni', 'Mai–Juni'],
  ['en', 'on 2024-06-01 and in 2024-06', 'on 2024-06-01 and in 2024-06'],
  ['en', 'the 2023-24 season', 'the 2023–24 season'],
  ['en', 'call 555-1234', 'call 555-1234'],
  ['en', '10 - 3 = 7 and F-16 and COVID-19', '10 - 3 = 7 and F-16 and COVID-19'],
  ['en', 'a 3-year plan, ISBN 978-3-16-148410-0', 'a 3-year plan, ISBN 978-3-16-148410-0'],

  // Ellipses
  ['en', 'wait... and wait. . . there', 'wait… and wait… there'],
  ['en', 'four dots....', 'four dots....'],

  // Primes
  ['en', 'He is 6\'2" tall', 'He is 6′2″ tall'],
  ['en', 'He said "he is 6\'2" tall"', 'He said “he is 6′2″ tall”'],
  ['en', 'a 24" screen', 'a 24″ screen'],
  ['en', 'He said "we are 24" and left', 'He said “we are 24” and left'],
  ['en', '35°41\'22" N', '35°41′22″ N'],

  // What is copied, not read
  [
    'en',
    'see https://www.example.com/it\'s--"a"...b and "c"',
    'see https://www.example.com/it\'s--"a"...b and “c”',
  ],
  ['en', 'at 10:30 it was 3:2', 'at 10:30 it was 3:2'],

  // Spaces
  [
    'fr',
    'Vraiment ? Oui ! Voici : "a" ; b',
    `Vraiment${thin}? Oui${thin}! Voici${nb}: «${nb}a${nb}»${thin}; b`,
  ],
  ['en', 'Really ?', 'Really ?'],
]

describe('setText', () => {
  test.each(cases)('%s: %s', (language, typed, set) => {
    expect(setText(typed, language)).toBe(set)
  })

  test.each(cases)('leaves what is set alone: %s: %s', (language, _, set) => {
    expect(setText(set, language)).toBe(set)
  })
})
