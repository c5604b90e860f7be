import type { CheckPageOptions } from '../../src/check/check-page.ts'
import type { rules } from '../../src/rules.ts'
import type { Change } from './clean.ts'

/** A change of the clean page that comes near to an error, and is none. */
export interface Passing extends Change {
  name: string
  /** What is not found. */
  passes: keyof typeof rules
  options?: CheckPageOptions
}

const url = 'https://www.example.com/news/canals.html'
const heading = (title: string): [string | RegExp, string][] => [
  ['<h1>Canals of the old town', `<h1>${title}`],
  ['og:title" content="Canals of the old town', `og:title" content="${title}`],
]

/** For each rule one case or more. */
export const passing: Passing[] = [
  {
    passes: 'data-is-json',
    name: 'JSON in a wrapper of XHTML',
    json: [
      [/^/, '//<![CDATA[\n'],
      [/$/, '\n//]]>'],
    ],
  },
  {
    passes: 'data-is-json',
    name: 'JSON with escapes',
    set: { 'article.description': 'A "tab"\t and a break\n, both escaped.' },
  },
  {
    passes: 'data-is-readable',
    name: 'nodes in lists in lists',
    set: { 'article.about': [[{ '@id': `${url}#osaka` }]] },
  },
  { passes: 'context-is-schema-org', name: 'a context with a slash', context: 'https://schema.org/' },
  {
    passes: 'context-is-schema-org',
    name: 'a context by @vocab',
    context: { '@vocab': 'https://schema.org/' },
  },
  {
    passes: 'context-is-secure',
    name: 'a context among others',
    context: ['https://schema.org', { '@language': 'en' }],
  },
  {
    passes: 'keyword-is-known',
    name: 'values with a language',
    set: { 'osaka.alternateName': { '@value': '大阪', '@language': 'ja' } },
  },
  {
    passes: 'node-has-type',
    name: 'a reference with a name',
    set: { 'article.author': [{ '@id': `${url}#author`, name: 'Ada Writer' }] },
  },
  {
    passes: 'type-is-known',
    name: 'a type of another vocabulary',
    set: { 'osaka.@type': ['Place', 'http://www.productontology.org/id/Harbour'] },
  },
  { passes: 'type-is-known', name: 'a type in full', set: { 'osaka.@type': 'https://schema.org/City' } },
  {
    passes: 'property-is-known',
    name: 'a property of another vocabulary',
    set: { 'article.dc:source': 'Archive' },
  },
  {
    passes: 'property-is-known',
    name: 'a property that the context defines',
    context: ['https://schema.org', { mood: 'https://www.example.com/mood' }],
    set: { 'article.mood': 'calm' },
  },
  {
    passes: 'property-fits-type',
    name: 'a property of one of two types',
    set: { 'article.@type': ['NewsArticle', 'Product'], 'article.sku': 'A1' },
  },
  {
    passes: 'property-fits-type',
    name: 'a Role between two things',
    set: { 'article.editor': { '@type': 'Role', roleName: 'Desk', editor: { '@id': `${url}#editor` } } },
  },
  { passes: 'value-fits-property', name: 'widths as plain numbers', set: { 'wide.width': 1600 } },
  {
    passes: 'value-fits-property',
    name: 'a position as a text',
    set: { 'crumbs.itemListElement.0.position': '1' },
  },
  { passes: 'value-fits-property', name: 'a number where texts may be', set: { 'article.version': 2 } },
  {
    passes: 'value-is-described',
    name: 'a person by address',
    set: { 'article.translator': 'https://www.example.com/people/cara/' },
  },
  {
    passes: 'member-is-known',
    name: 'a member of an enumeration',
    set: { 'article.digitalSourceType': 'https://schema.org/DigitalCaptureDigitalSource' },
  },
  {
    passes: 'term-is-current',
    name: 'the present property',
    set: { 'pdf.encodingFormat': 'application/pdf' },
  },
  { passes: 'term-is-settled', name: 'settled properties', set: { 'article.pagination': '3-5' } },
  {
    passes: 'reference-resolves',
    name: 'a thing of another site',
    set: { 'article.about': [{ '@id': `${url}#osaka` }, { '@id': 'http://www.wikidata.org/entity/Q17' }] },
  },
  {
    passes: 'reference-resolves',
    name: 'another page of the site',
    set: { 'article.citation': { '@id': 'https://www.example.com/news/bridges.html' } },
  },
  {
    passes: 'reference-resolves',
    name: 'a relative id',
    set: { 'osaka.@id': '#place', 'article.about': [{ '@id': `${url}#place` }] },
  },
  { passes: 'reference-resolves', name: 'an id as a text', set: { 'article.mainEntityOfPage': url } },
  {
    passes: 'id-is-unique',
    name: 'one thing described twice',
    add: {
      more: {
        '@type': 'Organization',
        '@id': 'https://www.example.com/#organization',
        description: 'News on water.',
      },
    },
  },
  {
    passes: 'id-is-unique',
    name: 'page and article of one id',
    set: {
      'article.@id': url,
      'pdf.encodesCreativeWork': { '@id': url },
      'page.name': 'Canals of the old town',
    },
    drop: ['page.name'],
  },
  {
    passes: 'node-is-linked',
    name: 'a node that refers to the article',
    add: {
      photo: {
        '@type': 'ImageObject',
        '@id': `${url}#photo`,
        contentUrl: 'https://www.example.com/p.jpg',
        isPartOf: { '@id': `${url}#article` },
      },
    },
  },
  {
    passes: 'address-is-absolute',
    name: 'a mail address',
    set: { 'publisher.sameAs': 'mailto:desk@example.com' },
  },
  {
    passes: 'address-is-absolute',
    name: 'letters beyond ASCII',
    set: { 'author.url': 'https://www.example.com/mensen/zoë/' },
  },
  { passes: 'date-is-iso', name: 'a year and a month', set: { 'issue.datePublished': '2024-06' } },
  {
    passes: 'date-is-iso',
    name: 'parts of a second, and a zone without colon',
    set: { 'article.datePublished': '2024-06-01T08:00:00.123+0200' },
  },
  {
    passes: 'date-is-iso',
    name: 'the 29th of February in a leap year',
    set: { 'issue.datePublished': '2024-02-29' },
  },
  {
    passes: 'duration-is-iso',
    name: 'a duration of many parts',
    set: { 'article.timeRequired': 'P1DT2H30M' },
  },
  {
    passes: 'dates-are-in-order',
    name: 'changed on the day it was published',
    set: { 'article.datePublished': '2024-06-01', 'article.dateModified': '2024-06-03' },
  },
  { passes: 'date-is-past', name: 'a date of yesterday', options: { today: '2024-06-04' } },
  { passes: 'date-has-zone', name: 'a day without a time', set: { 'article.datePublished': '2024-06-01' } },
  { passes: 'value-is-not-empty', name: 'zero and false', set: { 'article.commentCount': 0 } },

  { passes: 'article-has-headline', name: 'a headline' },
  {
    passes: 'headline-fits-results',
    name: 'a headline of 110 characters',
    set: { 'article.headline': 'Water '.repeat(18) + 'ab' },
    page: heading('Water '.repeat(18) + 'ab'),
  },
  {
    passes: 'headline-is-short',
    name: 'a headline of 70 characters',
    set: { 'article.headline': 'Water '.repeat(11) + 'town' },
    page: heading('Water '.repeat(11) + 'town'),
  },
  {
    passes: 'article-has-image',
    name: 'a picture by its address alone',
    set: { 'article.image': 'https://www.example.com/images/canal-wide.jpg' },
    drop: ['middle', 'square'],
  },
  {
    passes: 'image-is-large',
    name: 'a picture of 50,000 pixels',
    set: { 'square.width': 250, 'square.height': 200 },
  },
  {
    passes: 'image-has-ratios',
    name: 'pictures without sizes',
    drop: ['wide.width', 'square.width', 'middle.width'],
  },
  {
    passes: 'image-has-licence',
    name: 'a picture with a licence',
    set: { 'wide.license': 'https://creativecommons.org/licenses/by/4.0/' },
    drop: ['wide.creator'],
  },
  { passes: 'article-has-author', name: 'an author by a reference' },
  {
    passes: 'author-is-described',
    name: 'an author that is an organisation',
    set: { 'author.@type': 'NewsMediaOrganization' },
    drop: ['author.honorificPrefix'],
  },
  {
    passes: 'author-has-address',
    name: 'an author known elsewhere',
    set: { 'author.sameAs': 'https://social.example.com/ada' },
    drop: ['author.url'],
  },
  {
    passes: 'author-is-one',
    name: 'a name with Jr.',
    set: { 'author.name': 'Ada Writer, Jr.' },
    page: [['>Ada Writer</a>', '>Ada Writer, Jr.</a>']],
  },
  {
    passes: 'author-is-one',
    name: 'a name turned round',
    set: { 'author.name': 'Writer, Ada' },
    page: [
      ['>Ada Writer</a>', '>Writer, Ada</a>'],
      ['content="Ada Writer"', 'content="Writer, Ada"'],
    ],
  },
  {
    passes: 'author-is-one',
    name: 'a name that begins with And',
    set: { 'author.name': 'Anders Andersson' },
    page: [
      ['>Ada Writer</a>', '>Anders Andersson</a>'],
      ['content="Ada Writer"', 'content="Anders Andersson"'],
    ],
  },
  {
    passes: 'author-name-is-bare',
    name: 'a name that begins with By',
    set: { 'author.name': 'Byron Drake' },
    page: [
      ['>Ada Writer</a>', '>Byron Drake</a>'],
      ['content="Ada Writer"', 'content="Byron Drake"'],
    ],
  },
  { passes: 'article-has-date', name: 'a day alone', set: { 'article.datePublished': '2024-06-01' } },
  {
    passes: 'breadcrumb-is-complete',
    name: 'steps whose items are nodes',
    set: {
      'crumbs.itemListElement.1': {
        '@type': 'ListItem',
        position: 2,
        item: { '@id': 'https://www.example.com/news/', name: 'News' },
      },
    },
  },
  {
    passes: 'paywall-is-a-class',
    name: 'a class with figures',
    set: { 'walled.cssSelector': '.subscribers-2' },
    page: [['class="subscribers"', 'class="subscribers-2"']],
  },
  {
    passes: 'speakable-selects',
    name: 'speech by a path',
    set: { 'article.speakable': { '@type': 'SpeakableSpecification', xpath: ['/html/head/title'] } },
  },

  {
    passes: 'page-can-be-compared',
    name: 'a page with scripts and text',
    page: [['</body>', '<script src="/app.js"></script></body>']],
  },
  {
    passes: 'headline-is-shown',
    name: 'a heading with the name of the site',
    page: [['<h1>Canals of the old town', '<h1>Canals of the old town | The Weekly']],
  },
  {
    passes: 'headline-is-shown',
    name: 'a heading in other quotation marks',
    set: { 'article.headline': 'Canals of the "old" town' },
    page: heading('Canals of the “old” town'),
  },
  {
    passes: 'headline-is-shown',
    name: 'a headline cut with dots',
    set: { 'article.headline': 'Canals of the old…' },
  },
  {
    passes: 'headline-is-shown',
    name: 'the name of the site as main heading',
    page: [
      ['<h1>Canals of the old town</h1>', '<h2>Canals of the old town</h2>'],
      ['<header><a href="/">The Example Weekly</a>', '<header><h1>The Example Weekly</h1>'],
    ],
  },
  {
    passes: 'author-is-shown',
    name: 'an author in capitals',
    page: [['>Ada Writer</a>', '>ADA WRITER</a>']],
  },
  {
    passes: 'authors-are-complete',
    name: 'a byline with words around the name',
    page: [['>Ada Writer</a>', '>By Ada Writer</a>']],
  },
  {
    passes: 'date-is-shown',
    name: 'a date in another zone',
    set: { 'article.datePublished': '2024-06-01T06:00:00Z' },
  },
  {
    passes: 'date-is-visible',
    name: 'a date in words alone',
    page: [[/<time class="published".*?<\/time>/, 'on Saturday, June 1st, 2024']],
  },
  {
    passes: 'date-is-visible',
    name: 'a date in figures alone',
    page: [[/<time class="published".*?<\/time>/, '01.06.2024']],
  },
  {
    passes: 'date-is-visible',
    name: 'a date in German',
    page: [
      [/<time class="published".*?<\/time>/, '1. Juni 2024'],
      ['lang="en-GB"', 'lang="de"'],
      ['en_GB', 'de_DE'],
    ],
    set: { 'article.inLanguage': 'de' },
    drop: ['page.inLanguage'],
  },
  {
    passes: 'image-is-shown',
    name: 'a picture of another size and format',
    page: [['canal-wide-1024x576.jpg', 'canal-wide-640x360.webp?quality=80']],
  },
  {
    passes: 'breadcrumb-is-shown',
    name: 'a way without its last step',
    page: [['<li>Canals of the old town</li></ol>', '</ol>']],
  },
  {
    passes: 'section-is-shown',
    name: 'a heading with a number before it',
    page: [['>Water and trade</h2>', '><span>1</span> Water and trade</h2>']],
    set: { 'article.wordCount': 67 },
  },
  {
    passes: 'rubric-is-shown',
    name: 'a section in capitals',
    page: [['<a href="/news/">News</a>', '<a href="/news/">NEWS</a>']],
  },
  { passes: 'word-count-is-true', name: 'a word more', set: { 'article.wordCount': 67 } },
  {
    passes: 'word-count-is-true',
    name: 'notes that are not counted',
    page: [
      [
        '</div>\n</article>',
        '<section role="doc-endnotes"><p>Of this tax there are several records in the archive.</p></section></div>\n</article>',
      ],
    ],
  },
  {
    passes: 'fact-is-shown',
    name: 'a rating with a comma',
    set: { 'publisher.aggregateRating': { '@type': 'AggregateRating', ratingValue: 4.9, ratingCount: 812 } },
    page: [['<footer>', '<footer><p>4,9 of 5</p>']],
  },
  {
    passes: 'fact-is-shown',
    name: 'a text with markup',
    set: { 'article.articleBody': 'The tax on a bridge &amp; that on a boat.' },
    page: [['<footer>', '<footer><p>The tax on a bridge &amp; that on a boat.</p>']],
  },
  {
    passes: 'speakable-is-found',
    name: 'speech by two selectors',
    set: { 'article.speakable.cssSelector': ['h1', '.lead'] },
  },
  {
    passes: 'speakable-is-short',
    name: 'speech of 45 words',
    set: { 'article.speakable.cssSelector': ['.lead'] },
  },
  {
    passes: 'paywall-is-found',
    name: 'a paywall that matches',
    set: { 'walled.cssSelector': '.subscribers' },
  },

  {
    passes: 'article-has-publisher',
    name: 'a publisher inside',
    set: { 'article.publisher': { '@type': 'Organization', name: 'The Example Weekly' } },
  },
  { passes: 'addresses-agree', name: 'a part of the page', set: { 'article.url': `${url}#article` } },
  {
    passes: 'metadata-agrees',
    name: 'og:title with the name of the site',
    page: [
      ['og:title" content="Canals of the old town', 'og:title" content="Canals of the old town – Weekly'],
    ],
  },
  {
    passes: 'metadata-agrees',
    name: 'one language with another region',
    page: [['lang="en-GB"', 'lang="en-US"']],
  },
  {
    passes: 'pdf-is-linked',
    name: 'a PDF by a link in the text',
    page: [
      [/<link rel="alternate".*>/, ''],
      ['<footer>', '<footer><a href="/news/canals.pdf">PDF</a>'],
    ],
  },
  {
    passes: 'pdf-is-delivered',
    name: 'the PDF as delivered',
    options: { delivery: { url, pdf: { url: 'canals.pdf', bytes: 44_100, sha256: 'ab' } } },
  },
  {
    passes: 'accessibility-claim-holds',
    name: 'a picture without meaning',
    page: [[' alt="A canal"', ' alt=""']],
  },
  {
    passes: 'script-is-escaped',
    name: '< escaped',
    set: { 'article.description': 'Water < wine.' },
    json: [['Water < wine', 'Water \\u003c wine']],
  },
]
