import { article, paragraph, text } from '@offprint/core'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { toHast } from '../src/to-hast.ts'
import { toHtml } from '../src/to-html.ts'
import { around, at, delivery, everything, fact, para, part, words } from './articles.ts'
import { elements, find, hasClass, textOf } from './read.ts'

function frozen<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) frozen(inner)
  return Object.freeze(value)
}

test('the article is not changed, and gives the same page twice', () => {
  const options = { delivery, jsonld: '{}' }
  expect(toHtml(frozen(everything()), options)).toBe(toHtml(frozen(everything()), options))
})

test('fragment and document hold the same article', () => {
  const whole = toHtml(everything(), { delivery })
  const part = toHtml(everything(), { delivery, document: false })
  expect(whole).toContain(
    part.replace('<article class="h-entry" lang="en-GB" dir="ltr"', '<article class="h-entry"'),
  )
})

test('every id is there once, and every fragment leads to one', () => {
  const all = elements(toHast(everything(), { delivery, idPrefix: 'a-' }))
  const ids = all.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]))
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.filter((id) => !/^a-(article-|content)/.test(id))).toEqual([])
  const fragments = all
    .map(({ properties }) => String(properties.href ?? ''))
    .filter((href) => href.startsWith('#'))
  expect(fragments.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
})

test('nodes keep their places', () => {
  expect(find(toHast(everything()), ({ tagName }) => tagName === 'h3')?.position).toEqual(at)
})

test('a guessed title is shown, a guessed description is not published', () => {
  const guess = { origin: 'inferred' as const }
  const meta = { title: { value: 'A guess', ...guess }, description: { value: 'Another guess', ...guess } }
  const page = toHtml(around([], { meta }))
  expect(page).toContain('<title>A guess</title>')
  expect(page).toContain('class="p-name">A guess</h1>')
  expect(page).not.toContain('Another guess')
})

test('a standfirst that the page shows describes it', () => {
  const page = toHtml(around([], { meta: { standfirst: fact('It is shown.') } }))
  expect(page).toContain('<meta name="description" content="It is shown.">')
})

test('a draft asks not to be indexed', () => {
  expect(toHtml(around([], { meta: { draft: fact(true) } }))).toContain(
    '<meta name="robots" content="noindex">',
  )
})

test('three sections make a table of contents, two do not', () => {
  const sections = ['A', 'B', 'C'].map((name) => part(name, `article-${name.toLowerCase()}`))
  const has = (count: number) =>
    find(toHast(around(sections.slice(0, count))), hasClass('contents')) !== undefined
  expect([has(2), has(3)]).toEqual([false, true])
})

test('words of the page that are not in the article’s language say so', () => {
  const page = toHtml(around([], { meta: { language: fact('fa') } }))
  expect(page).toContain('<html lang="fa" dir="rtl"')
  expect(page).toContain(
    '<a class="skip" href="#content"><span lang="en" dir="ltr">Skip to the article</span></a>',
  )
})

test('words of the page are in the article’s language where there is a table of it', () => {
  const page = toHtml(around([], { meta: { language: fact('ur-PK') } }))
  expect(page).toContain('<a class="skip" href="#content">مضمون پر جائیں</a>')
})

test('the space around a label stays outside its language', () => {
  const page = toHtml(
    around([], { meta: { language: fact('fa'), authors: [fact({ name: 'Example Author' })] } }),
  )
  expect(page).toContain(
    '<span lang="en" dir="ltr">By</span> <span class="p-author h-card">Example Author</span>',
  )
})

test('labels of one’s own stand in their place', () => {
  const labels = { language: 'de', skip: 'Zum Artikel' }
  const page = toHtml(around([], { meta: { language: fact('de-AT') } }), { labels })
  expect(page).toContain('<a class="skip" href="#content">Zum Artikel</a>')
})

test('the language of the option stands in where the article has none', () => {
  const file = new VFile()
  const meta = { title: fact('A') }
  expect(toHtml(article([], { meta }, at), { file, language: 'ja' })).toContain('<html lang="ja" dir="ltr"')
  expect(file.messages).toEqual([])
})

test('more elements for the head stand at its end, and a style sheet of one’s own in the place of the default', () => {
  const link = {
    type: 'element' as const,
    tagName: 'link',
    properties: { rel: ['me'], href: 'a' },
    children: [],
  }
  const page = toHtml(around([]), { head: [link], style: 'p{color:red}' })
  expect(page).toContain('<style>p{color:red}</style>\n<link rel="me" href="a">\n</head>')
  expect(page).not.toContain('theme-color')
})

test('pictures of another host are allowed by the policy', () => {
  const image = fact({ url: 'https://images.example.com/a.jpg', alt: 'A' })
  expect(toHtml(around([], { meta: { image } }))).toContain(
    'img-src &#x27;self&#x27; https://images.example.com data:;',
  )
})

test('a logo is the icon, and then the policy needs no data: addresses', () => {
  const publication = fact({ name: 'The Example Weekly', logo: '/logo.svg' })
  const page = toHtml(around([], { meta: { publication } }))
  expect(page).toContain('<link rel="icon" href="/logo.svg">')
  expect(page).not.toContain('data:')
})

test('a byline that names no person is shown, and so is a place that no author wrote from', () => {
  const meta = { byline: fact('From our correspondent'), dateline: fact({ place: 'TOKYO', agency: 'EX' }) }
  const page = textOf(toHast(around([], { meta })))
  expect(page).toContain('From our correspondent')
  expect(page).toContain('TOKYO (EX)')
})

test('a handler of one’s own takes the place of the default', () => {
  const handlers = { text: () => ({ type: 'text' as const, value: 'X' }) }
  expect(toHtml(around([para('A')]), { document: false, handlers })).toContain('<p>X</p>')
})

test('without classes the elements are the same', () => {
  const bare = elements(toHast(everything(), { document: false, classNames: false }))
  expect(bare.map(({ tagName }) => tagName)).toEqual(
    elements(toHast(everything(), { document: false })).map(({ tagName }) => tagName),
  )
  expect(bare.filter(({ properties }) => 'className' in properties)).toEqual([])
})

test.each([[-1], [6], [1.5], [Number.NaN]])('a headingOffset of %s is refused', (headingOffset) => {
  expect(() => toHast(around([]), { headingOffset })).toThrow(
    /Expected headingOffset to be a whole number from 0 to 5/,
  )
})

test.each(['1-', 'a b', '"'])('the idPrefix %j is refused', (idPrefix) => {
  expect(() => toHast(around([]), { idPrefix })).toThrow(/Expected idPrefix to begin with a letter/)
})

test('a node that is not of the model is refused', () => {
  const foreign = JSON.parse('{"type":"html","value":"<b>"}')
  const holding = paragraph([text('a', at), foreign], at)
  expect(() => toHast(around([holding]))).toThrow(
    /Expected a node of the article model, received one of type "html"/,
  )
})

test('quotes and apostrophes are set in the language, unless asked not to', () => {
  const article = around([para('"It\'s here"')], { meta: { title: fact("The ferry's wake") } })
  expect(toHtml(article)).toContain('<p>“It’s here”</p>')
  expect(toHtml(article)).toContain('<title>The ferry’s wake</title>')
  expect(toHtml(article, { typography: false })).toContain('<p>"It\'s here"</p>')
})

test('a title with markup is shown with it, and named without', () => {
  const title = { ...fact('A quiet sea'), content: [...words('A '), ...words('quiet sea')] }
  expect(toHtml(around([], { meta: { title } }))).toContain('<title>A quiet sea</title>')
})
