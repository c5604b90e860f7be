import type { Nodes, Parents, PhrasingContent, Resource, Text } from 'mdast'
import type { Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { isComment, readTokens } from './comments.ts'
import { readElements } from './html-elements.ts'
import type { Token } from './html-tokens.ts'
import { type Piece, pairTags } from './html-tree.ts'
import { readLink } from './link.ts'
import { marked, mergeTexts } from './merge.ts'
import { sourceOf } from './place.ts'
import type { State } from './state.ts'
import { inspectText, joinLines, sourceText } from './text.ts'

type PhrasingNodes = { [K in PhrasingContent['type']]: Extract<PhrasingContent, { type: K }> }

/** One handler for each phrasing node of mdast, directives included: a missing one does not compile. */
const handlers: { [K in keyof PhrasingNodes]: (node: PhrasingNodes[K], state: State) => Piece[] } = {
  break: (node) => [make.lineBreak(node)],
  delete: (node, state) => marked(make.deletion, buildPhrasing(node.children, state), node),
  emphasis: (node, state) => marked(make.emphasis, buildPhrasing(node.children, state), node),
  footnoteReference: (node, state) => [
    state.notes.call(node.identifier, node) ?? keepSource(node, state, () => reportNote(node, state)),
  ],
  html: readHtml,
  image: (node, state) => [readImage(node, node, state)],
  imageReference(node, state) {
    const definition = state.definitions.get(node.identifier)
    if (!definition) return [keepSource(node, state, () => reportReference(node, state))]
    return [readImage(node, definition, state)]
  },
  inlineCode: (node) => [make.inlineCode(node.value.replace(/\r\n|\n|\r/g, ' '), node)],
  link: readDirectLink,
  linkReference(node, state) {
    const definition = state.definitions.get(node.identifier)
    if (!definition) return [keepSource(node, state, () => reportReference(node, state))]
    const { url, title } = definition
    return readLink(buildPhrasing(node.children, state), { url, title: title ?? undefined }, node, state)
  },
  strong: (node, state) => marked(make.strong, buildPhrasing(node.children, state), node),
  text: readText,
  textDirective: readMark,
}

/**
 * Builds phrasing. Neighbouring texts become one, line ends become spaces.
 *
 * @param children mdast phrasing; flow that strays in from a foreign tree is kept as its source, with a finding.
 */
export function buildPhrasing(children: readonly Nodes[], state: State): Phrasing[] {
  return settle(
    children.flatMap((node) => buildPieces(node, state)),
    state,
  )
}

/**
 * @param pieces Nodes and loose tags.
 * @returns The phrasing they make.
 */
export function settle(pieces: readonly Piece[], state: State): Phrasing[] {
  return mergeTexts(readElements(pairTags(pieces), state))
}

function buildPieces(node: Nodes, state: State): Piece[] {
  if (isPhrasing(node)) return dispatch(node, state)
  return [
    keepSource(node, state, () => report(state.file, rules['node-type-is-known'], node, { type: node.type })),
  ]
}

/** Whether a node of mdast belongs into running text. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return Object.hasOwn(handlers, node.type)
}

function dispatch<K extends keyof PhrasingNodes>(
  node: PhrasingNodes[K] & { type: K },
  state: State,
): Piece[] {
  return handlers[node.type](node, state)
}

function readDirectLink(node: PhrasingNodes['link'], state: State): Piece[] {
  const children = buildPhrasing(node.children, state)
  if (isEscaped(node, state)) return children
  return readLink(children, { url: node.url, title: node.title ?? undefined }, node, state)
}

/** GFM finds addresses in text after escapes are read. One that was written `www\\.…`, so as to be none, is none. */
function isEscaped(node: PhrasingNodes['link'], state: State): boolean {
  const source = sourceOf(node, state)
  // An empty place is that of an address which is not in the source as it is spelt.
  const respelt = source === '' ? node.position !== undefined : source.includes('\\')
  return respelt && !/^[[<]/.test(source) && source !== plain(node)
}

function readText(node: Text, state: State): Piece[] {
  inspectText(node, state)
  return node.value === '' ? [] : [make.text(joinLines(node.value), node)]
}

function readImage(
  node: PhrasingNodes['image' | 'imageReference'],
  target: Resource,
  state: State,
): Phrasing {
  const { url, title } = target
  if (!node.alt) report(state.file, rules['image-has-alt'], node, { url })
  return make.image({ url, alt: joinLines(node.alt ?? ''), title: title ?? undefined }, node)
}

function readHtml(node: PhrasingNodes['html'], state: State): Piece[] {
  return readTokens(node, state).flatMap((token) => readToken(token, state))
}

/** @returns A tag as it is, text as text; nothing for a comment, which is no part of the text. */
export function readToken(token: Token, state: State): Piece[] {
  if (token.type === 'tag') return [token]
  if (token.type === 'between') return [make.text(token.value, token)]
  if (isComment(token)) return []
  report(state.file, rules['html-is-understood'], token.position, { html: token.raw })
  return [make.text(token.raw, token)]
}

/** A mark that repair set: the parser makes no text directives. Others, of foreign trees, are kept as their source. */
function readMark(node: PhrasingNodes['textDirective'], state: State): Piece[] {
  const children = buildPhrasing(node.children, state)
  const { datetime, title, lang } = node.attributes ?? {}
  if (node.name === 'time' && datetime) return [make.time(children, { datetime, origin: 'inferred' }, node)]
  if (node.name === 'abbr' && title) return [make.abbreviation(children, { title, origin: 'inferred' }, node)]
  if (node.name === 'span' && lang) return [make.span(children, { language: lang, origin: 'inferred' }, node)]
  const unknown = (): void => report(state.file, rules['directive-is-known'], node, { name: node.name })
  return [keepSource(node, state, unknown)]
}

function reportNote(node: PhrasingNodes['footnoteReference'], state: State): void {
  report(state.file, rules['note-is-defined'], node, { label: node.label ?? node.identifier })
}

function reportReference(node: PhrasingNodes['linkReference' | 'imageReference'], state: State): void {
  report(state.file, rules['reference-is-defined'], node, { label: node.label ?? node.identifier })
}

function keepSource(node: Nodes, state: State, tell: () => void): Phrasing {
  tell()
  return make.text(sourceText(node, state) || joinLines(plain(node)), node)
}

/** The text of a foreign node that has no place in the source. */
function plain(node: Nodes | Parents): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}
