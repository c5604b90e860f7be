/**
 * A page of a news site without any fault, and ways to change it. The texts are ours.
 */

/** Values as JSON has them. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const home = 'https://www.example.com'
const url = `${home}/news/canals.html`
const id = (role: string) => ({ '@id': `${url}#${role}` })

/** The nodes of the clean graph by short names. */
export function cleanNodes(): { [name: string]: { [property: string]: Json } } {
  return {
    publisher: {
      '@type': 'Organization',
      '@id': `${home}/#organization`,
      name: 'The Example Weekly',
      url: `${home}/`,
      logo: { '@id': `${home}/#logo` },
      sameAs: ['https://social.example.com/weekly'],
    },
    logo: {
      '@type': 'ImageObject',
      '@id': `${home}/#logo`,
      url: `${home}/logo.png`,
      contentUrl: `${home}/logo.png`,
      width: 600,
      height: 60,
    },
    site: {
      '@type': 'WebSite',
      '@id': `${home}/#website`,
      url: `${home}/`,
      name: 'The Example Weekly',
      publisher: { '@id': `${home}/#organization` },
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${home}/?s={term}` },
        'query-input': 'required name=term',
      },
    },
    page: {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: 'Canals of the old town',
      isPartOf: { '@id': `${home}/#website` },
      breadcrumb: id('breadcrumb'),
      primaryImageOfPage: id('wide'),
      inLanguage: 'en-GB',
    },
    crumbs: {
      '@type': 'BreadcrumbList',
      ...id('breadcrumb'),
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: `${home}/` },
        { '@type': 'ListItem', position: 2, name: 'News', item: `${home}/news/` },
        { '@type': 'ListItem', position: 3, name: 'Canals of the old town' },
      ],
    },
    article: {
      '@type': 'NewsArticle',
      ...id('article'),
      headline: 'Canals of the old town',
      description: 'How water made a market.',
      url,
      mainEntityOfPage: { '@id': url },
      isPartOf: [{ '@id': url }, id('issue')],
      author: [id('author')],
      editor: id('editor'),
      publisher: { '@id': `${home}/#organization` },
      datePublished: '2024-06-01T08:00:00+02:00',
      dateModified: '2024-06-03T10:30:00+02:00',
      image: [id('wide'), id('middle'), id('square')],
      articleSection: ['News'],
      keywords: ['canals', 'trade'],
      wordCount: 66,
      timeRequired: 'PT1M',
      inLanguage: 'en-GB',
      dateline: 'OSAKA',
      isAccessibleForFree: false,
      hasPart: [id('part-water'), id('walled')],
      about: [id('osaka')],
      encoding: [id('pdf')],
      speakable: { '@type': 'SpeakableSpecification', cssSelector: ['.lead'] },
      accessibilityFeature: ['alternativeText', 'structuralNavigation'],
      copyrightYear: 2024,
      license: 'https://creativecommons.org/licenses/by/4.0/',
    },
    author: {
      '@type': 'Person',
      ...id('author'),
      name: 'Ada Writer',
      url: `${home}/people/ada-writer/`,
      honorificPrefix: 'Dr',
    },
    editor: { '@type': 'Person', ...id('editor'), name: 'Ben Reader' },
    wide: image('wide', 1600, 900),
    middle: image('middle', 1200, 900),
    square: image('square', 1200, 1200),
    pdf: {
      '@type': 'MediaObject',
      ...id('pdf'),
      name: 'Canals of the old town (PDF)',
      contentUrl: `${home}/news/canals.pdf`,
      encodingFormat: 'application/pdf',
      contentSize: '44 kB',
      encodesCreativeWork: id('article'),
    },
    issue: {
      '@type': 'PublicationIssue',
      ...id('issue'),
      name: '1–7 June 2024',
      issueNumber: '22',
      datePublished: '2024-06-01',
    },
    part: {
      '@type': 'WebPageElement',
      ...id('part-water'),
      name: 'Water and trade',
      url: `${url}#part-water`,
    },
    walled: {
      '@type': 'WebPageElement',
      ...id('walled'),
      isAccessibleForFree: false,
      cssSelector: '.subscribers',
    },
    osaka: {
      '@type': 'Place',
      ...id('osaka'),
      name: 'Osaka',
      sameAs: 'https://www.wikidata.org/entity/Q35765',
    },
  }
}

function image(name: string, width: number, height: number): { [property: string]: Json } {
  const address = `${home}/images/canal-${name}.jpg`
  return {
    '@type': 'ImageObject',
    ...id(name),
    url: address,
    contentUrl: address,
    width,
    height,
    creator: { '@id': `${url}#editor` },
  }
}

/** The clean page around a block of data. */
export function cleanPage(block: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Canals of the old town – The Example Weekly</title>
<link rel="canonical" href="${url}">
<link rel="alternate" type="application/pdf" href="canals.pdf">
<meta name="author" content="Ada Writer">
<meta property="og:title" content="Canals of the old town">
<meta property="og:url" content="${url}">
<meta property="og:locale" content="en_GB">
<meta property="article:published_time" content="2024-06-01T08:00:00+02:00">
<meta property="article:modified_time" content="2024-06-03T10:30:00+02:00">
<script type="application/ld+json">
${block}
</script>
</head>
<body>
<header><a href="/">The Example Weekly</a></header>
<nav aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li>Canals of the old town</li></ol></nav>
<main>
<article>
<h1>Canals of the old town</h1>
<p class="byline">By <a rel="author" href="/people/ada-writer/">Ada Writer</a></p>
<p>Published <time class="published" datetime="2024-06-01T08:00:00+02:00">1 June 2024</time>,
updated <time class="updated" datetime="2024-06-03T10:30:00+02:00">3 June 2024</time></p>
<div class="entry-content">
<p class="lead">Before there were streets there was water, and whoever wanted to sell rice, salt or silk came by boat. The merchants built their houses with the back to the land and the front to the canal, and the town still has two faces.</p>
<figure><img src="/images/canal-wide-1024x576.jpg" alt="A canal" srcset="/images/canal-middle.jpg 1200w, /images/canal-square.jpg 900w"></figure>
<h2 id="part-water">Water and trade</h2>
<p class="subscribers">The tax on a bridge was higher than that on a boat, and so there are few bridges in Osaka.</p>
</div>
</article>
</main>
<footer><p>Related: <a href="/news/bridges.html">Bridges</a>, <time datetime="2023-01-05">5 January 2023</time></p></footer>
</body>
</html>
`
}

/** How the clean page and its graph are changed. */
export interface Change {
  /** Path in the nodes, as in `article.headline` or `crumbs.itemListElement.1.name`, to the new value. */
  set?: { [path: string]: Json }
  /** Paths of what is taken out; a whole node by its short name. */
  drop?: string[]
  /** Nodes that are added, by short names. */
  add?: { [name: string]: { [property: string]: Json } }
  /** Replaced in the text of the JSON. */
  json?: [from: string | RegExp, to: string][]
  /** Replaced in the page. */
  page?: [from: string | RegExp, to: string][]
  /** Another context. */
  context?: Json
}

/** The page with a change. */
export function changedPage(change: Change = {}): string {
  return replaced(cleanPage(changedJson(change)), change.page)
}

/** The graph with a change, as JSON. */
export function changedJson({
  set = {},
  drop = [],
  add = {},
  json,
  context = 'https://schema.org',
}: Change): string {
  const nodes = { ...cleanNodes(), ...add }
  for (const [path, value] of Object.entries(set)) put(nodes, path.split('.'), value)
  for (const path of drop) put(nodes, path.split('.'), undefined)
  const graph = { ...(context !== '' && { '@context': context }), '@graph': Object.values(nodes) }
  return replaced(JSON.stringify(graph, null, 1), json)
}

function put(target: Json, path: string[], value: Json | undefined): void {
  const [key = '', ...rest] = path
  if (typeof target !== 'object' || target === null) throw new Error(`no ${key} in ${JSON.stringify(target)}`)
  if (Array.isArray(target)) {
    const index = Number(key)
    if (rest.length > 0) put(target[index] ?? null, rest, value)
    else if (value === undefined) target.splice(index, 1)
    else target[index] = value
  } else if (rest.length > 0) put(target[key] ?? null, rest, value)
  else if (value === undefined) delete target[key]
  else target[key] = value
}

function replaced(text: string, changes: Change['json'] = []): string {
  return changes.reduce((now, [from, to]) => {
    const next = now.replace(from, () => to)
    if (next === now) throw new Error(`nothing to replace: ${String(from)}`)
    return next
  }, text)
}
