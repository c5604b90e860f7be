import { perLanguage } from '../../language/per-language.ts'
import { hasWord } from '../evidence.ts'
import { type Mention, mentioned } from '../mentions.ts'
import type { Context, RepairRule } from '../rule.ts'

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`
/** Small words inside the names of bodies: "Bank of Japan", "Ministry for the Sea". */
const joint = String.raw`\s(?:of|for|de|du|des|della|do|da|del)(?:\s(?:the|la|le|les|los))?\s`
const run = new RegExp(String.raw`(?=\p{Lu})(?<![\p{L}\p{N}])${word}(?:(?:\s|${joint})${word}){1,7}`, 'gu')

/** Bodies that the text names. */
export const organizations: RepairRule = {
  id: 'organizations',
  certainty: 'certain',
  does: 'Finds the names of bodies, "Bank of Japan", "University of Oslo", for the list of entities: the article is about those in its first paragraph and those it names twice, and mentions the others. The text stays as it is.',
  guard:
    'Only two capitalised words or more, one of which says what the body is (agency, bank, ministry, university …). Not in German, which capitalises every noun.',
  needs: (_, { evidence, language }) => language.tag !== 'de' && hasWord(evidence, tables(language).kinds),
  example:
    'The Bank of Japan and the University of Oslo own the ferry, which left on a clear and windless morning.',
  run(tree, context) {
    return { entities: mentioned(tree, 'organization', (text) => namesIn(text, context), context) }
  },
}

const tables = perLanguage(({ organizations: kinds, stopWords }) => ({
  kinds: new Set(kinds),
  small: new Set(stopWords),
}))

function namesIn(text: string, { language }: Context): Mention[] {
  const { kinds, small } = tables(language)
  return Array.from(text.matchAll(run), ({ 0: found, index }): Mention[] => {
    const words = found.split(/\s+/)
    // The first word of a sentence is capitalised for nothing: "The Bank of Japan", "Yet the …".
    const skipped = small.has((words[0] ?? '').toLowerCase()) ? (words[0]?.length ?? 0) + 1 : 0
    const name = found.slice(skipped).replace(/['’]s$/, '')
    const parts = name.toLowerCase().split(/[\s-]+/)
    const isBody = parts.length > 1 && parts.some((part) => kinds.has(part))
    return isBody ? [{ name, index: index + skipped }] : []
  }).flat()
}
