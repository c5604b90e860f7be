import type { CheckPageOptions } from '../../src/check/check-page.ts'
import type { rules } from '../../src/rules.ts'
import type { Change } from './clean.ts'

/** An error planted into the clean page. */
export interface Planted extends Change {
  name: string
  /** What is found, each once or more; nothing else above information may be. */
  finds: (keyof typeof rules)[]
  options?: CheckPageOptions
}

const url = 'https://www.example.com/news/canals.html'

/** The form of JSON-LD. */
const form: Planted[] = [
  {
    name: 'JSON with a comma too many',
    finds: ['data-is-json'],
    json: [['"keywords": [', '"keywords": [,']],
  },
  { name: 'JSON cut short', finds: ['data-is-json'], json: [[/\]\s*\}\s*$/, '']] },
  { name: 'a line break in a text', finds: ['data-is-json'], json: [['How water made', 'How water\nmade']] },
  {
    name: 'a quotation mark in a text',
    finds: ['data-is-json'],
    json: [['How water made', 'How "water" made']],
  },
  { name: 'a comment', finds: ['data-is-json'], json: [['"@graph"', '/* nodes */ "@graph"']] },
  {
    name: 'single quotation marks',
    finds: ['data-is-json'],
    json: [['"How water made a market."', "'How water'"]],
  },
  { name: 'an empty block', finds: ['data-is-json'], json: [[/^[^]*$/, '']] },
  {
    name: '</script> in a headline',
    finds: ['data-is-json', 'script-is-escaped'],
    json: [['"headline": "Canals', '"headline": "<b></script><script>alert(1)</script>Canals']],
  },
  {
    name: 'a text where a node should be',
    finds: ['data-is-readable'],
    json: [['"@graph": [', '"@graph": ["Canals", ']],
  },
  { name: 'a number for a block', finds: ['data-is-readable'], json: [[/^[^]*$/, '42']] },
  { name: 'another context', finds: ['context-is-schema-org'], context: 'https://www.example.com/context' },
  { name: 'a context without scheme', finds: ['context-is-schema-org'], context: 'schema.org' },
  { name: 'no context', finds: ['context-is-schema-org'], context: '' },
  {
    name: 'a context of one vocabulary in many',
    finds: ['context-is-schema-org'],
    context: { dc: 'http://purl.org/dc/terms/' },
  },
  {
    name: 'a keyword that is none',
    finds: ['keyword-is-known', 'node-has-type'],
    set: { 'article.locationCreated': { '@place': 'Osaka' } },
  },
  {
    name: 'a misspelt keyword',
    finds: ['keyword-is-known'],
    json: [['"@type": "Place",', '"@typ": "Place", "@type": "Place",']],
  },
  { name: 'a keyword in capitals', finds: ['keyword-is-known'], set: { 'author.@ID': 'x' } },
  {
    name: '< in a text',
    finds: ['script-is-escaped'],
    set: { 'article.description': 'How <em>water</em> made a market.' },
  },
  {
    name: 'a line separator in a text',
    finds: ['script-is-escaped'],
    set: { 'article.description': 'How water\u2028made a market.' },
  },
]

/** Types and properties. */
const terms: Planted[] = [
  { name: 'a misspelt type', finds: ['type-is-known'], set: { 'article.@type': 'NewsArticel' } },
  { name: 'a type in small letters', finds: ['type-is-known'], set: { 'osaka.@type': 'place' } },
  { name: 'a type that there is not', finds: ['type-is-known'], set: { 'osaka.@type': 'Harbour' } },
  { name: 'a misspelt second type', finds: ['type-is-known'], set: { 'osaka.@type': ['Place', 'Citty'] } },
  {
    name: 'a misspelt type in full',
    finds: ['type-is-known'],
    set: { 'osaka.@type': 'https://schema.org/Plaice' },
  },
  {
    name: 'a node without a type',
    finds: ['node-has-type'],
    set: { 'article.about': [{ name: 'Osaka' }] },
    drop: ['osaka'],
  },
  { name: 'a property in small letters', finds: ['property-is-known'], set: { 'article.wordcount': 66 } },
  {
    name: 'a misspelt property',
    finds: ['property-is-known'],
    set: { 'article.datePublised': '2024-06-01' },
  },
  { name: 'a property with a hyphen', finds: ['property-is-known'], set: { 'article.word-count': 66 } },
  { name: 'a property that there is not', finds: ['property-is-known'], set: { 'page.favourite': 'x' } },
  { name: 'a property in two words', finds: ['property-is-known'], set: { 'author.job title': 'Reporter' } },
  {
    name: 'a property in the plural',
    finds: ['property-is-known'],
    set: { 'article.authors': 'Ada Writer' },
  },
  {
    name: 'a misspelt property in full',
    finds: ['property-is-known'],
    json: [['"name": "Ada Writer"', '"https://schema.org/nmae": "Ada", "name": "Ada Writer"']],
  },
  {
    name: 'xPath instead of xpath',
    finds: ['property-is-known', 'speakable-selects'],
    set: { 'article.speakable': { '@type': 'SpeakableSpecification', xPath: ['/html/head/title'] } },
  },
  { name: 'a property of another type', finds: ['property-fits-type'], set: { 'author.wordCount': 66 } },
  {
    name: 'a dateline on a mere Article',
    finds: ['property-fits-type'],
    set: { 'article.@type': 'Article' },
  },
  { name: 'an ISSN on an article', finds: ['property-fits-type'], set: { 'article.issn': '2049-3630' } },
  {
    name: 'a headline on an organisation',
    finds: ['property-fits-type'],
    set: { 'publisher.headline': 'Weekly' },
  },
  { name: 'a width on a person', finds: ['property-fits-type'], set: { 'author.width': 100 } },
  { name: 'a superseded property', finds: ['term-is-current'], set: { 'pdf.fileFormat': 'application/pdf' } },
  {
    name: 'another superseded property',
    finds: ['term-is-current'],
    set: {
      'author.workLocation': { '@type': 'Place', name: 'Osaka' },
      'author.colleagues': { '@id': `${url}#editor` },
    },
  },
  { name: 'a pending property', finds: ['term-is-settled'], set: { 'pdf.sha256': 'ab12' } },
  {
    name: 'a pending type',
    finds: ['term-is-settled'],
    set: { 'article.@type': ['NewsArticle', 'BackgroundNewsArticle'] },
  },
  { name: 'schema.org by http', finds: ['context-is-secure'], context: 'http://schema.org' },
]

/** Values. */
const values: Planted[] = [
  { name: 'a number as a text', finds: ['value-fits-property'], set: { 'article.wordCount': '66' } },
  { name: 'a word for a number', finds: ['value-fits-property'], set: { 'article.wordCount': 'many' } },
  { name: 'half a word', finds: ['value-fits-property'], set: { 'article.wordCount': 66.5 } },
  {
    name: 'a truth value as a text',
    finds: ['value-fits-property'],
    set: { 'walled.isAccessibleForFree': 'false' },
  },
  {
    name: 'a truth value in capitals',
    finds: ['value-fits-property'],
    set: { 'article.isAccessibleForFree': 'False' },
  },
  {
    name: 'a truth value for a headline',
    finds: ['value-fits-property'],
    set: { 'article.alternativeHeadline': true },
  },
  { name: 'a number for an author', finds: ['value-fits-property'], set: { 'article.editor': 7 } },
  {
    name: 'a place for a publisher',
    finds: ['value-fits-property', 'article-has-publisher'],
    set: { 'article.publisher': { '@type': 'Place', address: 'Osaka' } },
  },
  {
    name: 'a person for a date',
    finds: ['value-fits-property'],
    set: { 'issue.datePublished': { '@id': `${url}#author` } },
  },
  {
    name: 'an organisation for a language',
    finds: ['value-fits-property'],
    set: { 'page.inLanguage': { '@id': 'https://www.example.com/#organization' } },
  },
  {
    name: 'a text where an editor should be',
    finds: ['value-is-described'],
    set: { 'article.editor': 'Ben Reader' },
  },
  {
    name: 'a text where a place should be',
    finds: ['value-is-described'],
    set: { 'article.locationCreated': 'Osaka' },
  },
  {
    name: 'a misspelt member',
    finds: ['member-is-known'],
    set: { 'article.creativeWorkStatus': 'https://schema.org/Publishd' },
  },
  { name: 'an empty text', finds: ['value-is-not-empty'], set: { 'article.description': '' } },
  { name: 'a text of spaces', finds: ['value-is-not-empty'], set: { 'author.givenName': '  ' } },
  { name: 'an empty list', finds: ['value-is-not-empty'], set: { 'article.keywords': [] } },
  { name: 'null', finds: ['value-is-not-empty'], set: { 'article.description': null } },
  { name: 'an empty object', finds: ['value-is-not-empty'], set: { 'article.editor': {} } },
  {
    name: 'an empty text in a list',
    finds: ['value-is-not-empty'],
    set: { 'article.keywords': ['canals', ''] },
  },
  {
    name: 'a picture by a relative address',
    finds: ['address-is-absolute'],
    set: { 'wide.contentUrl': '/images/canal-wide.jpg' },
  },
  {
    name: 'a logo by a name',
    finds: ['address-is-absolute'],
    set: { 'publisher.logo': 'logo.png' },
    drop: ['logo'],
  },
  {
    name: 'an address without scheme',
    finds: ['address-is-absolute'],
    set: { 'author.url': 'www.example.com/people/ada-writer/' },
  },
  {
    name: 'an address that begins with slashes',
    finds: ['address-is-absolute'],
    set: { 'author.url': '//www.example.com/people/ada-writer/' },
  },
  {
    name: 'an address with a space',
    finds: ['address-is-absolute'],
    set: { 'author.url': 'https://www.example.com/ada writer' },
  },
  {
    name: 'an address that is a script',
    finds: ['address-is-absolute'],
    set: { 'author.sameAs': 'javascript:alert(1)' },
  },
  {
    name: 'a picture as data',
    finds: ['address-is-absolute'],
    set: { 'article.thumbnailUrl': 'data:image/png;base64,AAAA' },
  },
  {
    name: 'a handle instead of an address',
    finds: ['address-is-absolute'],
    set: { 'author.sameAs': '@adawriter' },
  },
  {
    name: 'a step of the way by a relative address',
    finds: ['address-is-absolute'],
    set: { 'crumbs.itemListElement.1.item': '/news/' },
  },
  { name: 'a relative licence', finds: ['address-is-absolute'], set: { 'article.license': '/terms' } },
  { name: 'an address without host', finds: ['address-is-absolute'], set: { 'publisher.url': 'https:///' } },
]

/** Dates and durations. */
const dates: Planted[] = [
  { name: 'a date in words', finds: ['date-is-iso'], set: { 'article.datePublished': 'June 1, 2024' } },
  { name: 'a date with slashes', finds: ['date-is-iso'], set: { 'issue.datePublished': '01/06/2024' } },
  { name: 'a day that there is not', finds: ['date-is-iso'], set: { 'issue.datePublished': '2024-02-30' } },
  {
    name: 'the 29th of February in a common year',
    finds: ['date-is-iso'],
    set: { 'issue.datePublished': '2023-02-29' },
  },
  { name: 'a month that there is not', finds: ['date-is-iso'], set: { 'issue.datePublished': '2024-13-01' } },
  {
    name: 'a space before the time',
    finds: ['date-is-iso'],
    set: { 'article.dateModified': '2024-06-03 10:30:00' },
  },
  {
    name: 'an hour that there is not',
    finds: ['date-is-iso'],
    set: { 'article.dateModified': '2024-06-03T25:00:00Z' },
  },
  { name: 'one figure for the month', finds: ['date-is-iso'], set: { 'issue.datePublished': '2024-6-1' } },
  { name: 'seconds since 1970', finds: ['date-is-iso'], set: { 'issue.datePublished': '1717221600' } },
  {
    name: 'changed before it was published',
    finds: ['dates-are-in-order', 'metadata-agrees', 'date-is-shown'],
    set: { 'article.dateModified': '2024-05-30' },
  },
  {
    name: 'changed an hour before, in another zone',
    finds: ['dates-are-in-order', 'metadata-agrees'],
    set: { 'article.dateModified': '2024-06-01T07:00:00+02:00' },
  },
  {
    name: 'an event that ends before it begins',
    finds: ['dates-are-in-order'],
    add: { event: { '@type': 'Event', name: 'Fair', startDate: '2024-06-05', endDate: '2024-06-04' } },
  },
  { name: 'a date to come', finds: ['date-is-past'], options: { today: '2024-05-01' } },
  {
    name: 'a time without zone',
    finds: ['date-has-zone'],
    set: { 'article.datePublished': '2024-06-01T08:00:00' },
  },
  { name: 'a duration in words', finds: ['duration-is-iso'], set: { 'article.timeRequired': '1 min' } },
  { name: 'a duration without T', finds: ['duration-is-iso'], set: { 'article.timeRequired': 'P1H' } },
  { name: 'a duration without figures', finds: ['duration-is-iso'], set: { 'article.timeRequired': 'PT' } },
]

/** Ids and references. */
const links: Planted[] = [
  {
    name: 'an author that is not there',
    finds: ['reference-resolves', 'node-is-linked'],
    set: { 'article.author': [{ '@id': `${url}#autor` }] },
  },
  {
    name: 'a publisher that is not there',
    finds: ['reference-resolves', 'article-has-publisher'],
    set: { 'article.publisher': { '@id': 'https://www.example.com/#organisation' } },
  },
  {
    name: 'a blank node that is not there',
    finds: ['reference-resolves'],
    set: { 'article.editor': { '@id': '_:editor' } },
  },
  {
    name: 'a relative id that is not there',
    finds: ['reference-resolves'],
    set: { 'article.editor': { '@id': '#nobody' } },
  },
  { name: 'a picture that was dropped', finds: ['reference-resolves'], drop: ['square'] },
  {
    name: 'a part that is not there',
    finds: ['reference-resolves'],
    set: { 'article.hasPart.0': { '@id': `${url}#part-wine` } },
    drop: ['part'],
  },
  {
    name: 'two people of one id',
    finds: ['id-is-unique'],
    set: {
      'editor.@id': `${url}#author`,
      'article.editor': { '@id': `${url}#author` },
      'wide.creator': { '@id': `${url}#author` },
      'middle.creator': { '@id': `${url}#author` },
      'square.creator': { '@id': `${url}#author` },
    },
  },
  {
    name: 'two types of one id',
    finds: ['id-is-unique'],
    set: { 'osaka.@id': `${url}#issue`, 'article.about': [{ '@id': `${url}#issue` }] },
    json: [['"name": "Osaka",', '']],
  },
  {
    name: 'two organisations of one id',
    finds: ['id-is-unique'],
    add: {
      twin: {
        '@type': 'Organization',
        '@id': 'https://www.example.com/#organization',
        name: 'Example Media',
      },
    },
  },
  {
    name: 'a person that nothing refers to',
    finds: ['node-is-linked'],
    add: { stray: { '@type': 'Person', '@id': `${url}#stray`, name: 'Cara Stray' } },
  },
  {
    name: 'a picture that nothing refers to',
    finds: ['node-is-linked'],
    add: {
      stray: {
        '@type': 'ImageObject',
        '@id': `${url}#stray`,
        contentUrl: 'https://www.example.com/stray.jpg',
      },
    },
  },
  {
    name: 'an issue that nothing refers to',
    finds: ['node-is-linked'],
    set: { 'article.isPartOf': [{ '@id': url }] },
  },
]

/** Authors and their names. */
const authors: Planted[] = [
  {
    name: '"By" in a name',
    finds: ['author-name-is-bare', 'author-is-shown'],
    set: { 'author.name': 'By Ada Writer' },
    page: [['By <a', 'From <a']],
  },
  {
    name: '"posted by" in a name',
    finds: ['author-name-is-bare', 'author-is-shown'],
    set: { 'author.name': 'Posted by Ada Writer' },
  },
  {
    name: 'a title in a name',
    finds: ['author-name-is-bare'],
    set: { 'author.name': 'Dr. Ada Writer' },
    page: [['>Ada Writer</a>', '>Dr. Ada Writer</a>']],
  },
  {
    name: 'a place in a name',
    finds: ['author-name-is-bare'],
    set: { 'author.name': 'Ada Writer (OSAKA)' },
    page: [['>Ada Writer</a>', '>Ada Writer (OSAKA)</a>']],
  },
  {
    name: 'a job in a name',
    finds: ['author-name-is-bare'],
    set: { 'author.name': 'Ada Writer, Senior Editor' },
    page: [['>Ada Writer</a>', '>Ada Writer, Senior Editor</a>']],
  },
  {
    name: 'a degree in a name',
    finds: ['author-name-is-bare'],
    set: { 'author.name': 'Ada Writer, PhD' },
    page: [['>Ada Writer</a>', '>Ada Writer, PhD</a>']],
  },
  {
    name: 'the publisher in a name',
    finds: ['author-name-is-bare', 'author-is-shown'],
    set: { 'author.name': 'Ada Writer The Example Weekly' },
  },
  {
    name: 'an address for a name',
    finds: ['author-name-is-bare', 'author-is-shown', 'metadata-agrees', 'authors-are-complete'],
    set: { 'author.name': 'https://www.example.com/ada' },
  },
  {
    name: 'a login for a name',
    finds: ['author-name-is-bare', 'author-is-shown', 'metadata-agrees', 'authors-are-complete'],
    set: { 'author.name': 'admin' },
  },
  {
    name: 'two names with "and"',
    finds: ['author-is-one'],
    set: { 'author.name': 'Ada Writer and Ben Reader' },
    page: [['>Ada Writer</a>', '>Ada Writer and Ben Reader</a>']],
  },
  {
    name: 'two names with "&"',
    finds: ['author-is-one'],
    set: { 'author.name': 'Ada Writer & Ben Reader' },
    page: [['>Ada Writer</a>', '>Ada Writer &amp; Ben Reader</a>']],
  },
  {
    name: 'two names with a comma',
    finds: ['author-is-one'],
    set: { 'author.name': 'Ada Writer, Ben Reader' },
    page: [['>Ada Writer</a>', '>Ada Writer, Ben Reader</a>']],
  },
  {
    name: 'two names with a semicolon',
    finds: ['author-is-one'],
    set: { 'author.name': 'Ada Writer; Ben Reader' },
    page: [['>Ada Writer</a>', '>Ada Writer; Ben Reader</a>']],
  },
  {
    name: 'an author that is a text',
    finds: ['author-is-described'],
    set: { 'article.author': 'Ada Writer' },
    drop: ['author'],
  },
  {
    name: 'an author that is a thing',
    finds: ['author-is-described', 'value-fits-property', 'property-fits-type'],
    set: { 'author.@type': 'Thing' },
  },
  { name: 'an author who is nobody in particular', finds: ['author-has-address'], drop: ['author.url'] },
  { name: 'no author', finds: ['article-has-author', 'node-is-linked'], drop: ['article.author'] },
  {
    name: 'an author whom the page does not name',
    finds: ['author-is-shown'],
    set: {
      'article.author': [
        { '@id': `${url}#author` },
        { '@type': 'Person', name: 'Cara Hidden', url: 'https://www.example.com/people/cara/' },
      ],
    },
  },
  {
    name: 'an author whom only the page names',
    finds: ['authors-are-complete'],
    page: [
      [
        '</a></p>\n<p>Published',
        '</a> and <a rel="author" href="/people/cara/">Cara Seen</a></p>\n<p>Published',
      ],
    ],
  },
]

/** Headline, pictures and the rest of what Google asks for. */
const google: Planted[] = [
  { name: 'no headline', finds: ['article-has-headline'], drop: ['article.headline'] },
  {
    name: 'a headline of 120 characters',
    finds: ['headline-fits-results'],
    set: { 'article.headline': `Canals ${'of the old '.repeat(10)}town` },
    page: [
      ['<h1>Canals of the old town', `<h1>Canals ${'of the old '.repeat(10)}town`],
      [
        'og:title" content="Canals of the old town',
        `og:title" content="Canals ${'of the old '.repeat(10)}town`,
      ],
    ],
  },
  {
    name: 'a headline of 80 characters',
    finds: ['headline-is-short'],
    set: { 'article.headline': `Canals ${'of the old '.repeat(6)}town` },
    page: [
      ['<h1>Canals of the old town', `<h1>Canals ${'of the old '.repeat(6)}town`],
      [
        'og:title" content="Canals of the old town',
        `og:title" content="Canals ${'of the old '.repeat(6)}town`,
      ],
    ],
  },
  { name: 'no picture', finds: ['article-has-image'], drop: ['article.image', 'middle', 'square'] },
  {
    name: 'a picture that is small',
    finds: ['image-is-large'],
    set: { 'square.width': 200, 'square.height': 200 },
  },
  {
    name: 'pictures of one form',
    finds: ['image-has-ratios'],
    set: { 'article.image': [{ '@id': `${url}#wide` }] },
    drop: ['middle', 'square'],
  },
  { name: 'a picture of nobody', finds: ['image-has-licence'], drop: ['wide.creator'] },
  { name: 'no date', finds: ['article-has-date'], drop: ['article.datePublished'] },
  {
    name: 'a way of one step',
    finds: ['breadcrumb-is-complete'],
    set: {
      'crumbs.itemListElement': [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://www.example.com/' },
      ],
    },
  },
  { name: 'a way without steps', finds: ['breadcrumb-is-complete'], drop: ['crumbs.itemListElement'] },
  {
    name: 'a gap in the steps',
    finds: ['breadcrumb-is-complete'],
    set: { 'crumbs.itemListElement.2.position': 4 },
  },
  {
    name: 'two steps of one number',
    finds: ['breadcrumb-is-complete'],
    set: { 'crumbs.itemListElement.2.position': 2 },
  },
  {
    name: 'a step without a name',
    finds: ['breadcrumb-is-complete'],
    drop: ['crumbs.itemListElement.1.name'],
  },
  {
    name: 'a step without a number',
    finds: ['breadcrumb-is-complete'],
    drop: ['crumbs.itemListElement.0.position'],
  },
  {
    name: 'a step without an address',
    finds: ['breadcrumb-is-complete'],
    drop: ['crumbs.itemListElement.1.item'],
  },
  {
    name: 'a paywall by an id',
    finds: ['paywall-is-a-class', 'paywall-is-found'],
    set: { 'walled.cssSelector': '#subscribers' },
  },
  {
    name: 'a paywall by a path',
    finds: ['paywall-is-a-class'],
    set: { 'walled.cssSelector': 'article .subscribers' },
  },
  { name: 'a paywall without a selector', finds: ['paywall-is-a-class'], drop: ['walled.cssSelector'] },
  {
    name: 'speech without a selector',
    finds: ['speakable-selects'],
    drop: ['article.speakable.cssSelector'],
  },
]

/** What the data says against what the page shows. */
const shown: Planted[] = [
  {
    name: 'a headline that is not the heading',
    finds: ['headline-is-shown', 'metadata-agrees'],
    set: { 'article.headline': 'You will not believe this canal' },
  },
  {
    name: 'a headline with one word more',
    finds: ['headline-is-shown', 'metadata-agrees'],
    set: { 'article.headline': 'Secret canals of a new town' },
  },
  {
    name: 'a page whose heading was changed',
    finds: ['headline-is-shown'],
    page: [['<h1>Canals of the old town', '<h1>Rivers of the new city']],
  },
  {
    name: 'another day than the page shows',
    finds: ['date-is-shown', 'metadata-agrees'],
    set: { 'article.datePublished': '2024-05-28' },
  },
  {
    name: 'another year than the page shows',
    finds: ['date-is-shown', 'metadata-agrees'],
    set: { 'article.datePublished': '2023-06-01' },
  },
  {
    name: 'another day of change than the page shows',
    finds: ['date-is-shown', 'metadata-agrees'],
    set: { 'article.dateModified': '2024-06-09' },
  },
  {
    name: 'a date that the page does not show',
    finds: ['date-is-visible'],
    page: [
      [/<p>Published[^]*?<\/p>/, ''],
      [/, <time datetime="2023-01-05">.*?<\/time>/, ''],
    ],
  },
  {
    name: 'a picture that the page does not show',
    finds: ['image-is-shown'],
    set: { 'square.contentUrl': 'https://www.example.com/images/sunset.jpg' },
  },
  {
    name: 'a way that the page does not show',
    finds: ['breadcrumb-is-shown'],
    set: { 'crumbs.itemListElement.1.name': 'Culture' },
  },
  {
    name: 'a way in another order',
    finds: ['breadcrumb-is-shown'],
    set: { 'crumbs.itemListElement.0.name': 'News', 'crumbs.itemListElement.1.name': 'Home' },
  },
  {
    name: 'a way on a page without one',
    finds: ['breadcrumb-is-shown', 'rubric-is-shown'],
    page: [[/<nav[^]*?<\/nav>/, '']],
  },
  {
    name: 'a part that has another heading',
    finds: ['section-is-shown'],
    set: { 'part.name': 'Water and wine' },
  },
  {
    name: 'a section that is not named',
    finds: ['rubric-is-shown'],
    set: { 'article.articleSection': ['Spotlight'] },
  },
  { name: 'more words than there are', finds: ['word-count-is-true'], set: { 'article.wordCount': 1200 } },
  { name: 'a few words more', finds: ['word-count-is-true'], set: { 'article.wordCount': 70 } },
  { name: 'fewer words than there are', finds: ['word-count-is-true'], set: { 'article.wordCount': 33 } },
  {
    name: 'more words than the whole page has',
    finds: ['word-count-is-true'],
    set: { 'article.wordCount': 700 },
    page: [['class="entry-content"', 'class="text"']],
  },
  {
    name: 'a rating that nobody sees',
    finds: ['fact-is-shown'],
    set: { 'publisher.aggregateRating': { '@type': 'AggregateRating', ratingValue: 4.9, ratingCount: 812 } },
  },
  {
    name: 'a question that nobody sees',
    finds: ['fact-is-shown'],
    add: {
      faq: {
        '@type': 'FAQPage',
        '@id': `${url}#faq`,
        mainEntity: {
          '@type': 'Question',
          name: 'Is it deep?',
          acceptedAnswer: { '@type': 'Answer', text: 'Water and trade' },
        },
      },
    },
  },
  {
    name: 'an answer that nobody sees',
    finds: ['fact-is-shown'],
    add: {
      faq: {
        '@type': 'FAQPage',
        '@id': `${url}#faq`,
        mainEntity: {
          '@type': 'Question',
          name: 'Water and trade',
          acceptedAnswer: { '@type': 'Answer', text: 'Two metres.' },
        },
      },
    },
  },
  {
    name: 'a text that nobody sees',
    finds: ['fact-is-shown'],
    set: { 'article.articleBody': 'Cheap boats, best boats, buy boats in Osaka, boats for everyone today.' },
  },
  {
    name: 'a text that is hidden',
    finds: ['fact-is-shown'],
    set: { 'article.alternativeHeadline': 'Boats for everyone' },
    page: [['<footer>', '<p hidden>Boats for everyone</p><footer>']],
  },
  {
    name: 'a text that is styled away',
    finds: ['fact-is-shown'],
    set: { 'article.alternativeHeadline': 'Boats for everyone' },
    page: [['<footer>', '<p style="display: none">Boats for everyone</p><footer>']],
  },
  {
    name: 'speech that matches nothing',
    finds: ['speakable-is-found'],
    set: { 'article.speakable.cssSelector': ['.summary'] },
  },
  {
    name: 'speech by a broken selector',
    finds: ['speakable-is-found'],
    set: { 'article.speakable.cssSelector': ['..lead['] },
  },
  {
    name: 'speech of a few words',
    finds: ['speakable-is-short'],
    set: { 'article.speakable.cssSelector': ['h1'] },
  },
  {
    name: 'speech of the whole text',
    finds: ['speakable-is-short'],
    set: { 'article.speakable.cssSelector': ['body'] },
  },
  {
    name: 'a paywall that matches nothing',
    finds: ['paywall-is-found'],
    set: { 'walled.cssSelector': '.paywall' },
  },
  {
    name: 'a page that is empty without its scripts',
    finds: ['page-can-be-compared'],
    page: [[/<body>[^]*<\/body>/, '<body><div id="root"></div><script src="/app.js"></script></body>']],
  },
]

/** Head, graph and delivery. */
const house: Planted[] = [
  { name: 'no publisher', finds: ['article-has-publisher'], drop: ['article.publisher'] },
  { name: 'a publisher without a name', finds: ['article-has-publisher'], drop: ['publisher.name'] },
  {
    name: 'another canonical address',
    finds: ['addresses-agree'],
    page: [[`canonical" href="${url}`, 'canonical" href="https://www.example.com/news/rivers.html']],
  },
  {
    name: 'another og:url',
    finds: ['addresses-agree'],
    page: [[`og:url" content="${url}`, 'og:url" content="https://www.example.com/news/rivers.html']],
  },
  {
    name: 'an article with another address than its page',
    finds: ['addresses-agree'],
    set: { 'article.url': 'https://www.example.com/news/rivers.html' },
  },
  {
    name: 'a page with another address',
    finds: ['addresses-agree'],
    set: { 'page.url': 'http://example.com/news/canals.html' },
  },
  {
    name: 'another og:title',
    finds: ['metadata-agrees'],
    page: [['og:title" content="Canals', 'og:title" content="Ten best boats']],
  },
  {
    name: 'another published time',
    finds: ['metadata-agrees'],
    page: [['published_time" content="2024-06-01', 'published_time" content="2024-05-01']],
  },
  {
    name: 'another language of the page',
    finds: ['metadata-agrees'],
    page: [['<html lang="en-GB"', '<html lang="nl"']],
  },
  { name: 'another language of the data', finds: ['metadata-agrees'], set: { 'article.inLanguage': 'de' } },
  { name: 'another og:locale', finds: ['metadata-agrees'], page: [['content="en_GB"', 'content="fr_FR"']] },
  {
    name: 'another author in the head',
    finds: ['metadata-agrees'],
    page: [['name="author" content="Ada Writer"', 'name="author" content="Ben Other"']],
  },
  {
    name: 'a PDF that the page does not link to',
    finds: ['pdf-is-linked'],
    page: [[/<link rel="alternate".*>/, '']],
  },
  {
    name: 'another size of the PDF',
    finds: ['pdf-is-delivered'],
    options: { delivery: { url, pdf: { url: 'canals.pdf', bytes: 91_000 } } },
  },
  {
    name: 'another address of the PDF',
    finds: ['pdf-is-delivered'],
    options: { delivery: { url, pdf: { url: 'boats.pdf', bytes: 44_000 } } },
  },
  {
    name: 'a claim of descriptions without any',
    finds: ['accessibility-claim-holds'],
    page: [[' alt="A canal"', '']],
  },
  {
    name: 'a claim of tags without a PDF',
    finds: ['accessibility-claim-holds'],
    set: { 'article.accessibilityFeature': ['taggedPDF'] },
    drop: ['pdf', 'article.encoding'],
  },
  {
    name: 'a claim of headings without any',
    finds: ['accessibility-claim-holds', 'section-is-shown'],
    page: [[/<h2.*<\/h2>/, '<p>Water and trade</p>']],
  },
  {
    name: 'a claim of contents without any',
    finds: ['accessibility-claim-holds'],
    set: { 'article.accessibilityFeature': ['tableOfContents'] },
  },
]

/** All planted errors. */
export const planted: Planted[] = [form, terms, values, dates, links, authors, google, shown, house].flat()
