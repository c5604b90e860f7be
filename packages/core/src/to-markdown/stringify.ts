import type { Nodes } from 'mdast'
import { directiveToMarkdown } from 'mdast-util-directive'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Join, type Options, toMarkdown, type Unsafe } from 'mdast-util-to-markdown'
import { numeral, stops } from '../language/enumerators.ts'

/** The parser knows no text directives, so their guards would only litter: "10:30" as `10\:30`. */
function flowDirectives(): Options {
  const { unsafe, ...rest } = directiveToMarkdown()
  return { ...rest, unsafe: unsafe?.filter(({ atBreak, character }) => atBreak || character !== ':') ?? [] }
}

/** The stop of what would be read as the enumerator of a heading. */
const enumerators: Unsafe[] = stops.map(({ stop, after }) => ({
  before: `# ${numeral}`,
  character: stop,
  after,
  inConstruct: 'headingAtx',
}))

/** A comment about what follows it stays directly above it. */
const keepAbove: Join = (left, right) => {
  const isRemark = left.type === 'html' && left.value.startsWith('<!--')
  const end = left.position?.end.line
  return isRemark && end !== undefined && right.position?.start.line === end + 1 ? 0 : undefined
}

const options: Options = {
  bullet: '-',
  rule: '_',
  emphasis: '*',
  listItemIndent: 'one',
  fences: true,
  setext: false,
  join: [keepAbove],
  extensions: [
    gfmToMarkdown(),
    frontmatterToMarkdown(['yaml', 'toml']),
    flowDirectives(),
    { unsafe: enumerators },
  ],
}

/**
 * @param tree mdast with GFM and flow directives.
 * @returns Markdown that ends in a line end; nothing for nothing.
 */
export function stringify(tree: Nodes): string {
  return toMarkdown(tree, options)
}
