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
    const { words, hyphenated } = context.evidence
    const divided =
      /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-‐]\s*\n\s*([\p{Ll}\p{M}]+)(?![\p{L}\p{M}\p{N}])/gu
    const edits = textEdits(tree, context, divided, ([, first = '', second = '']) => {
      if (first.length < 2) return undefined
      const joined = first + second
      const kept = `${first}-${second}`
      if (words.has(joined.toLowerCase()))
        return { value: joined, reason: `The text has "${joined}" elsewhere.` }
      if (hyphenated.has(kept.toLowerCase()))
        return { value: kept, reason: `The text has "${kept}" elsewhere.` }
      if (context.language.and.includes(second)) return undefined
      return {
        value: joined,
        certainty: 'suggestion',
        reason: 'The end of a line may have divided the word.',
      }
    })
    return { edits }
  },
}
