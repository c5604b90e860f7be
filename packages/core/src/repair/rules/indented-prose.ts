import type { Code, RootContent } from 'mdast'
import type { Point } from '../../article.ts'
import { hullOf, nodesOf, startOf, wordsIn } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'

const fewestWords = 3
const signsOfCode = /[{};=<>\\|`]|\(\)|\S\t+\S|^\s*(?:\/\/|#|--|\[[^\]]+\]:)/m

/** Text that Markdown takes for code because it is indented. */
export const indentedProse: RepairRule = {
  id: 'indented-prose',
  certainty: 'likely',
  does: 'Reads text that is indented by four spaces as text; Markdown takes it for code.',
  guard:
    'Only in pasted text; each line has three words or more or begins with a bullet, none has signs of code or tabs between words.',
  example: 'The ferry left.\n\n    It came back in the evening with nobody but the crew.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const prose = nodesOf(tree, 'code').filter((code) => isProse(code, context))
    return {
      edits: prose.map((code) => {
        const position = hullOf([code])
        const reason = 'The indented lines are words, not code.'
        const changes = [{ replace: [code], with: parsed(code, context) }]
        return {
          position,
          after: linesOf(code)
            .map((line) => line.trim())
            .join('\n'),
          reason,
          changes,
        }
      }),
    }
  },
}

function isProse(code: Code, { source }: Context): boolean {
  if (/[`~]/.test(source.charAt(startOf(code))) || signsOfCode.test(code.value)) return false
  return linesOf(code)
    .filter((line) => line.trim() !== '')
    .every((line) => /\p{L}{2}/u.test(line) && (wordsIn(line) >= fewestWords || /^\s*[•‣◦▪*-]\s/.test(line)))
}

function linesOf(code: Code): string[] {
  return code.value.split(/\r\n|\n|\r/)
}

function parsed(code: Code, { parse, source, places }: Context): RootContent[] {
  const lines = linesOf(code)
  const first = hullOf([code]).start.line
  const sourceLines = source.slice(0, hullOf([code]).end.offset).split(/\r\n|\n|\r/)
  let offset = startOf(code) - (hullOf([code]).start.column - 1)
  const points: Point[] = []
  for (const [index] of lines.entries()) {
    const line = sourceLines[first - 1 + index] ?? ''
    points.push(places.point(offset + line.length - line.trimStart().length))
    const ending = source.startsWith('\r\n', offset + line.length) ? 2 : 1
    offset += line.length + ending
  }
  return parse(lines.map((line) => line.trim()).join('\n'), points).children
}
