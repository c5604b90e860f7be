import {
  type Article,
  article,
  heading,
  image,
  figure,
  caption,
  credit,
  type Meta,
  paragraph,
  type Position,
  section,
  type Sourced,
  text,
} from '@offprint/core'

export const here: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 2, offset: 1 },
}

/** A fact as front matter gives it. */
export function fact<T>(value: T): Sourced<T> {
  return { value, origin: 'frontMatter', position: here }
}

/** An article with every fact the graph has a place for. */
export function example(meta: Partial<Meta> = {}): Article {
  const words = (value: string) => paragraph([text(value, here)], here)
  const picture = [
    image({ url: 'bridge.png', alt: 'A footbridge over a canal' }, here),
    caption([text('The bridge at noon', here)], here),
    credit([text('City archive', here)], here),
  ]
  const title = heading([text('Water and trade', here)], { depth: 2, id: 'article-water-and-trade' }, here)
  return article(
    [words('Four words stand here.'), figure(picture, here), section([title, words('Two words.')], {}, here)],
    {
      meta: {
        title: fact('Canals of the old town'),
        authors: [
          fact({ name: 'A. Writer', place: 'OSAKA', url: 'https://www.example.com/people/a-writer/' }),
        ],
        publication: fact({ name: 'The Example Weekly', url: 'https://www.example.com/', issn: '2049-3630' }),
        issue: fact({
          label: '01 Jun - 07 Jun, 2024',
          start: '2024-06-01',
          end: '2024-06-07',
          number: '22',
          volume: '9',
        }),
        section: fact('Spotlight'),
        published: fact('2024-06-01'),
        language: fact('en'),
        ...meta,
      },
      entities: [
        { type: 'country', name: 'Japan', role: 'about', origin: 'inferred', positions: [here] },
        { type: 'place', name: 'Osaka', role: 'mentions', origin: 'inferred', positions: [here] },
      ],
    },
    here,
  )
}

export const delivery = {
  url: 'https://www.example.com/canals.html',
  home: 'https://www.example.com/',
  images: {
    'bridge.png': {
      url: 'images/bridge.1a2b.png',
      width: 1200,
      height: 800,
      bytes: 51234,
      type: 'image/png',
    },
  },
  pdf: { url: 'canals.pdf', bytes: 44100, sha256: 'ab'.repeat(32) },
}
