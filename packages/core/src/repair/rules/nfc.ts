import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** Letters and their accents as two characters. */
export const nfc: RepairRule = {
  id: 'nfc',
  certainty: 'certain',
  does: 'Composes letters and accents that stand apart (Unicode normalisation form C).',
  guard: 'Code and addresses stay as they are.',
  needs: (text) => text.normalize('NFC') !== text,
  example: 'A cafe\u0301 at the harbour.',
  run(tree, context) {
    const edits = textEdits(textsOf(tree), context, /\S+/g, ([word]) => {
      const value = word.normalize('NFC')
      return value === word ? undefined : { value, reason: 'Letter and accent are two characters.' }
    })
    return { edits }
  },
}
