import type { RepairRule } from '../rule.ts'

/** The language of the text. */
export const language: RepairRule = {
  id: 'language',
  certainty: 'certain',
  does: 'Recognises the language by its script and its commonest words. The text stays as it is, and the language is marked as inferred.',
  guard:
    'Only where nobody names the language and the text gives it away; never a region, and never the language of the machine.',
  example: 'The first ferry of the year left the harbour on a clear and windless morning.',
  run(_, { known }) {
    if (known.language !== undefined || !known.detected) return {}
    const { tag, reason } = known.detected
    return { facts: { language: { value: tag, origin: 'inferred', rule: 'language', reason } } }
  },
}
