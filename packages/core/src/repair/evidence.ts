import type { Heading, Nodes, Root } from 'mdast'
import type { Repair } from '../article.ts'
import { type HeadingKind, headingLike } from './headings.ts'
import { bulletOf } from './bullets.ts'
import { bodyOf, frontMatterOf, endOf, plainText, startOf, textsOf, walk } from './nodes.ts'

/** What the whole document says of itself, counted once before the first rule. */
export interface Evidence {
  /** Whether it is text from elsewhere rather than Markdown: only then are blocks repaired. */
  pasted: boolean
  /** How many lines or blocks no Markdown has: bullets of word processors, emphasised lines with a colon … */
  signs: number
  /** Each kind of line that reads like a heading, and the level it stands for; only kinds that occur enough. */
  levels: Partial<Record<HeadingKind, number>>
  /** How often a word occurs, in lower case; not the parts of hyphenated ones. */
  words: ReadonlyMap<string, number>
  /** How often a hyphenated word occurs, in lower case. */
  hyphenated: ReadonlyMap<string, number>
  /** The parts of hyphenated words, in lower case. */
  parts: ReadonlySet<string>
  /** How many blocks stand two or more blank lines below the one before. */
  wideGaps: number
  /** All texts as they stand, blocks parted by line ends. */
  raw: string
  /** The same to count words in, blocks parted by line ends; its offsets are not those of the source. */
  text: string
}

/** What editors add to pasted text, and what is in Markdown too. */
const added = new Set<Nodes['type']>(['table', 'definition', 'footnoteDefinition', 'html'])

/** Signs of pasted text that outweigh what an editor adds to it first: front matter, a title, a picture, a link. */
const enoughSigns = 2

/** Lines of one kind that make headings: a single one may be anything. */
const fewestHeadings = 2

/**
 * Counts the evidence.
 *
 * @param tree The tree as parsed.
 * @param source The text it was parsed from.
 */
export function readEvidence(tree: Root, source: string): Evidence {
  const kinds = headingKinds(tree)
  const signs = countSigns(tree, kinds)
  const raw = bodyOf(tree)
    .map((block) =>
      textsOf(block)
        .map(({ value }) => value)
        .join(' '),
    )
    .join('\n')
  const text = readable(raw)
  return {
    pasted: isPasted(tree, source, signs),
    signs,
    levels: rank(kinds),
    ...countWords(text),
    wideGaps: tree.children.filter((child, index) => isWide(tree.children[index - 1], child, source)).length,
    raw,
    text,
  }
}

/** The text as the rules about characters will leave it, or simpler: words are to be counted, not set. */
function readable(text: string): string {
  return text.replace(/[\u200B\u2060\uFEFF\u00AD]/g, '').normalize('NFKC')
}

/** The levels of headings anew, once bullets and the head are off: then each heading is a block of its own. */
export function readLevels(tree: Root): Evidence['levels'] {
  return rank(headingKinds(tree))
}

/** Whether something shows that a document without any Markdown is pasted, and not just plain: lists are in both. */
export function isShown({ evidence, repairs }: { evidence: Evidence; repairs: readonly Repair[] }): boolean {
  return evidence.pasted && (evidence.signs > 0 || repairs.some(({ certainty }) => certainty === 'likely'))
}

/** Whether a document has one of some words, alone or as a part of a hyphenated one. */
export function hasWord({ words, parts }: Evidence, table: ReadonlySet<string>): boolean {
  for (const word of table) if (words.has(word) || parts.has(word)) return true
  return false
}

/** Whether two or more blank lines part two blocks. */
export function isWide(before: Nodes | undefined, after: Nodes, source: string): boolean {
  if (!before) return false
  return /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*){3,}$/.test(source.slice(endOf(before), startOf(after)))
}

/** Headings and fences settle it: whoever writes them writes Markdown. */
function isPasted(tree: Root, source: string, signs: number): boolean {
  const first = tree.children.find(isHeading)
  let isMarkdown = false
  let isEdited = /\p{L}/u.test(frontMatterOf(tree, source))
  walk(tree, (node) => {
    const isTitle = node.type === 'heading' && node.depth === 1 && node === first
    isMarkdown ||= (isHeading(node) && !isTitle) || isFence(node, source)
    isEdited ||= isTitle || added.has(node.type) || isInBrackets(node, source) || isEscaped(node, source)
  })
  if (isMarkdown) return false
  return !isEdited || signs >= enoughSigns
}

/** A heading without any words is the mark under an article: `###`. */
function isHeading(node: Nodes): node is Heading {
  return node.type === 'heading' && /[\p{L}\p{N}]/u.test(plainText(node))
}

function isFence(node: Nodes, source: string): boolean {
  if (node.type === 'containerDirective' && ['section', 'conclusion'].includes(node.name)) return true
  return node.type === 'code' && /[`~]/.test(source.charAt(startOf(node)))
}

/** Nobody but a writer of Markdown keeps marks from being read: what tidy has written is not taken for pasted again. */
function isEscaped(node: Nodes, source: string): boolean {
  return node.type === 'text' && /\\[!-/:-@[-`{-~]/.test(source.slice(startOf(node), endOf(node)))
}

/** Bare addresses become links without anybody writing Markdown. */
function isInBrackets(node: Nodes, source: string): boolean {
  if (node.type === 'link') return source.charAt(startOf(node)) === '['
  return ['image', 'imageReference', 'linkReference', 'containerDirective', 'leafDirective'].includes(
    node.type,
  )
}

function countSigns(tree: Root, kinds: readonly HeadingKind[]): number {
  let bullets = 0
  walk(tree, (node) => {
    if (node.type !== 'paragraph') return
    bullets += plainText(node)
      .split(/\r\n|\n|\r/)
      .filter((line) => bulletOf(line)?.certain).length
  })
  const telling = kinds.filter((kind) => kind === 'numbered' || kind === 'underlined')
  return bullets + telling.length + countColons(tree)
}

function countColons(tree: Root): number {
  return tree.children.filter((node, index) => {
    const like = headingLike(node, tree.children[index - 1], tree.children[index + 1])
    return like && like.kind !== 'numbered' && plainText(node).trimEnd().endsWith(':')
  }).length
}

function headingKinds(tree: Root): HeadingKind[] {
  const found = tree.children.map(
    (node, index) => headingLike(node, tree.children[index - 1], tree.children[index + 1])?.kind,
  )
  return found.filter((kind) => kind !== undefined)
}

const marked = new Set<HeadingKind>(['strong', 'emphasis', 'underlined'])

/** The kind met first is the highest level; numbered ones go below whatever they stand under. */
function rank(kinds: readonly HeadingKind[]): Partial<Record<HeadingKind, number>> {
  const times = (kind: HeadingKind): number => kinds.filter((other) => other === kind).length
  const isNumbered = times('numbered') >= fewestHeadings
  const enough = [...new Set(kinds)].filter(
    // Over numbered headings a single one is enough: they have to stand under something.
    (kind) => times(kind) >= fewestHeadings || (isNumbered && marked.has(kind)),
  )
  const set = enough.filter((kind) => kind !== 'numbered' && kind !== 'enumerated')
  // Bare lines are headings only where nothing else is set as one.
  const plain = set.length > 1 ? set.filter((kind) => kind !== 'line') : set
  const numbers = enough.filter((kind) => kind === 'numbered' || kind === 'enumerated')
  return Object.fromEntries([
    ...plain.map((kind, index) => [kind, index + 2] as const),
    ...numbers.map((kind) => [kind, plain.length + 2] as const),
  ])
}

/** The letters of most texts are looked for first. */
const word = /(?:[a-z]|[\p{L}\p{M}])+(?:[-‐](?:[a-z]|[\p{L}\p{M}])+)*/gu

function countWords(text: string): Pick<Evidence, 'words' | 'hyphenated' | 'parts'> {
  const words = new Map<string, number>()
  const hyphenated = new Map<string, number>()
  for (const found of text.toLowerCase().match(word) ?? []) {
    const table = found.includes('-') || found.includes('‐') ? hyphenated : words
    table.set(found, (table.get(found) ?? 0) + 1)
  }
  const parts = new Set([...hyphenated.keys()].flatMap((word) => word.split(/[-‐]/)))
  return { words, hyphenated, parts }
}
