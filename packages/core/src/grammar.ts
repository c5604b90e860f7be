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

type SyntaxExtension = NonNullable<Options['extensions']>[number]
type TreeExtension = NonNullable<Options['mdastExtensions']>[number]

/** What is added to CommonMark. */
interface Addition {
  /** A text without this sign is read alike with the addition and without, and faster without. */
  sign: RegExp
  syntax: SyntaxExtension
  tree: TreeExtension
}

/** The additions of GFM, in the order in which `remark-gfm` has them, and directives in flow. */
const additions: readonly Addition[] = [
  {
    // The tree is searched for addresses as well, where references such as "&#64;" have become characters.
    sign: /@|www|http|&#|&commat/i,
    syntax: gfmAutolinkLiteral(),
    tree: gfmAutolinkLiteralFromMarkdown(),
  },
  { sign: /\[\^/, syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { sign: /~/, syntax: gfmStrikethrough(), tree: gfmStrikethroughFromMarkdown() },
  // A table of one column needs no upright: "a" over ":-".
  { sign: /\||:-|-:/, syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  { sign: /\[/, syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { sign: /::/, syntax: { flow: directive().flow ?? {} }, tree: directiveFromMarkdown() },
]

const frontMatter: Addition = {
  sign: /^(?:---|\+\+\+)/,
  syntax: frontmatter(['yaml', 'toml']),
  tree: frontmatterFromMarkdown(['yaml', 'toml']),
}

/**
 * The grammar that a text needs: CommonMark with those of its additions that can occur in it. Most texts need few of
 * them, and each costs time at every line or letter.
 *
 * @param text What is to be parsed, without a byte order mark.
 * @param isDocument Whether it is a whole document, which may begin with front matter.
 * @returns Options for `mdast-util-from-markdown`.
 */
export function grammarOf(text: string, isDocument: boolean): Options {
  const all = isDocument ? [...additions, frontMatter] : additions
  const needed = all.filter(({ sign }) => sign.test(text))
  return {
    extensions: needed.map(({ syntax }) => syntax),
    mdastExtensions: needed.map(({ tree }) => tree),
  }
}
