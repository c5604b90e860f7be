import type { Html, Nodes } from 'mdast'
import type { Comment, Note } from '../article.ts'
import * as make from '../builders.ts'
import { isCommentText, noteFinder, startOf } from '../comments.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { type Aside, type Token, tokenize } from './html-tokens.ts'
import { htmlPlace, sourceOf } from './place.ts'
import type { State, UnusedDefinition } from './state.ts'

/**
 * Cuts raw HTML into its parts and keeps the comments among them, once however often a node is read.
 *
 * @returns All parts, comments too.
 */
export function readTokens(node: Html, state: State): Token[] {
  const tokens = tokenize(node.value, htmlPlace(node, state))
  if (!state.comments.has(node)) {
    const found = tokens.filter(isComment)
    state.comments.set(
      node,
      found.map(({ raw, position }) => make.comment(inside(raw), {}, position)),
    )
    for (const { position } of found) report(state.file, rules['comment-is-for-authors'], position)
  }
  return tokens
}

/** Whether a part of raw HTML is a comment. */
export function isComment(token: Token): token is Aside & { raw: `<!--${string}` } {
  return token.type === 'aside' && token.raw.startsWith('<!--')
}

/** `<!-->` and `<!--->` are comments too (CommonMark 0.31, 6.6). Lines end as everywhere in the model. */
function inside(raw: string): string {
  return raw.slice('<!--'.length, -'-->'.length).replace(/\r\n?/g, '\n')
}

/**
 * Takes the comments that are blocks of their own out of some flow, so that nothing stands between a picture and
 * its caption.
 *
 * @returns The other blocks.
 */
export function withoutComments<T extends Nodes>(blocks: readonly T[], state: State): T[] {
  return blocks.filter((block) => block.type !== 'html' || !isOnlyComments(block, state))
}

function isOnlyComments(node: Html, state: State): boolean {
  if (!node.value.trimStart().startsWith('<!--')) return false
  const tokens = tokenize(node.value, () => make.positionOf(node))
  const isAlone = tokens.every(
    (token) => isComment(token) || (token.type === 'between' && token.value.trim() === ''),
  )
  if (isAlone) readTokens(node, state)
  return isAlone
}

/** Keeps the comments of what is left out otherwise. */
export function keepComments(node: Nodes, state: State): void {
  if (node.type === 'html') readTokens(node, state)
  if ('children' in node) for (const child of node.children) keepComments(child, state)
}

/** `[//]: # (so)`: a definition that nothing can refer to, written for what its title says. */
const labels: ReadonlySet<string> = new Set(['//', '#', '_', 'comment'])

/** Keeps a definition that nothing refers to as a comment: what it remarks, or else its source. */
export function keepDefinition({ definition, isSecond }: UnusedDefinition, state: State): void {
  const label = definition.label ?? definition.identifier
  const isRemark = labels.has(label) && ['', '#'].includes(definition.url) && definition.title
  if (isRemark) report(state.file, rules['comment-is-for-authors'], definition)
  else if (isSecond) report(state.file, rules['definition-is-unique'], definition, { label })
  else report(state.file, rules['definition-is-used'], definition, { label })

  const value = isRemark ? definition.title : sourceOf(definition, state).trim().replace(/\r\n?/g, '\n')
  if (value && isCommentText(value)) {
    state.comments.set(definition, [make.comment(` ${value} `, {}, definition)])
  }
}

/** @returns All comments: those of the text in the order of the source, then those of each note. */
export function allComments(notes: readonly Note[], { comments }: State): Comment[] {
  const noteOf = noteFinder(notes)
  const ranks = new Map(notes.map((note, index) => [note, index]))
  const rankOf = (note: Note | undefined): number => (note && ranks.get(note)) ?? -1
  return [...comments.values()]
    .flat()
    .map((comment) => ({ comment, rank: rankOf(noteOf(comment)) }))
    .toSorted((a, b) => a.rank - b.rank || startOf(a.comment) - startOf(b.comment))
    .map(({ comment }) => comment)
}
