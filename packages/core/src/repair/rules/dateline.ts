import type { Text } from 'mdast'
import { defined } from '../../defined.ts'
import { placeNamed } from '../../language/gazetteer.ts'
import { align } from '../alignment.ts'
import { readHead } from '../head.ts'
import { paragraphOf } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'

const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ,]+\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}`
const agency = String.raw`(?:\s*\((?<agency>[\p{Lu}][\p{L}.\/ ]{1,24})\))?`
const dashed = new RegExp(
  String.raw`^(?<place>${capitals})${agency}\s*(?:[—–]\s*|-{1,2}\s+)(?=\p{L}|\p{N}|["'“‘«])`,
  'u',
)
const colon = new RegExp(String.raw`^(?<place>${capitals})${agency}:\s+(?=\p{Lu}|["'“‘«])`, 'u')

/** The place in capitals that opens a news report. */
export const dateline: RepairRule = {
  id: 'dateline',
  certainty: 'likely',
  does: 'Reads the place that opens the first paragraph, and the agency in brackets, into `dateline`: `TOKYO (AP) —`.',
  guard:
    'Only at the beginning of the first paragraph of pasted text, in capitals, before a dash; before a colon only a place of the gazetteer.',
  example: 'OSLO (AP) — The first ferry of the year left the harbour on a clear and windless morning.',
  run(tree, context) {
    const { lead } = readHead(tree, context)
    const [text, ...rest] = lead?.children ?? []
    const match = text?.type === 'text' ? readDateline(text.value, context) : undefined
    if (!lead || text?.type !== 'text' || !match) return {}
    const { range } = align(text, context.source, context.places)
    const position = range(0, match.length)
    const reason = 'The first paragraph opens with a place in capitals.'
    const value = { place: match.place, ...defined({ agency: match.agency }) }
    const fields = Object.entries(value).map(([key, part]) => `${key}: ${part}`)
    const left: Text = {
      type: 'text',
      value: text.value.slice(match.length),
      position: range(match.length, text.value.length),
    }
    const changes = [{ replace: [lead], with: [paragraphOf([left, ...rest])] }]
    return {
      facts: { dateline: { value, origin: 'text', rule: 'dateline', reason, position } },
      edits: [{ position, after: `dateline: { ${fields.join(', ')} }`, reason, changes }],
    }
  },
}

function readDateline(
  value: string,
  { language }: Context,
): { place: string; agency: string | undefined; length: number } | undefined {
  const match = dashed.exec(value) ?? colon.exec(value)
  const { place, agency: by } = match?.groups ?? {}
  if (!match || place === undefined) return undefined
  const isKnown = placeNamed(place, language) !== undefined
  return isKnown || !colon.test(value) ? { place, agency: by, length: match[0].length } : undefined
}
