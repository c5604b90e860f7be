import type { Nodes, Root } from 'mdast'
import type { Options } from 'mdast-util-from-markdown'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

type SyntaxExtension = NonNullable<Options['extensions']>[number]
type TreeExtension = NonNullable<Options['mdastExtensions']>[number]

/** What is added to CommonMark. */
interface Addition {
  /** A text without this sign is read alike with the addition and without, and faster without. */
  sign: RegExp
  syntax: SyntaxExtension
  tree: TreeExtension
}

/**
 * Addresses are looked for at every letter while a text is read, and afterwards in the whole tree, where references
 * such as "&#64;" have become characters. Both can be had for less.
 */
const addressSigns = /@|www|http/i
const literals = gfmAutolinkLiteral()
const literalTrees = gfmAutolinkLiteralFromMarkdown()

/** Addresses of mail may begin with any letter, so every letter is asked; those of the web begin with h and w. */
const mailLiterals = onlyLiterals((name) => name === 'emailAutolink')
const webLiterals = onlyLiterals((name) => name !== 'emailAutolink')

function onlyLiterals(isWanted: (name: string | undefined) => boolean): SyntaxExtension {
  const entries = Object.entries(literals.text ?? {}).map(([code, constructs]) => {
    return [code, [constructs ?? []].flat().filter(({ name }) => isWanted(name))] as const
  })
  return { text: Object.fromEntries(entries.filter(([, constructs]) => constructs.length > 0)) }
}

/** Looks through a tree only where one of its texts has a sign: most addresses stand behind links. */
const addressTrees: TreeExtension = {
  ...literalTrees,
  transforms: literalTrees.transforms?.map((transform): typeof transform => {
    return (tree) => (holdsAddress(tree) ? transform(tree) : undefined)
  }),
}

function holdsAddress(node: Nodes): boolean {
  if (node.type === 'text') return addressSigns.test(node.value)
  return 'children' in node && node.children.some(holdsAddress)
}

/** The additions of GFM, in the order in which `remark-gfm` has them, and directives in flow. */
const additions: readonly Addition[] = [
  { sign: /www|http|&#|&commat|@/i, syntax: webLiterals, tree: addressTrees },
  { sign: /@/, syntax: mailLiterals, tree: {} },
  { sign: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { sign: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  // A table of one column needs no upright: "a" over ":-".
  { sign: /\||:-|-:/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { sign: /\[[\sxX]/, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { sign: /::/, syntax: { flow: directive().flow ?? {} }, tree: directiveFromMarkdown() },
]

const frontMatter: Addition = {
  sign: /^(?:---|\+\+\+)/,
  syntax: frontmatter(['yaml', 'toml']),
  tree: frontmatterFromMarkdown(['yaml', 'toml']),
}

const documentAdditions: readonly Addition[] = [...additions, frontMatter]

/** By the additions that they have, a bit for each: no more than there are combinations. */
const processors = new Map<number, Processor<Root>>()

/**
 * The parser that a text needs: `remark-parse` with those additions to CommonMark that can occur in it. Most texts
 * need few of them, and each costs time at every line or letter.
 *
 * @param text What is to be parsed, without a byte order mark.
 * @param isDocument Whether it is a whole document, which may begin with front matter.
 */
export function processorFor(text: string, isDocument: boolean): Processor<Root> {
  const all = isDocument ? documentAdditions : additions
  const bits = all.reduce((sum, { sign }, index) => (sign.test(text) ? sum + 2 ** index : sum), 0)
  const known = processors.get(bits)
  if (known) return known
  const needed = all.filter((_, index) => (bits & (2 ** index)) > 0)
  const made = unified().use(remarkParse).use(remarkAdditions, needed).freeze()
  processors.set(bits, made)
  return made
}

/** A plugin of unified, as `remark-gfm` is one: for all additions together. */
function remarkAdditions(this: Processor, needed: readonly Addition[]): void {
  const data = this.data()
  data.micromarkExtensions = needed.map(({ syntax }) => syntax)
  data.fromMarkdownExtensions = needed.map(({ tree }) => tree)
}
