import type { Element, Root, RootContent } from 'hast'
import type { Page, PageBlock, PageHeading, PageTime, Shown } from './page.ts'
import { parseHtml, pointAt, type PlaceInPage } from './parse-html.ts'
import { isInline, isMark, isUnseen, plain, visibleText } from './text.ts'

interface State {
  html: string
  placeOf: PlaceInPage
  blocks: PageBlock[]
  blockRanges: (readonly [start: number, end: number])[]
  language: Shown | undefined
  metas: Map<string, Shown[]>
  links: { href: string; rel: readonly string[] }[]
  headings: PageHeading[]
  times: PageTime[]
  authors: Shown[]
  trails: Shown[]
  unlabelledImages: number
  hasContents: boolean
  hasScripts: boolean
  bodies: { element: Element; rank: number }[]
  /** What is shown, in the order of the page, with a space around blocks. */
  pieces: string[]
}

/** Where an element stands. */
interface Around {
  isShown: boolean
  isInBody: boolean
}

/**
 * Reads a page, however broken it is.
 *
 * @param html The source.
 * @throws RangeError where it is nested so deeply that the parser gives up.
 */
export function readPage(html: string): Page {
  const { tree, placeOf } = parseHtml(html)
  const state: State = {
    html,
    placeOf,
    blocks: [],
    blockRanges: [],
    language: undefined,
    metas: new Map(),
    links: [],
    headings: [],
    times: [],
    authors: [],
    trails: [],
    unlabelledImages: 0,
    hasContents: false,
    hasScripts: false,
    bodies: [],
    pieces: [],
  }
  walk(tree, state)
  const body = state.bodies.toSorted((one, other) => one.rank - other.rank)[0]
  return {
    ...state,
    tree,
    text: plain(state.pieces.join('')),
    body: body && { element: body.element, isExact: body.rank === 0 },
    rest: restOf(html, state.blockRanges),
  }
}

/** The end of a block. */
const space = { type: 'text', value: ' ' } as const

/** A stack and no recursion: a page may be nested more deeply than calls may. */
function walk(tree: Root, state: State): void {
  const waiting: { node: Root | RootContent | typeof space; around: Around }[] = [
    { node: tree, around: { isShown: true, isInBody: false } },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next
    if (node.type === 'text' && next.around.isShown) state.pieces.push(node.value)
    if (node.type !== 'element' && node.type !== 'root') continue
    const around = node.type === 'element' ? enter(node, next.around, state) : next.around
    if (node.type === 'element' && !isInline(node)) {
      state.pieces.push(' ')
      waiting.push({ node: space, around })
    }
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index]
      if (child) waiting.push({ node: child, around })
    }
  }
}

function enter(element: Element, around: Around, state: State): Around {
  head[element.tagName]?.(element, state)
  // What is in the head is no text, but it is not hidden either.
  const isShown = around.isShown && (!isUnseen(element) || element.tagName === 'head')
  const rank = rankOf(element)
  const isInBody = around.isInBody || rank === 0
  if (!isShown) return { isShown, isInBody }
  if (rank !== undefined) state.bodies.push({ element, rank })
  shown[element.tagName]?.(element, state, { isShown, isInBody })
  if (isAuthor(element)) state.authors.push(shownText(element))
  if (isTrail(element)) state.trails.push(shownText(element))
  return { isShown, isInBody }
}

const head: Readonly<Record<string, (element: Element, state: State) => void>> = {
  html(element, state) {
    const { lang } = element.properties
    if (typeof lang === 'string' && lang.trim() !== '') state.language = { text: lang.trim(), element }
  },
  meta(element, state) {
    const { name, property, content, itemProp } = element.properties
    const key = [property, name, itemProp].flat().find((one) => typeof one === 'string')
    if (typeof key !== 'string' || typeof content !== 'string') return
    const known = state.metas.get(key.toLowerCase()) ?? []
    state.metas.set(key.toLowerCase(), [...known, { text: content, element }])
  },
  link: addLink,
  a: addLink,
  script(element, state) {
    const { type } = element.properties
    if (typeof type === 'string' && /^\s*application\/ld\+json\b/i.test(type)) addBlock(element, state)
    else if (
      type === undefined ||
      /^(?:module|(?:text|application)\/(?:java|ecma)script)?$/i.test(String(type))
    )
      state.hasScripts = true
  },
}

function addLink({ properties: { href, rel } }: Element, state: State): void {
  if (typeof href === 'string') state.links.push({ href, rel: tokens(rel) })
}

/**
 * The text as it stands in the source: the parser turns line ends into `\n`, and places count the source. What the
 * source has only once stands there; else the places of the parser tell.
 */
function addBlock(element: Element, { html, placeOf, blocks, blockRanges }: State): void {
  const [child] = element.children
  const text = child?.type === 'text' ? child.value : ''
  const at = text === '' ? -1 : html.indexOf(text)
  if (at >= 0 && !html.includes(text, at + 1)) {
    blocks.push({ text, start: pointAt(html, at) })
    blockRanges.push([at, at + text.length])
    return
  }
  const { start } = placeOf(child ?? element) ?? {}
  if (start?.offset === undefined) return
  const end = child ? placeOf(child)?.end.offset : start.offset
  blocks.push({ text: html.slice(start.offset, end), start })
  blockRanges.push([start.offset, end ?? html.length])
}

const shown: Readonly<Record<string, (element: Element, state: State, around: Around) => void>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, addHeading])),
  time(element, state, { isInBody }) {
    const { dateTime } = element.properties
    const text = visibleText(element)
    const datetime = typeof dateTime === 'string' ? dateTime : text
    state.times.push({ datetime, text, element, role: roleOf(element), isInBody })
  },
  img({ properties: { alt } }, state, { isInBody }) {
    if (isInBody && alt === undefined) state.unlabelledImages += 1
  },
  nav(element, state) {
    const inside = element.children.flatMap((child) => (child.type === 'element' ? [child] : []))
    state.hasContents ||= /(?:contents|toc)/i.test(namesOf(element)) && inside.length > 0
  },
}

function addHeading(element: Element, state: State): void {
  const level = Number(element.tagName.slice(1))
  const text = visibleText(element, isMark)
  state.headings.push({ text, element, level })
}

function roleOf(element: Element): PageTime['role'] {
  const names = namesOf(element)
  if (/updated|modified/i.test(names)) return 'updated'
  const isPublished = /publish|pubdate|entry-date|post-date/i.test(names) || 'pubDate' in element.properties
  return isPublished ? 'published' : undefined
}

/** Elements that hold the article, the surest first. */
function rankOf({ tagName, properties }: Element): number | undefined {
  const names = [...tokens(properties.className), ...tokens(properties.itemProp)]
  if (names.some((name) => /^(?:e-content|entry-content|post-content|article-body|articleBody)$/.test(name)))
    return 0
  return tagName === 'article' ? 1 : tagName === 'main' ? 2 : undefined
}

function isAuthor({ properties }: Element): boolean {
  if (tokens(properties.className).includes('p-author')) return true
  return tokens(properties.rel).includes('author') || tokens(properties.itemProp).includes('author')
}

function isTrail(element: Element): boolean {
  return /bread-?crumb/i.test(`${namesOf(element)} ${tokens(element.properties.itemType).join(' ')}`)
}

/** What an element is called: its classes, id, label and microdata. */
function namesOf({ properties: { className, id, ariaLabel, itemProp } }: Element): string {
  return [...tokens(className), id, ariaLabel, ...tokens(itemProp)].filter(Boolean).join(' ')
}

function tokens(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/) : []
}

function shownText(element: Element): Shown {
  return { text: visibleText(element), element }
}

function restOf(html: string, ranges: State['blockRanges']): string {
  const pieces: string[] = []
  let at = 0
  for (const [start, end] of ranges) {
    pieces.push(html.slice(at, start))
    at = end
  }
  return [...pieces, html.slice(at)].join('')
}
