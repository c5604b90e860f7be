import type { Paragraph, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { isWide } from '../evidence.ts'
import { isProse } from '../head.ts'
import { bodyOf, hullOf, plainText, wordsIn } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'

const fewestWords = 25
const mostParagraphs = 3

/** Where wide gaps are common they mean nothing. */
const mostWideGaps = 2

/** An ending that repeats so many words of the lead comes back to it. */
const repeatedWords = 5

/** The ending that belongs to none of the sections. */
export const conclusion: RepairRule = {
  id: 'conclusion',
  certainty: 'likely',
  does: 'Takes the closing paragraph out of the last section: it becomes a section of its own without a heading.',
  guard:
    'Only in pasted text with headings; at least 25 words; parted by two blank lines, or beginning with "In conclusion" and the like, or with the first five words of the article; not directly under a heading.',
  example: `The ferry left.\n\n*The harbour:*\n\nIt is small.\n\n*The ships:*\n\nThey are old.\n\nIn conclusion, the ferry is more than a ship to those who live here: it is the road, the post and the shop, and on a winter morning it is the only thing that moves.`,
  run(tree, context) {
    const { evidence, source } = context
    const last =
      evidence.pasted && tree.children.some(({ type }) => type === 'heading')
        ? ending(tree, context)
        : undefined
    if (!last) return {}
    const { paragraphs, reason } = last
    const position = hullOf(paragraphs)
    const container: ContainerDirective = {
      type: 'containerDirective',
      name: 'conclusion',
      attributes: {},
      children: paragraphs,
      position,
    }
    const before = source.slice(position.start.offset, position.end.offset)
    const after = `:::conclusion\n${before}\n:::`
    return { edits: [{ position, after, reason, changes: [{ replace: paragraphs, with: [container] }] }] }
  },
}

function ending(tree: Root, context: Context): { paragraphs: Paragraph[]; reason: string } | undefined {
  const { evidence, source } = context
  const closing = trailingParagraphs(tree)
  const gap = closing.findIndex((node) =>
    isWide(tree.children[tree.children.indexOf(node) - 1], node, source),
  )
  if (gap >= 0 && evidence.wideGaps <= mostWideGaps && isEnough(closing.slice(gap), tree)) {
    return { paragraphs: closing.slice(gap), reason: 'It stands last, two blank lines below the rest.' }
  }
  const last = closing.slice(-1)
  const reason = isEnough(last, tree) ? opening(plainText(last[0] ?? tree), tree, context) : undefined
  return reason === undefined ? undefined : { paragraphs: last, reason }
}

function trailingParagraphs(tree: Root): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const text = tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  for (const node of text.slice(-mostParagraphs).toReversed()) {
    if (node.type !== 'paragraph') break
    paragraphs.unshift(node)
  }
  return paragraphs
}

/** A paragraph directly under a heading is what the heading heads. */
function isEnough(paragraphs: readonly Paragraph[], tree: Root): boolean {
  const [first] = paragraphs
  if (!first) return false
  const before = tree.children[tree.children.indexOf(first) - 1]
  return (
    before !== undefined &&
    before.type !== 'heading' &&
    wordsIn(paragraphs.map(plainText).join(' ')) >= fewestWords
  )
}

function opening(text: string, tree: Root, { language }: Context): string | undefined {
  const lower = text.trimStart().toLowerCase()
  const phrase = language.conclusions.find(
    (words) => lower.startsWith(words) && !/^\p{L}/u.test(lower.slice(words.length)),
  )
  if (phrase !== undefined)
    return `It stands last and begins with "${text.trimStart().slice(0, phrase.length)}".`
  const lead = bodyOf(tree).find((node) => node.type === 'paragraph' && isProse(node))
  const isBack = lead && firstWords(plainText(lead)) === firstWords(text) && plainText(lead) !== text
  return isBack ? 'It stands last and begins with the first words of the article.' : undefined
}

function firstWords(text: string): string {
  return text.trim().toLowerCase().split(/\s+/).slice(0, repeatedWords).join(' ')
}
