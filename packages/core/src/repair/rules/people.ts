import { perLanguage } from '../../language/per-language.ts'
import { hasWord } from '../evidence.ts'
import { escape } from '../furniture.ts'
import { type Mention, mentioned } from '../mentions.ts'
import { readNames } from '../names.ts'
import { textsOf } from '../nodes.ts'
import type { RepairRule } from '../rule.ts'

const part = String.raw`\p{Lu}[\p{Ll}\p{M}'’-]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?`
const initial = String.raw`(?:\p{Lu}\.\s?)*`
const name = String.raw`${initial}${part}(?:\s${initial}(?:(?:van|von|de|der|da|al|bin|el)\s)?${part}){0,3}`

/** People that the text introduces. */
export const people: RepairRule = {
  id: 'people',
  certainty: 'certain',
  does: 'Finds people whom the text introduces by a title or an office, "Dr. Jane Example", "Ambassador Jane Example", "Jane Example, the director", for the list of entities: the article is about those in its first paragraph and those it names twice, and mentions the others. The text stays as it is.',
  guard:
    'Only names beside a title or an office, so that no other capitalised words become people; then each further place with the same name.',
  needs: (_, { evidence, language }) => hasWord(evidence, introducing(language)),
  example:
    'Ambassador Jane Example met the pilots on a clear and windless morning. Jane Example thanked them.',
  run(tree, context) {
    const introduced = introductions(context.language)
    const text = textsOf(tree)
      .map(({ value }) => value)
      .join('\n')
    const known = new Set(introduced(text))
    if (known.size === 0) return {}
    const longestFirst = [...known].sort((a, b) => b.length - a.length)
    const again = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.map(escape).join('|')})(?![\p{L}\p{N}])`,
      'gu',
    )
    const find = (text: string): Mention[] =>
      Array.from(text.matchAll(again), ({ 0: found, index }) => ({ name: found, index }))
    return { entities: mentioned(tree, 'person', find, context) }
  },
}

/** The first word of each title and office: without any of them nobody is introduced. */
const introducing = perLanguage(
  ({ honorifics, jobs }) =>
    new Set([...honorifics, ...jobs].map((one) => /[\p{L}\p{M}]+/u.exec(one.toLowerCase())?.[0] ?? '')),
)

/** @returns A function from a text to the names it introduces. */
const introductions = perLanguage((language) => {
  const titles = language.honorifics.map(escape).join('|') || '(?!)'
  const offices = language.jobs.map(escape).join('|') || '(?!)'
  const before = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:${titles})\s(?<titled>${name})|(?=\p{Lu})(?:${capitalised(offices)})\s(?<official>${name}))`,
    'gu',
  )
  const after = new RegExp(
    String.raw`(?=\p{Lu})(?<![\p{L}\p{N}])(?<named>${name}),\s(?:\p{Ll}+\s){0,4}(?:${offices})(?![\p{L}])`,
    'gu',
  )
  return (text: string): string[] =>
    [...text.matchAll(before), ...text.matchAll(after)].flatMap(({ groups = {} }) => {
      const found = groups.titled ?? groups.official ?? groups.named ?? ''
      const isFull = readNames(found, language) !== undefined
      return isFull ? [found.replace(/['’]s$/, '')] : []
    })
})

/** Offices before a name are capitalised. */
function capitalised(words: string): string {
  return words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())
}
