/**
 * The words of an article, from each thing that carries them, so that they can be compared.
 *
 * A word is a run of letters and digits: quotes, dashes and the like are typography, which a renderer may change.
 */
import { isParent, type Article, type Node } from '@offprint/core'
import { JSDOM } from 'jsdom'

/**
 * The words of a text, in order.
 *
 * @param text Any text; a soft hyphen at a line's end is where a word was divided.
 * @returns Runs of letters, marks and digits, in Unicode form NFKC.
 */
export function wordsOf(text: string): string[] {
  const whole = text.replace(/\u00ad\s*/gu, '').normalize('NFKC')
  return whole.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/**
 * The body words of a model: headings with their numbers, captions, notes and the marks that point to notes
 * included; alternative texts not.
 *
 * @param article The model.
 * @returns Its words, in order.
 */
export function wordsOfModel(article: Article): string[] {
  return wordsOf(article.children.map((child) => modelText(child, marksOf(article))).join('\n'))
}

function marksOf({ children }: Article): string[] {
  return children.flatMap((child) => (child.type === 'notes' ? child.children.map(({ id }) => id) : []))
}

/**
 * `marks`: the ids of the notes, in order. A reference stands close to its word, and is one word with it.
 * `apart`: nodes that are left out.
 */
function modelText(node: Node, marks: readonly string[], apart: ReadonlySet<Node> = new Set()): string {
  if (apart.has(node)) return ''
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return ''
  if (node.type === 'noteReference') return String(marks.indexOf(node.note) + 1)
  if ('value' in node) return node.value
  if (!isParent(node)) return ''
  const number = node.type === 'heading' && node.number ? `${node.number} ` : ''
  const between = node.children.some((child) => blocks.has(child.type)) ? '\n' : ''
  return number + node.children.map((child) => modelText(child, marks, apart)).join(between)
}

const blocks = new Set<Node['type']>([
  ...([
    'section',
    'heading',
    'paragraph',
    'list',
    'listItem',
    'blockquote',
    'pullQuote',
    'figure',
    'caption',
  ] as const),
  ...(['credit', 'table', 'tableRow', 'tableCell', 'code', 'sidebar', 'notes', 'note'] as const),
])

/** The words of a page: those of the article's body, and all the others. */
export interface PageWords {
  body: string[]
  /** Title block, imprint, links, and what the page adds to the body (a heading over the notes, links back). */
  others: string[]
}

/** What a page adds to the body of the article. */
const added = '[role="doc-backlink"], .notes > :first-child:is(h1, h2, h3, h4, h5, h6, p)'

/**
 * The words of a page that Offprint made.
 *
 * @param html The page.
 * @returns See the type.
 * @throws Error where the page has no `.e-content`.
 */
export function wordsOfPage(html: string): PageWords {
  const { document } = new JSDOM(html).window
  const body = document.querySelector('.e-content')
  if (!body) throw new Error('the page has no .e-content')
  for (const element of document.querySelectorAll('script, style')) element.remove()
  const additions = [...body.querySelectorAll(added)]
  const addedText = additions.map((element) => element.textContent).join('\n')
  for (const element of additions) element.remove()
  const bodyText = textOf(body)
  body.remove()
  return { body: wordsOf(bodyText), others: wordsOf(`${addedText}\n${textOf(document.documentElement)}`) }
}

const inline = 'a, abbr, b, bdi, cite, code, del, em, i, q, s, small, span, strong, sub, sup, time, u'

/** The text of an element, its blocks and broken lines apart; the element is changed. */
export function textOf(element: Element): string {
  for (const block of element.querySelectorAll(`:not(${inline})`)) {
    block.before('\n')
    block.after('\n')
  }
  return element.textContent
}

/** How a text that holds more than the article compares with the article. */
export interface Comparison {
  /** The first of the article's words that does not come in its turn, with the words around it; if any. */
  lost?: string
  /** The words that are not the article's. */
  left: string[]
}

/**
 * The words of an article by what stands together on its pages: the text; each figure, table, pull quote and sidebar,
 * since they may stand beside the text that they belong to; and the notes, at the feet of columns.
 *
 * @param article The model.
 * @returns A list for each that has words, in order.
 */
export function partsOf(article: Article): string[][] {
  const marks = marksOf(article)
  const beside = new Set(article.children.flatMap(besideText))
  const notes = article.children.filter(({ type }) => type === 'notes')
  const apart = new Set<Node>([...beside, ...notes])
  const text = article.children.map((child) => modelText(child, marks, apart)).join('\n')
  const others = [...beside, ...notes].map((node) => modelText(node, marks))
  return [text, ...others].map(wordsOf).filter(({ length }) => length > 0)
}

/** What may stand beside the text, in sections or outside of them. */
function besideText(node: Node): Node[] {
  if (node.type === 'section') return node.children.flatMap(besideText)
  return ['figure', 'table', 'pullQuote', 'sidebar'].includes(node.type) ? [node] : []
}

/**
 * Looks for words, in order, among others that may stand between them.
 *
 * @param wanted The words to find.
 * @param given All the words there are.
 * @returns See the type.
 */
export function compareWords(wanted: readonly string[], given: readonly string[]): Comparison {
  const left: string[] = []
  let next = 0
  for (const word of given) {
    if (word === wanted[next]) next += 1
    else left.push(word)
  }
  if (next === wanted.length) return { left }
  return { left, lost: `“${wanted[next]}” in: ${wanted.slice(Math.max(0, next - 8), next + 8).join(' ')}` }
}

/**
 * The words that a source gives to the body: all but its markup, the facts lifted out of it, and what a listed
 * repair changed.
 *
 * @param source The decoded text.
 * @param article The model made from it.
 * @returns Its words, in order.
 */
export function wordsOfSource(source: string, article: Article): string[] {
  const lifted = [...rangesOfFacts(article.meta), ...article.repairs.map(({ position }) => rangeOf(position))]
  let rest = source
  for (const [start, end] of lifted) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return wordsOf(markup.reduce((text, pattern) => text.replace(pattern, (_, kept = '') => ` ${kept} `), rest))
}

type Range = readonly [start: number, end: number]

function rangeOf(position: Article['position']): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0]
}

/** Where facts were read in the text; those of the front matter are in it, and guesses take nothing away. */
function rangesOfFacts(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return []
  if ('origin' in value && 'position' in value) {
    return value.origin === 'text' ? [rangeOf(value.position as Article['position'])] : []
  }
  return Object.values(value).flatMap(rangesOfFacts)
}

/** Markdown's own words: what each leaves of the text is its first group. */
const markup: RegExp[] = [
  /^\uFEFF?---\n[^]*?\n---$()/gm,
  /^ {0,3}(?:```|~~~).*$()/gm,
  /^ {0,3}:{2,}[\w-]*(?:\[([^\]]*)\])?.*$/gm,
  /^ {0,3}\[\^[^\]]+\]:()/gm,
  /!\[[^\]]*\]\([^)]*\)()/g,
  /\[([^\]]*)\]\([^)]*\)/g,
  /<\/?[a-z][^>]*>()/g,
  /^\s*\d+[.)]\s+()/gm,
  /^\s*\[[ x]\]\s()/gm,
]

/**
 * The words of an article's facts, however deep they stand: what a title block or a running head may print.
 *
 * @param meta The facts.
 * @returns All the texts in their values, in no particular order.
 */
export function wordsOfFacts(meta: Article['meta']): string[] {
  return textsIn(Object.values(meta).flat()).flatMap(wordsOf)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
