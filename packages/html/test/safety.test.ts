/** Hostile text in every place of an article that takes text: it comes out as text, and nothing runs. */
import type { Article } from '@offprint/core'
import type { Element, Root } from 'hast'
import { expect, test } from 'vitest'
import { toHtml } from '../src/to-html.ts'
import { delivery, everything } from './articles.ts'
import { elements, parsed, textOf } from './read.ts'

/** Fields that are no text of the author's: the shape of the tree. */
const shape = new Set(['type', 'origin'])

/** The article with something put before every text in it, addresses and ids among them. */
function poisoned(article: Article, poison: string): Article {
  return JSON.parse(JSON.stringify(article), (key, value) =>
    typeof value === 'string' && !shape.has(key) && !/^(left|right|center|conclusion)$/.test(value)
      ? poison + value
      : value,
  )
}

const attacks = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '<!--',
  '--><svg/onload=alert(1)>',
  ']]><b>',
  '"><img src=x onerror=alert(1)>',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '`onload=alert(1)`',
  'javascript:alert(1)//',
  'JAVASCRIPT:alert(1)//',
  'java\u0000script:alert(1)//',
  'java\tscript:alert(1)//',
  '\u0019javascript:alert(1)//',
  'javascript&#58;alert(1)//',
  'data:text/html,<script>alert(1)</script>//',
  'vbscript:msgbox(1)//',
  '//evil.example/',
  '\\\\evil.example\\',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u003cscript\u003e',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<plaintext>',
  '<a id=attributes><form name=body>',
  'url(javascript:alert(1))',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202e\u2066',
  '\ud800',
]

const names = new Set(
  elements(parsed(toHtml(everything(), { delivery, jsonld: '{}' }))).map(({ tagName }) => tagName),
)

test.each(attacks)('%j is text wherever it stands', (attack) => {
  const page = parsed(
    toHtml(poisoned(everything(), attack), { jsonld: JSON.stringify({ name: attack }), delivery }),
  )
  const all = elements(page)
  expect(all.map(({ tagName }) => tagName).filter((name) => !names.has(name))).toEqual([])
  expect(all.flatMap(handlersOf)).toEqual([])
  expect(all.flatMap(addressesOf).filter((address) => !isHarmless(address))).toEqual([])
  expect(scripts(page)).toEqual([{ type: 'application/ld+json', name: attack }])
  expect(textOf(page)).toContain(attack.replace(/(?!\t)[\p{Cc}\p{Cs}]/gu, '\ufffd'))
})

test('a style sheet cannot end its element', () => {
  const page = parsed(
    toHtml(everything(), { style: 'p::after { content: "</style><script>alert(1)</script>" }' }),
  )
  expect(elements(page).filter(({ tagName }) => tagName === 'script')).toEqual([])
})

function handlersOf({ properties }: Element): string[] {
  return Object.keys(properties).filter((name) => /^on|^style$|^srcDoc$/i.test(name))
}

function addressesOf({ properties }: Element): string[] {
  return [properties.href, properties.src, properties.action].filter((address) => typeof address === 'string')
}

function isHarmless(address: string): boolean {
  const { protocol, host } = new URL(address, 'https://here.example/')
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)
    ? host !== 'evil.example'
    : address === 'data:,'
}

function scripts(page: Root): object[] {
  return elements(page)
    .filter(({ tagName }) => tagName === 'script')
    .map((script) => ({ type: script.properties.type, ...JSON.parse(textOf(script)) }))
}
