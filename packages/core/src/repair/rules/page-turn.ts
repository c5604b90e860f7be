import type { Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { runsOver } from '../furniture.ts'
import { joinedWord } from '../divided-word.ts'
import { cutEnd } from '../lines.ts'
import { endOf, hullOf, isOf, paragraphOf, plainText, startOf } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'

const furniture = new Set(['page-number', 'running-head', 'teaser'])

/** A paragraph that the end of a page cuts in two. */
export const pageTurn: RepairRule = {
  id: 'page-turn',
  certainty: 'likely',
  does: 'Joins a paragraph that page numbers or running heads stood in.',
  guard:
    'Only where such a line was taken out between the two, the first does not end a sentence and the second goes on with a small letter.',
  example:
    'The first ferry of the year left the harbour on a clear and\n\n– 12 –\n\nwindless morning.\n\n– 13 –\n\nIt came back.',
  run(tree, context) {
    const places = context.repairs.filter(({ rule }) => furniture.has(rule)).map(({ position }) => position)
    if (places.length === 0) return {}
    return {
      edits: runsOf(tree, (before, after) =>
        places.some(
          ({ start, end }) => (start.offset ?? 0) >= endOf(before) && (end.offset ?? 0) <= startOf(after),
        ),
      ).map((paragraphs) => join(paragraphs, context)),
    }
  },
}

/** Paragraphs that follow one another and each of which runs over into the next. */
function runsOf(tree: Root, isParted: (before: Paragraph, after: Paragraph) => boolean): Paragraph[][] {
  const runs: Paragraph[][] = []
  for (const [index, node] of tree.children.entries()) {
    const before = tree.children[index - 1]
    if (!isOf(node, 'paragraph') || !isOf(before, 'paragraph')) continue
    if (!isParted(before, node) || !runsOver(plainText(before).trim(), plainText(node).trim())) continue
    const run = runs.at(-1)
    if (run?.at(-1) === before) run.push(node)
    else runs.push([before, node])
  }
  return runs
}

function join(paragraphs: readonly Paragraph[], context: Context): Edit {
  const [first, ...others] = paragraphs
  const children = others.reduce<PhrasingContent[]>(
    (all, { children: more }) => [...closed(all, more, context), ...more],
    first?.children ?? [],
  )
  return {
    position: hullOf(paragraphs),
    after: plainText(paragraphOf(children)).replace(/\s+/g, ' '),
    reason: 'The sentence goes on after the end of the page.',
    changes: [{ replace: paragraphs, with: [paragraphOf(children)] }],
  }
}

/** What comes before, ready for what comes after: with a line end, or with the word divided there made whole. */
function closed(
  before: readonly PhrasingContent[],
  after: readonly PhrasingContent[],
  context: Context,
): PhrasingContent[] {
  const [, first] = /([\p{L}\p{M}-]+)[-‐]$/u.exec(before.map(plainText).join('').trimEnd()) ?? []
  const [second] = /^[\p{Ll}\p{M}]+/u.exec(after.map(plainText).join('')) ?? []
  const whole = first && second ? joinedWord(first, second, context) : undefined
  if (first && whole?.made && whole.value === first + second) return cutEnd(before, /[-‐]\s*$/, context)
  if (first && whole?.made) return cutEnd(before, /\s+$/, context)
  const end = hullOf(before).end
  const gap: Text = { type: 'text', value: '\n', position: { start: end, end: hullOf(after).start } }
  return [...before, gap]
}
