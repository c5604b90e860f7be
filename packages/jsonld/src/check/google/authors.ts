import { rules } from '../../rules.ts'
import { articlesOf, isType } from '../articles.ts'
import type { Check } from '../check.ts'
import { allTypesOf, type Data, type DataNode, targetOf, textOf, valuesOf } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { cut, quoted } from '../words.ts'

/** Every author a node of its own, with its name alone and something that tells who it is. */
export const authors: Check = (data, find) => {
  for (const node of articlesOf(data)) {
    const values = valuesOf(data, node, 'author')
    if (values.length === 0) find(rules['article-has-author'], node.pointer)
    const publisher = publisherOf(data, node)
    for (const value of values) {
      if (value.kind === 'text') {
        find(rules['author-is-described'], value.pointer, { received: `the text ${quoted(value.text)}` })
        checkName({ text: value.text, pointer: value.pointer }, publisher, find)
      }
      const author = targetOf(data, value)
      if (author) checkAuthor(data, author, { publisher, find })
    }
  }
}

function publisherOf(data: Data, node: DataNode): string | undefined {
  const [publisher] = valuesOf(data, node, 'publisher')
  const target = publisher && targetOf(data, publisher)
  return target && textOf(data, target, 'name')?.text
}

function checkAuthor(
  data: Data,
  author: DataNode,
  { publisher, find }: { publisher: string | undefined; find: Find },
): void {
  const types = allTypesOf(data, author)
  const isPerson = isType(data, author, 'Person')
  if (types.length > 0 && !isPerson && !isType(data, author, 'Organization')) {
    find(rules['author-is-described'], author.pointer, { received: `a ${types.join(', ')}` })
  }
  const name = textOf(data, author, 'name')
  if (!name) return
  if (isPerson) checkName(name, publisher, find)
  const isKnown = ['url', 'sameAs'].some((property) => valuesOf(data, author, property).length > 0)
  if (!isKnown) find(rules['author-has-address'], name.pointer, { name: cut(name.text) })
}

type Given = { text: string; pointer: string }

function checkName({ text, pointer }: Given, publisher: string | undefined, find: Find): void {
  const extra = extraIn(text, publisher)
  if (extra !== undefined) find(rules['author-name-is-bare'], pointer, { name: cut(text), extra })
  else if (isMerged(text)) find(rules['author-is-one'], pointer, { name: cut(text) })
}

/** What is no part of a name, in the order in which it is looked for. */
const extras: readonly (readonly [pattern: RegExp, what: string])[] = [
  [
    /^(?:(?:posted|written|text|words|story|report(?:ed)?)\s+)?(?:by|von|por|par|di)[\s:]/iu,
    'the word before it',
  ],
  [/[([{][^)\]}]*[)\]}]/u, 'what stands in brackets'],
  [/^(?:dr|prof|mr|mrs|ms|mx|sir|dame|herr|frau|sr|sra|rev)\.?\s/iu, 'a title (`honorificPrefix`)'],
  [/,\s*(?:ph\.?\s?d|m\.?d|m\.?a|b\.?sc?|m\.?sc|esq|mba)\b\.?$/iu, 'a degree (`honorificSuffix`)'],
  [
    /[,|–—-]\s*(?:[\p{L}-]+\s+){0,3}(?:editor|reporter|correspondent|writer|author|journalist|columnist|photographer|redakteur(?:in)?|director|professor)\b/iu,
    'a job (`jobTitle`)',
  ],
  [/@|https?:\/\/|www\./iu, 'an address'],
  [
    /^\s*(?:admin(?:istrator)?|root|user|webmaster|editor|staff|author|guest|unknown|anonymous)\s*$/iu,
    'a login instead of a name',
  ],
]

function extraIn(name: string, publisher: string | undefined): string | undefined {
  const extra = extras.find(([pattern]) => pattern.test(name))?.[1]
  if (extra !== undefined) return extra
  const isMore = publisher !== undefined && name.length > publisher.length && publisher.length > 3
  return isMore && name.toLowerCase().includes(publisher.toLowerCase()) ? 'the publisher' : undefined
}

/** "Jr." and the like are a part of the name that stands after a comma, and catalogues write "Writer, Ada". */
function isMerged(name: string): boolean {
  const plain = name
    .replace(/,\s*(?:jr|sr|i{2,3}|iv)\b\.?/giu, '')
    .replace(/^([^\s,]+), ?([^\s,]+)$/u, '$2 $1')
  return /[,;&/]|\s(?:and|und|et|y|e|og|och)\s+\p{Lu}/u.test(plain)
}
