import type { Paragraph, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { furnitureOf } from '../../language/furniture.ts'
import { perLanguage } from '../../language/per-language.ts'
import { escape } from '../furniture.ts'
import { cutStart, linesOf } from '../lines.ts'
import { bodyOf, hullOf, isOf, paragraphOf, plainText, wordsIn } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

const fewestWords = 5
const mostWords = 40
/** Looking for a sentence costs the length of the text; no article has more of them. */
const mostCandidates = 60

/** A sentence of the article that is set large beside it. */
export const pullQuote: RepairRule = {
  id: 'pull-quote',
  certainty: 'likely',
  does: 'Makes a short paragraph of its own that repeats a sentence of the article word for word a pull quote, and so one that begins "Pull quote:".',
  guard:
    'Only in pasted text; five to forty words that stand in a longer paragraph as well, quotation marks apart; of a bare sentence, only where it is the one repeated.',
  example:
    'The pilot had seen it all. “The sea keeps what it takes,” he said, and went on mending his nets in the dark.\n\n“The sea keeps what it takes”\n\nNobody had asked him.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const label = labelOf(context.language)
    const body = bodyOf(tree)
    const paragraphs = body.map((node) => (node.type === 'heading' ? '' : wordsOf(plainText(node))))
    const text = paragraphs.join('\n')
    let candidates = 0
    const edits = body.flatMap((node, index): Edit[] => {
      const inside = quoted(node)
      if (!inside) return []
      const labelled = label.exec(plainText(inside))?.[0]
      if (labelled !== undefined)
        return [edit(node, withoutLabel(inside, labelled.length, context), 'The line says so.')]
      const words = paragraphs[index] ?? ''
      const count = wordsIn(words)
      if (count < fewestWords || count > mostWords || candidates >= mostCandidates) return []
      candidates += 1
      if (!isRepeated(words, text)) return []
      return [edit(node, inside, 'The words stand in another paragraph of the article as well.')]
    })
    return { edits }
  },
}

/** The paragraph that a block is, or that it quotes. */
function quoted(node: RootContent): Paragraph | undefined {
  const [only, ...more] = node.type === 'blockquote' ? node.children : [node]
  return more.length === 0 && isOf(only, 'paragraph') && !/[\n\r]{2}/.test(plainText(only)) ? only : undefined
}

/** Words alone, in small letters: quotation marks, dashes and who said it do not count. */
function wordsOf(text: string): string {
  const said = text.replace(/[\n\r]+/g, ' ').replace(/\s[—–-]+\s*\p{Lu}[^.?!]{0,60}$/u, '')
  return (
    said
      .toLowerCase()
      .match(/(?:[a-z]|[\p{L}\p{M}\p{N}])+/gu)
      ?.join(' ') ?? ''
  )
}

/** Whether words stand inside a longer paragraph; that is, anywhere but as a whole line. */
function isRepeated(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + words.length)
    const isWhole = [before, after].every((character) => character === '' || character === '\n')
    if (!isWhole && /^[\s]?$/.test(before) && /^[\s]?$/.test(after)) return true
  }
  return false
}

const labelOf = perLanguage(({ tag }) => {
  const words = [...furnitureOf(tag).pullQuote, ...furnitureOf('en').pullQuote].map(escape).join('|')
  return new RegExp(String.raw`^\s*\[?(?:${words})\]?\s*:\s*|^\s*\[(?:${words})\]\s*`, 'iu')
})

function withoutLabel(paragraph: Paragraph, length: number, context: Context): Paragraph {
  const [first] = linesOf(paragraph, context)
  const nodes = first && cutStart(first, length, context)
  return nodes && nodes.length > 0 ? paragraphOf([...nodes, ...paragraph.children.slice(1)]) : paragraph
}

function edit(node: RootContent, inside: Paragraph, reason: string): Edit {
  const position = hullOf([node])
  const made: ContainerDirective = {
    type: 'containerDirective',
    name: 'pull-quote',
    attributes: {},
    children: [inside],
    position,
  }
  const after = `:::pull-quote\n${plainText(inside)}\n:::`
  return { position, after, reason, changes: [{ replace: [node], with: [made] }] }
}
