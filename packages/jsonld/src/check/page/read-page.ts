import type { Element, ElementContent, Root, RootContent } from 'hast'
import { pointAt } from '../point-at.ts'
import type { Page, PageBlock, PageHeading, PageTime, Shown } from './page.ts'
import { parseHtml, type PlaceInPage } from './parse-html.ts'
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
  bodies: Body[]
  /** What is shown, in the order of the page, with a space around blocks. */
  pieces: string[]
}

/** An element that may hold the article, and which pieces it holds. */
interface Body {
  element: Element
  rank: number
  start: number
  end: number
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
    body: body && {
      element: body.element,
      isExact: body.rank === 0,
      text: state.pieces.slice(body.start, body.end).join(''),
    },
    rest: restOf(html, state.blockRanges),
  }
}

/** An element that is being read: what is left of its children. */
interface Opened {
  children: readonly (RootContent | ElementContent)[]
  next: number
  around: Around
  /** Stands apart from what is before and after it. */
  isBlock: boolean
  /** What it holds of the article, where it does. */
  body: Body | undefined
}

/** A stack and no recursion: a page may be nested more deeply than calls may. */
function walk(tree: Root, state: State): void {
  const around = { isShown: true, isInBody: false }
  const opened: Opened[] = [{ children: tree.children, next: 0, around, isBlock: false, body: undefined }]
  for (let inner = opened.at(-1); inner; inner = opened.at(-1)) {
    const child = inner.children[inner.next]
    inner.next += 1
    if (!child) close(opened.pop(), state)
    else if (child.type === 'element') opened.push(open(child, inner.around, state))
    else if (child.type === 'text' && inner.around.isShown) state.pieces.push(child.value)
  }
}

function open(element: Element, outer: Around, state: State): Opened {
  const { around, body } = enter(element, outer, state)
  const isBlock = !isInline(element)
  if (isBlock) state.pieces.push(' ')
  return { children: element.children, next: 0, around, isBlock, body }
}

function close(last: Opened | undefined, { pieces }: State): void {
  if (last?.isBlock) pieces.push(' ')
  if (last?.body) last.body.end = pieces.length
}

function enter(element: Element, around: Around, state: State): { around: Around; body: Body | undefined } {
  head[element.tagName]?.(element, state)
  // What is in the head is no text, but it is not hidden either.
  const isShown = around.isShown && (!isUnseen(element) || element.tagName === 'head')
  const rank = rankOf(element)
  const isInBody = around.isInBody || rank === 0
  const inside = isShown === around.isShown && isInBody === around.isInBody ? around : { isShown, isInBody }
  if (!isShown) return { around: inside, body: undefined }
  shown[element.tagName]?.(element, state, inside)
  if (isAuthor(element)) state.authors.push(shownText(element))
  if (isTrail(element)) state.trails.push(shownText(element))
  if (rank === undefined) return { around: inside, body: undefined }
  const start = state.pieces.length
  const body: Body = { element, rank, start, end: start }
  state.bodies.push(body)
  return { around: inside, body }
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
function rankOf({ tagName, properties: { className, itemProp } }: Element): number | undefined {
  if (hasToken(className, isBodyName) || hasToken(itemProp, isBodyName)) return 0
  return tagName === 'article' ? 1 : tagName === 'main' ? 2 : undefined
}

function isBodyName(name: string): boolean {
  return /^(?:e-content|entry-content|post-content|article-body|articleBody)$/.test(name)
}

function isAuthor({ properties: { className, rel, itemProp } }: Element): boolean {
  const isName = (name: string) => name === 'author'
  return (
    hasToken(className, (name) => name === 'p-author') || hasToken(rel, isName) || hasToken(itemProp, isName)
  )
}

/** Most elements say none of these, and so pass without a list being made. */
function hasToken(value: unknown, isWanted: (token: string) => boolean): boolean {
  return value != null && tokens(value).some(isWanted)
}

function isTrail({ properties: { className, id, ariaLabel, itemProp, itemType } }: Element): boolean {
  return [className, id, ariaLabel, itemProp, itemType].some(
    (value) => value != null && /bread-?crumb/i.test(String(value)),
  )
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
