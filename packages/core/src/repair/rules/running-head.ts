import { isAtPageEnd, removeUnits, runsOver, type Unit, unitsLike } from '../furniture.ts'
import { pageNumberReader, withoutNumbers } from '../page-lines.ts'
import { bodyOf, plainText, startOf, wordsIn } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'
import { clauseEnd } from '../stops.ts'
import type { Root } from 'mdast'

const mostWords = 12
const fewest = 2
const fewestAlone = 3

/** The line at the head of each page. */
export const runningHead: RepairRule = {
  id: 'running-head',
  certainty: 'likely',
  does: 'Takes out the title or the name of the periodical that a PDF repeats at the head or foot of each page.',
  guard:
    'Only in pasted text; the same short line three times or more (twice where a page number differs), and at one of them a sentence runs over it, or a page number or a form feed stands beside it. The first line of the text stays.',
  example:
    'The winter of the ferries\n\nThe first ferry of the year left the harbour on a clear and\n\n12\n\nTHE HARBOUR WEEKLY\n\nwindless morning. It came back in the evening with\n\n13\n\nTHE HARBOUR WEEKLY\n\nnobody but the crew.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const readNumber = pageNumberReader(context.language)
    const isRepeated = repeatedLines(tree, readNumber)
    const groups = new Map<string, Unit[]>()
    const isFurniture = (text: string): boolean =>
      isRepeated(text) !== undefined || readNumber(text) !== undefined
    for (const unit of unitsLike(tree, isFurniture, context)) {
      const key = isRepeated(unit.text)
      if (key === undefined || unit.before === '') continue
      const known = groups.get(key)
      if (known) known.push(unit)
      else groups.set(key, [unit])
    }
    const found = [...groups.values()].filter((units) => isHead(units, readNumber, context)).flat()
    const reason = 'The line stands at each page end again, inside the text.'
    const inOrder = found.toSorted((a, b) => startOf(a.node) - startOf(b.node))
    return { edits: removeUnits(inOrder, reason, context) }
  },
}

type Reader = ReturnType<typeof pageNumberReader>

/** @returns A function from a text to the line it repeats; nothing for a line that stands once, or is no short line. */
function repeatedLines(tree: Root, readNumber: Reader): (text: string) => string | undefined {
  const times = new Map<string, number>()
  for (const node of bodyOf(tree)) {
    if (node.type !== 'paragraph') continue
    for (const line of plainText(node).split(/[\n\r]+/)) {
      const key = readNumber(line.trim()) ? undefined : keyOf(line)
      if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  return (text) => {
    const key = readNumber(text) ? undefined : keyOf(text)
    return key !== undefined && (times.get(key) ?? 0) >= fewest ? key : undefined
  }
}

function keyOf(text: string): string | undefined {
  const isShort = text.length <= 100 && /\p{L}{2}/u.test(text) && wordsIn(text, mostWords + 1) <= mostWords
  return isShort && !clauseEnd.test(text.trim()) ? withoutNumbers(text) : undefined
}

function isHead(units: readonly Unit[], readNumber: Reader, context: Context): boolean {
  const isNumbered = (unit: Unit): boolean => unit.beside.some((text) => readNumber(text) !== undefined)
  const differs = new Set(units.map(({ text }) => text)).size > 1
  if (units.length < (differs || units.every(isNumbered) ? fewest : fewestAlone)) return false
  return units.some(
    (unit) => runsOver(unit.before, unit.after) || isAtPageEnd(unit, context) || isNumbered(unit),
  )
}
