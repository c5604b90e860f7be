import { rules } from '../../rules.ts'
import { nearest } from '../../vocabulary/nearest.ts'
import { vocabulary } from '../../vocabulary/vocabulary.ts'
import type { Check } from '../check.ts'
import type { Oddity } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { hintOf } from '../words.ts'

/** What was odd while the data was read: keywords that are none, contexts of other vocabularies. */
export const form: Check = ({ oddities }, find) => {
  for (const oddity of oddities) tell[oddity.kind](oddity, find)
}

const keywords = ['@context', '@graph', '@id', '@included', '@list', '@reverse', '@set', '@type', '@value']

const tell: Record<Oddity['kind'], (oddity: Oddity, find: Find) => void> = {
  keyword({ pointer, text }, find) {
    const near = nearest(text.slice(1), [
      ...keywords.map((keyword) => keyword.slice(1)),
      ...vocabulary.properties.keys(),
    ])
    const isKeyword = near !== undefined && keywords.includes(`@${near}`)
    find(
      rules['keyword-is-known'],
      { pointer, isName: true },
      {
        keyword: text,
        hint: hintOf(near && (isKeyword ? `@${near}` : near)),
      },
    )
  },
  context({ pointer, text }, find) {
    find(rules['context-is-schema-org'], pointer, { received: text })
  },
  noContext({ pointer }, find) {
    find(rules['context-is-schema-org'], pointer, { received: 'missing' })
  },
  insecureContext({ pointer }, find) {
    find(rules['context-is-secure'], pointer)
  },
  notAnObject({ pointer, text }, find) {
    find(rules['data-is-readable'], pointer, { problem: `here stands ${text} instead of a node` })
  },
  tooLarge({ pointer, text }, find) {
    find(rules['data-is-readable'], pointer, { problem: text })
  },
  unreadable({ pointer, text }, find) {
    find(rules['data-is-readable'], pointer, { problem: text })
  },
}
