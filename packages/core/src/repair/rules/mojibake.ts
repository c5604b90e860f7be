import { encodeWindows1252 } from '../../windows-1252.ts'
import { textsOf } from '../nodes.ts'
import { textEdits } from '../text-edits.ts'
import type { RepairRule } from '../rule.ts'

/** UTF-8 begins a letter with one byte of these; read as Windows-1252, bytes that follow are none of ASCII. */
const garbled = /[\u00C2-\u00F4][^\0-\u007F]{1,3}/gu

/** One may be meant. */
const fewest = 2

/** Letters that were decoded with the wrong table. */
export const mojibake: RepairRule = {
  id: 'mojibake',
  certainty: 'suggestion',
  does: 'Suggests what letters were before UTF-8 was read as Windows-1252: `â€™` was an apostrophe, `Ã©` an é.',
  guard:
    'Two or more in the text, and the bytes must be whole UTF-8. Never made: only the file that came first can tell.',
  needs: (text) => (text.match(garbled)?.length ?? 0) >= fewest,
  example: 'The cafÃ© at the harbour isnâ€™t open.',
  run(tree, context) {
    const edits = textEdits(textsOf(tree), context, /[^\0-\u007F]{2,}/gu, ([run]) => {
      const value = recode(run)
      if (value === run) return undefined
      return { value, reason: 'The bytes of these characters are UTF-8 that was read as Windows-1252.' }
    })
    return edits.length < fewest ? {} : { edits }
  },
}

function recode(run: string): string {
  return run.replace(garbled, (found) => {
    for (let length = found.length; length > 1; length -= 1) {
      const letter = decoded(found.slice(0, length))
      if (letter !== undefined) return letter + found.slice(length)
    }
    return found
  })
}

function decoded(text: string): string | undefined {
  const bytes = encodeWindows1252(text)
  if (!bytes) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
