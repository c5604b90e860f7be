import { joinedWord } from '../divided-word.ts'
import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** A word that was divided at the end of a line. */
export const lineBreakHyphen: RepairRule = {
  id: 'line-break-hyphen',
  certainty: 'likely',
  does: 'Joins a word that is divided at the end of a line: without the hyphen where the text has the word so elsewhere, with it where the text has it so.',
  guard:
    'Both parts in lower case, the first of two letters or more. Without either form in the text only suggested.',
  needs: (text) => /[-‐]\s*[\n\r]/.test(text),
  example: 'The under-\nstanding was mutual; understanding takes time.',
  run(tree, context) {
    const divided =
      /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-‐]\s*\n\s*([\p{Ll}\p{M}]+)(?![\p{L}\p{M}\p{N}])/gu
    const edits = textEdits(textsOf(tree), context, divided, ([, first = '', second = '']) => {
      const whole = joinedWord(first, second, context)
      if (!whole) return undefined
      const { value, reason, made } = whole
      return { value, reason, ...(!made && { certainty: 'suggestion' }) }
    })
    return { edits }
  },
}
