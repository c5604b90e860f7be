import { isAtPageEnd, removeUnits, runsOver, type Unit, unitsLike } from '../furniture.ts'
import { pageNumberReader } from '../page-lines.ts'
import type { Context, RepairRule } from '../rule.ts'

/** A single number may be anything. */
const fewest = 2
/** Pages without a number lie between: pictures, advertisements. */
const farthest = 4

/** Page numbers between paragraphs. */
export const pageNumber: RepairRule = {
  id: 'page-number',
  certainty: 'likely',
  does: 'Takes out page numbers that text copied from a PDF has between its lines.',
  guard:
    'Only in pasted text; two or more that go up in order; and one says that it is a page number ("Page 12", "12 of 30", "– 12 –"), or a sentence runs over it, or a form feed or a running head stood beside it. Numbers that only part sections stay.',
  needs: (text) => /\d/.test(text),
  example:
    'The first ferry of the year left the harbour on a clear and\n\n12\n\nwindless morning. It came back in the evening with\n\n13\n\nnobody but the crew.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const read = pageNumberReader(context.language)
    const units = unitsLike(tree, (text) => read(text) !== undefined, context)
    if (units.length < fewest || !goesUp(units.map(({ text }) => read(text)?.number ?? 0))) return {}
    const isShown =
      units.some((unit) => read(unit.text)?.labelled || isBetween(unit, context)) ||
      context.repairs.some(({ rule }) => rule === 'running-head')
    if (!isShown) return {}
    return { edits: removeUnits(units, 'The number is one of several that count the pages.', context) }
  },
}

function goesUp(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => {
    const before = numbers[index - 1]
    return before === undefined || (number > before && number - before <= farthest)
  })
}

function isBetween(unit: Unit, context: Context): boolean {
  return runsOver(unit.before, unit.after) || isAtPageEnd(unit, context)
}
