/** Articles for the tests, made with the builders of core. */
import {
  type Article,
  type ArticleContent,
  type ArticleParts,
  abbreviation,
  article,
  blockquote,
  caption,
  code,
  credit,
  deletion,
  emphasis,
  figure,
  heading,
  image,
  inlineCode,
  lineBreak,
  link,
  list,
  listItem,
  note,
  noteReference,
  notes,
  type Phrasing,
  type Position,
  pageBreak,
  paragraph,
  pullQuote,
  type Sourced,
  section,
  sidebar,
  span,
  strong,
  subscript,
  superscript,
  table,
  tableCell,
  tableRow,
  text,
  thematicBreak,
  time,
} from '@offprint/core'

/** A place like any other. */
export const at: Position = {
  start: { line: 3, column: 5, offset: 20 },
  end: { line: 3, column: 9, offset: 24 },
}

/** A fact of the front matter. */
export function fact<T>(value: T): Sourced<T> {
  return { value, origin: 'frontMatter', position: at }
}

/** A paragraph of any phrasing. */
export function paragraphOf(children: Phrasing[]): ArticleContent {
  return paragraph(children, at)
}

/** Words as one text node. */
export function words(value: string): Phrasing[] {
  return [text(value, at)]
}

/** A paragraph of words and nodes. */
export function para(...parts: (string | Phrasing)[]): ReturnType<typeof paragraph> {
  return paragraph(
    parts.map((part) => (typeof part === 'string' ? text(part, at) : part)),
    at,
  )
}

/** An article around some content, in English and with a title unless told otherwise. */
export function around(children: ArticleContent[], parts: ArticleParts = {}): Article {
  const meta = { title: fact('A quiet harbour'), language: fact('en'), ...parts.meta }
  return article(children, { ...parts, meta }, at)
}

/** A section of the first level. */
export function part(title: string, id: string, ...rest: (string | ArticleContent)[]): ArticleContent {
  const children = rest.map((child) => (typeof child === 'string' ? para(child) : child))
  return section(
    [heading(words(title), { depth: 2, id }, at), ...children.filter((child) => child.type !== 'notes')],
    {},
    at,
  )
}

/** An article without anything. */
export function empty(): Article {
  return article([], {}, at)
}

/** An article with every type of node and every fact, and nothing to complain about. */
export function everything(): Article {
  const call = (which: number) => noteReference({ id: `article-note-1-${which}`, note: 'article-note-1' }, at)
  return around(
    [
      para(
        'The ferry left at dawn, ',
        emphasis(words('as it always had'), at),
        ', and ',
        strong(words('nobody'), at),
        ' waved. ',
        deletion(words('Perhaps'), at),
        ' It carried H',
        subscript(words('2'), at),
        'O, the 2',
        superscript(words('nd'), at),
        ' mail, a crate marked ',
        inlineCode('A <& B', at),
        ' and the ',
        abbreviation(words('JICA'), { title: 'Japan International Cooperation Agency' }, at),
        ' engineer, due on ',
        time(words('28 April'), { datetime: '2024-04-28' }, at),
        '.',
        call(1),
        noteReference({ id: 'article-note-2-1', note: 'article-note-2' }, at),
      ),
      para(
        'She had written ',
        span(words('صبح بخیر'), { language: 'ur' }, at),
        ' on the card',
        lineBreak(at),
        'and meant it. Read ',
        link(words('the harbour log'), { url: 'https://www.example.com/log?a=1&b=2', title: 'The log' }, at),
        ' or ',
        link(words('the tides'), { url: '#tides' }, at),
        '.',
        call(2),
      ),
      figure(
        [
          image({ url: 'harbour.jpg', alt: 'Boats in the fog' }, at),
          image({ url: 'quay.jpg', alt: 'An empty quay' }, at),
          caption(words('The harbour, before and after.'), at),
          credit(words('Photographs: the harbour office'), at),
        ],
        at,
      ),
      section(
        [
          heading(words('Tides'), { depth: 2, id: 'article-tides' }, at),
          list(
            [
              listItem([para('Spring tides are high.')], {}, at),
              listItem([para('Neap tides are low.')], {}, at),
            ],
            {},
            at,
          ),
          section(
            [
              heading(words('Measured by hand'), { depth: 3, id: 'article-tides-hand', number: '1' }, at),
              list(
                [
                  listItem([para('Tie the rope.'), para('Twice.')], {}, at),
                  listItem(
                    [para('Read the mark.'), list([listItem([para('At noon.')], {}, at)], {}, at)],
                    {},
                    at,
                  ),
                ],
                { ordered: true, start: 3, spread: true },
                at,
              ),
              list(
                [
                  listItem([para('Oil the winch')], { checked: true }, at),
                  listItem([para('Paint the hull')], { checked: false }, at),
                ],
                {},
                at,
              ),
            ],
            {},
            at,
          ),
          section(
            [
              heading(words('Weather'), { depth: 3, id: 'article-tides-weather', number: '2' }, at),
              para('Fog.'),
            ],
            {},
            at,
          ),
        ],
        {},
        at,
      ),
      section(
        [
          heading(words('Trade'), { depth: 2, id: 'article-trade' }, at),
          table(
            [
              caption(words('Crates landed'), at),
              tableRow(
                [
                  tableCell([], { header: true }, at),
                  tableCell(words('April'), { header: true }, at),
                  tableCell(words('May'), { header: true }, at),
                ],
                at,
              ),
              tableRow(
                [
                  tableCell(words('Tea'), { header: true }, at),
                  tableCell(words('12'), {}, at),
                  tableCell(words('7'), {}, at),
                ],
                at,
              ),
              tableRow(
                [
                  tableCell(words('Rope'), { header: true, rowSpan: 2 }, at),
                  tableCell(words('none'), { colSpan: 2 }, at),
                ],
                at,
              ),
              tableRow([tableCell(words('one'), {}, at)], at),
            ],
            [null, 'right', 'center'],
            at,
          ),
          blockquote([para('We land what the sea lets us land.')], at),
          pullQuote([para('Nobody waved.')], at),
          sidebar(
            [
              heading(words('How to read a tide table'), { depth: 3, id: 'article-how-to-read' }, at),
              para('Slowly.'),
            ],
            at,
          ),
          sidebar([para('A box without a heading.')], at),
          code('if tide < 2:\n  wait()\n', { lang: 'python' }, at),
          thematicBreak(at),
          pageBreak(at),
          para('After the break.'),
        ],
        {},
        at,
      ),
      section(
        [heading(words('Weather'), { depth: 2, id: 'article-weather' }, at), para('More fog.')],
        {},
        at,
      ),
      section(
        [heading(words('Weather'), { depth: 2, id: 'article-weather-2' }, at), para('And sun.')],
        {},
        at,
      ),
      section([para('The boat came back at dusk.')], { role: 'conclusion' }, at),
      notes(
        [
          note([para('The harbour log, p. 4.')], 'article-note-1', at),
          note([list([listItem([para('A note that is a list.')], {}, at)], {}, at)], 'article-note-2', at),
        ],
        at,
      ),
    ],
    {
      meta: {
        title: {
          ...fact('A quiet harbour'),
          content: [text('A ', at), emphasis(words('quiet'), at), text(' harbour', at)],
        },
        subtitle: fact('What the ferry leaves behind'),
        kicker: fact('Reportage'),
        standfirst: fact('One morning, one boat, and the people who no longer wait for it.'),
        description: fact('A morning at the harbour.'),
        authors: [
          fact({
            name: 'Example Author',
            place: 'TOKYO',
            url: 'https://www.example.com/authors/1',
            jobTitle: 'Correspondent',
            honorificPrefix: 'Dr.',
          }),
          fact({ name: 'Second Author' }),
        ],
        contributors: [fact({ name: 'Third Person', role: 'photographs' })],
        dateline: fact({ place: 'KARACHI', agency: 'EX' }),
        publication: fact({ name: 'The Example Weekly', url: 'https://www.example.com/' }),
        issue: fact({
          label: '01 Jun - 07 Jun, 2024',
          start: '2024-06-01',
          end: '2024-06-07',
          number: '22',
          volume: '3',
        }),
        section: fact('Spotlight'),
        published: fact('2024-06-01'),
        updated: fact('2024-06-03'),
        language: fact('en-GB'),
        keywords: [fact('harbours'), fact('ferries')],
        image: fact({
          url: 'ferry.jpg',
          alt: 'The ferry at dawn',
          caption: 'Six in the morning.',
          credit: 'The harbour office',
        }),
        license: fact('https://creativecommons.org/licenses/by/4.0/'),
        rights: fact('© 2024 The Example Weekly'),
        url: fact('https://www.example.com/harbour.html'),
      },
    },
  )
}

/** What `everything` is delivered with. */
export const delivery = {
  url: 'https://www.example.com/harbour.html',
  home: 'https://www.example.com/',
  images: {
    'ferry.jpg': { url: 'ferry.jpg', width: 1600, height: 900, type: 'image/jpeg' },
    'harbour.jpg': { url: 'harbour.jpg', width: 1200, height: 800, type: 'image/jpeg' },
    'quay.jpg': { url: 'https://www.example.com/quay.jpg', width: 1200, height: 800, type: 'image/jpeg' },
  },
  pdf: { url: 'https://www.example.com/harbour.pdf', bytes: 123_456 },
}
