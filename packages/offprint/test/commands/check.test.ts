import { expect, test } from 'vitest'
import { makeDesk, type Outcome } from './surroundings.ts'

const page = (headline: string, more = '') => `<!DOCTYPE html>
<html lang="en">
<head><title>Canals</title>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "${headline}",
  "datePublished": "2024-06-01",${more}
  "image": "https://www.example.com/canals.jpg",
  "author": { "@type": "Person", "name": "Ada Writer", "url": "https://www.example.com/ada/" },
  "publisher": { "@type": "Organization", "name": "The Example Weekly" }
}
</script></head>
<body><h1>Canals</h1><p>Ada Writer, <time datetime="2024-06-01">1 June 2024</time></p><img src="canals.jpg" alt="Canals"></body>
</html>
`

const findings = ({ stderr }: Outcome): string[] =>
  stderr.split('\n').flatMap((line) => /^\S+:\d+:\d+ \w+ \S+/.exec(line)?.[0] ?? [])

test('a web page without fault is 0, and says so', async () => {
  const desk = makeDesk()
  await desk.put({ 'good.html': page('Canals') })
  const outcome = await desk.run(['check', 'good.html'])
  expect([outcome.status, outcome.stdout, outcome.stderr]).toEqual([0, '', 'No errors.\n'])
})

test('what is wrong with a page is told at its place in the page, and is 1', async () => {
  const desk = makeDesk()
  await desk.put({ 'bad.html': page('Rivers', '\n  "wordcount": 3,') })
  const outcome = await desk.run(['check', 'bad.html'])
  expect(outcome.status).toBe(1)
  expect(findings(outcome)).toEqual([
    'bad.html:8:15 error headline-is-shown',
    'bad.html:10:3 error property-is-known',
  ])
  expect(outcome.stderr).toContain('Did you mean `wordCount`?')
  expect(outcome.stderr).toContain('2 errors.')
})

test('--profile chooses whose rules, by names with commas between', async () => {
  const desk = makeDesk()
  await desk.put({ 'bad.html': page('Rivers', '\n  "wordcount": 3,') })
  const vocab = await desk.run(['check', 'bad.html', '--profile', 'vocab'])
  expect(findings(vocab)).toEqual(['bad.html:10:3 error property-is-known'])
  const google = await desk.run(['check', 'bad.html', '--profile', 'google,house'])
  expect(findings(google)).toEqual(['bad.html:8:15 error headline-is-shown'])
  const wrong = await desk.run(['check', 'bad.html', '--profile', 'bing'])
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('There is no profile "bing"; choose from vocab, google, house.')
})

test('many files are checked, and the highest status wins', async () => {
  const desk = makeDesk()
  await desk.put({ 'good.html': page('Canals'), 'bad.htm': page('Rivers'), 'plain.xhtml': '<p>Text</p>' })
  const outcome = await desk.run(['check', 'good.html', 'bad.htm', 'missing.html', 'plain.xhtml'])
  expect(outcome.status).toBe(2)
  expect(findings(outcome)).toEqual([
    'bad.htm:8:15 error headline-is-shown',
    'missing.html:1:1 error source-is-readable',
    'plain.xhtml:1:1 warning page-has-data',
  ])
  expect(desk.files()).toEqual(['bad.htm', 'good.html', 'plain.xhtml'])
})

test('a binary file is told to be none of a page or of structured data', async () => {
  const desk = makeDesk()
  const bytes = String.fromCodePoint(...Array.from({ length: 400 }, (_, index) => (index * 37) % 256))
  await desk.put({
    'picture.html': bytes,
    'data.jsonld': '\0\0',
    'page.html': `${page('Canals')}<!-- \uFFFD -->`,
  })
  const outcome = await desk.run(['check', 'picture.html', 'data.jsonld', 'page.html'])
  expect(outcome.status).toBe(1)
  expect(findings(outcome)).toEqual([
    'picture.html:1:1 error file-is-text',
    'data.jsonld:1:1 error file-is-text',
  ])
})

test('--json prints each finding as data, with its pointer and profile', async () => {
  const desk = makeDesk()
  await desk.put({ 'bad.html': page('Rivers') })
  const { status, stdout, stderr } = await desk.run(['check', 'bad.html', '--json'])
  const [finding, ...others] = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect([status, stderr, others]).toEqual([1, '', []])
  expect(finding).toMatchObject({
    path: 'bad.html',
    line: 8,
    column: 15,
    severity: 'error',
    rule: 'headline-is-shown',
    pointer: '/0/headline',
    profile: 'google',
    certainty: 'certain',
  })
})

test('structured data alone is checked too', async () => {
  const desk = makeDesk()
  await desk.put({
    'graph.jsonld': '{\n "@context": "https://schema.org",\n "@type": "Persn"\n}\n',
    'broken.json': '{ "a": }',
  })
  const outcome = await desk.run(['check', 'graph.jsonld', 'broken.json'])
  expect(findings(outcome)).toEqual([
    'graph.jsonld:3:11 error type-is-known',
    'broken.json:1:8 error data-is-json',
  ])
})

test('an article is checked as it would be published, at its own places', async () => {
  const desk = makeDesk()
  await desk.put({
    'canals.md':
      '---\ntitle: Canals\nauthor: Dr. Ada Writer (OSAKA)\nlanguage: en\n---\n\nWater came first.\n',
    'offprint.config.yaml': 'baseUrl: https://www.example.com/\npublication: The Example Weekly\n',
  })
  const outcome = await desk.run(['check', 'canals.md', '--profile', 'google'])
  expect(outcome.status).toBe(0)
  expect(findings(outcome)).toContain('canals.md:1:1 warning article-has-date')
  expect(findings(outcome)).toContain('canals.md:3:9 warning author-has-address')
})

test('a page in an old encoding is read as it says', async () => {
  const desk = makeDesk()
  const text = page('K\u00e4n\u00e4le')
    .replace('<head>', '<head><meta charset="iso-8859-1">')
    .replace('<h1>Canals', '<h1>K\u00e4n\u00e4le')
  await desk.put({
    'old.html': Buffer.from(text, 'latin1'),
    'wide.html': Buffer.from(`\uFEFF${page('Canals')}`, 'utf16le'),
  })
  expect((await desk.run(['check', 'old.html', 'wide.html'])).status).toBe(0)
})
