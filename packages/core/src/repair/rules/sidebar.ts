import type { BlockContent, DefinitionContent, Paragraph, RootContent, Text } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { furnitureOf } from '../../language/furniture.ts'
import { perLanguage } from '../../language/per-language.ts'
import { align } from '../alignment.ts'
import { escape } from '../furniture.ts'
import { bodyOf, hullOf, isOf, plainText } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

const mostBlocks = 40

/** A text beside the article, between labels. */
export const sidebar: RepairRule = {
  id: 'sidebar',
  certainty: 'likely',
  does: 'Makes the blocks between "[Sidebar: …]" and "[End of sidebar]" (also box, inset, factbox) a sidebar; what follows the word is its heading.',
  guard:
    'Only in pasted text; only between the two labels, each a line of its own. Without the second it is only suggested.',
  example:
    'The first ferry left on a clear morning.\n\n[Sidebar: The ship]\n\nBuilt in 1962, it has room for eleven cars.\n\n[End of sidebar]\n\nIt came back in the evening.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const { begin, end } = patternsOf(context.language)
    const body = bodyOf(tree)
    const edits: Edit[] = []
    for (let index = 0; index < body.length; index += 1) {
      const label = body[index]
      const opening = label && isOf(label, 'paragraph') ? begin.exec(plainText(label).trim()) : undefined
      if (!opening || !isOf(label, 'paragraph')) continue
      const last = body.findIndex(
        (node, at) => at > index && isOf(node, 'paragraph') && end.test(plainText(node).trim()),
      )
      const isWhole = last > index + 1 && last - index <= mostBlocks
      if (isWhole) edits.push(edit(body.slice(index, last + 1), opening, context))
      else if (index < body.length - 1) edits.push(suggestion(label))
      if (isWhole) index = last
    }
    return { edits }
  },
}

function edit(blocks: readonly RootContent[], opening: RegExpExecArray, context: Context): Edit {
  const [label] = blocks
  const inside = blocks.slice(1, -1).filter(isBlock)
  const position = hullOf(blocks)
  const title = isOf(label, 'paragraph') ? titleOf(label, opening.groups?.title ?? '', context) : undefined
  const made: ContainerDirective = {
    type: 'containerDirective',
    name: 'sidebar',
    attributes: {},
    children: [...(title ? [title] : []), ...inside],
    position,
  }
  const text = inside.map((node) => plainText(node)).join('\n\n')
  return {
    position,
    after: `:::sidebar${title ? `[${plainText(title)}]` : ''}\n${text}\n:::`,
    reason: 'The blocks stand between a label for its beginning and one for its end.',
    changes: [{ replace: blocks, with: [made] }],
  }
}

/** Containers hold what the top level holds, without front matter. */
function isBlock(node: RootContent): node is BlockContent | DefinitionContent {
  return !['yaml', 'toml'].includes(node.type)
}

function suggestion(label: Paragraph): Edit {
  return {
    position: hullOf([label]),
    after: ':::sidebar',
    reason: 'The line may begin a text beside the article, but nothing says where it ends.',
    certainty: 'suggestion',
    changes: [],
  }
}

function titleOf(label: Paragraph, title: string, { source, places }: Context): Paragraph | undefined {
  const [only] = label.children
  if (title === '') return undefined
  const from = only?.type === 'text' ? only.value.lastIndexOf(title) : -1
  const position =
    only?.type === 'text' && from >= 0
      ? align(only, source, places).range(from, from + title.length)
      : hullOf([label])
  const text: Text = { type: 'text', value: title, position }
  return { type: 'paragraph', children: [text], position, data: { directiveLabel: true } }
}

const patternsOf = perLanguage(({ tag }) => {
  const anyOf = (key: 'sidebar' | 'sidebarEnd'): string =>
    [...new Set([...furnitureOf(tag)[key], ...furnitureOf('en')[key]])].map(escape).join('|')
  return {
    begin: new RegExp(
      String.raw`^(?:(?=[\[(<*])|(?=[^:]+:\s*\S))[\[(<*]?\s*(?:${anyOf('sidebar')})(?:\s*[:–—-]\s*(?<title>[^\])>]+?))?\s*[\])>*]?$`,
      'iu',
    ),
    end: new RegExp(String.raw`^[\[(<*]?\s*(?:${anyOf('sidebarEnd')})\s*[\])>*]?$`, 'iu'),
  }
})
