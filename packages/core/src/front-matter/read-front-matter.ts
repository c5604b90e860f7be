import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Comment, Meta } from '../article.ts'
import { positionOf } from '../builders.ts'
import { readFacts } from '../facts.ts'
import { languageTag } from '../validate/language-tag.ts'
import type { DateOrder } from '../phases.ts'
import { type Places, places } from '../places.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { describe, type Located, type LocatedMap } from '../validate/located.ts'
import { locateToml } from '../validate/toml.ts'
import { locateYaml } from '../validate/yaml.ts'
import { type Settings, takeSettings } from './settings.ts'
import { type FrontMatterNode, isFrontMatter, looksLikeKey } from './block.ts'
import { frontMatterComments } from './comments.ts'

/** What reading front matter needs beside the tree. */
export interface FrontMatterContext {
  source: string
  file?: VFile | undefined
  dateOrder?: DateOrder | undefined
  /** BCP 47; the language that the caller gave or configured, for dates in figures. */
  language?: string | undefined
}

/** The facts of the front matter, and the tree without it. */
export interface FrontMatter {
  facts: Partial<Meta>
  /** What the article says about how it is to be read; kept in `extra` as it was written. */
  settings: Settings
  comments: Comment[]
  tree: Root
}

/**
 * Reads the front matter of an article. The tree is not changed.
 *
 * @param tree As `parse` made it; the block, if there is one, is its first child.
 * @param context See {@link FrontMatterContext}.
 */
export function readFrontMatter(tree: Root, context: FrontMatterContext): FrontMatter {
  const [block, ...children] = tree.children
  if (!isFrontMatter(block)) {
    reportUnclosed(context)
    reportLate(context)
    return { facts: {}, settings: {}, comments: [], tree }
  }
  const { file } = context
  reportSecond(block, context)
  const within = placeOf(block, context.source)
  const located =
    block.type === 'yaml'
      ? locateYaml(block.value, { file, within })
      : locateToml(block.value, { file, within })
  const rest = { ...tree, children }
  const comments = frontMatterComments(block, within)
  if (located.kind !== 'map') {
    if (!isNothing(located))
      report(file, rules['front-matter-is-a-map'], block, { received: describe(located) })
    return { facts: {}, settings: {}, comments, tree: rest }
  }
  const { settings, written, facts: map } = takeSettings(located, { file, path: '' })
  const hints = {
    dateOrder: settings.dateOrder ?? context.dateOrder,
    language: languageOf(located) ?? context.language,
  }
  const facts = readFacts(map, { file, path: '', origin: 'frontMatter', hints })
  const extra = { ...facts.extra, ...written }
  return {
    facts: Object.keys(extra).length > 0 ? { ...facts, extra } : facts,
    settings,
    comments,
    tree: rest,
  }
}

/** The language as the front matter names it, without a finding: it helps to read the dates beside it. */
function languageOf({ entries }: LocatedMap): string | undefined {
  const entry = entries.find(({ key }) => key === 'language' || key === 'lang')
  const value = entry?.value.kind === 'scalar' ? entry.value.value : undefined
  return typeof value === 'string' ? languageTag(value) : undefined
}

/** Where the block's value stands. In a tree without its source, everything in the block is where the block is. */
function placeOf(block: FrontMatterNode, source: string): { at: Places; start: number } {
  const position = positionOf(block)
  const fence = /[^\r\n]*(?:\r\n|\n|\r)/y
  fence.lastIndex = position.start.offset ?? 0
  fence.test(source)
  const { lastIndex: start } = fence
  if (source !== '' && source.startsWith(block.value, start)) return { at: places(source), start }
  return {
    at: { point: () => ({ ...position.start, offset: position.start.offset ?? 0 }), range: () => position },
    start: 0,
  }
}

function isNothing(located: Located): boolean {
  return located.kind === 'scalar' && located.value === null
}

/** A second block of keys, right below the first. */
function reportSecond(block: FrontMatterNode, { source, file }: FrontMatterContext): void {
  const second =
    /[\s]*^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)([^\r\n]*)(?:(?:\r\n|\n|\r)[^\r\n]+)*(?:\r\n|\n|\r)\1[ \t]*$/my
  second.lastIndex = positionOf(block).end.offset ?? 0
  const [whole, fence = '', next = ''] = second.exec(source) ?? []
  if (whole === undefined || !looksLikeKey(next)) return
  const start = source.indexOf(fence, positionOf(block).end.offset ?? 0)
  report(file, rules['front-matter-is-one'], places(source).range(start, second.lastIndex))
}

/** A block of keys below blank lines. */
function reportLate({ source, file }: FrontMatterContext): void {
  const [whole = '', above = '', , next = ''] =
    /^(\uFEFF*(?:[ \t]*(?:\r\n|\n|\r))+)(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)([^\r\n]*)(?:(?:\r\n|\n|\r)[^\r\n]*)*?(?:\r\n|\n|\r)\2[ \t]*(?![^\r\n])/.exec(
      source,
    ) ?? []
  if (!looksLikeKey(next)) return
  report(file, rules['front-matter-is-first'], places(source).range(above.length, whole.length))
}

/** An opening fence without a closing one is a mistake only where a key follows it: a rule may begin a text. */
function reportUnclosed({ source, file }: FrontMatterContext): void {
  const [, mark = '', fence, next] = /^(\uFEFF*)(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)([^\r\n]*)/.exec(source) ?? []
  if (fence === undefined || next === undefined || !looksLikeKey(next)) return
  const start = mark.length
  report(file, rules['front-matter-is-closed'], places(source).range(start, start + fence.length), { fence })
}
