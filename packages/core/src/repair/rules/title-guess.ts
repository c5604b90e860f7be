import type { Paragraph, Root } from 'mdast'
import type { Position, Sourced } from '../../article.ts'
import { perLanguage } from '../../language/per-language.ts'
import { align } from '../alignment.ts'
import { isProse } from '../head.ts'
import { bodyOf, frontMatterOf, plainText } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'

const mostTitleWords = 8

/** A title for an article that has none. */
export const titleGuess: RepairRule = {
  id: 'title-guess',
  certainty: 'certain',
  does: 'Guesses a title where there is none: the proper names that the first sentence joins, otherwise the name of the file, otherwise the first words. The text stays as it is, and the title is marked as inferred.',
  guard: 'Only where nothing else gives a title; never from a date.',
  example: 'The ferries between Pakistan and Japan left the harbour on a clear and windless morning.',
  run(tree, context) {
    if (context.facts.title || hasTitle(tree, context.source)) return {}
    const lead = bodyOf(tree).find((node) => node.type === 'paragraph' && isProse(node))
    const paragraph = lead?.type === 'paragraph' ? lead : undefined
    const title =
      (paragraph && fromNames(paragraph, context)) ?? fromStem(context) ?? (paragraph && fromWords(paragraph))
    return title ? { facts: { title } } : {}
  },
}

/** Whether the first heading or the front matter gives a title. */
export function hasTitle(tree: Root, source: string): boolean {
  const isHeading = tree.children.some((node) => node.type === 'heading' && node.depth === 1)
  return isHeading || /^["']?title["']?[ \t]*[:=]/m.test(frontMatterOf(tree, source))
}

/** "Pakistan and Japan" of "The relationship between Pakistan and Japan is …". */
function fromNames(lead: Paragraph, context: Context): Sourced<string> | undefined {
  const [first] = lead.children
  if (first?.type !== 'text') return undefined
  const sentence = /^[^]*?[.?!](?=\s|$)/.exec(first.value)?.[0] ?? first.value
  for (const match of sentence.matchAll(joinedNames(context.language))) {
    const [value, one, other] = match
    if (!one || !other || !isName(one, match.index, context) || !isName(other, 1, context)) continue
    const { range } = align(first, context.source, context.places)
    const reason = 'There is no title; the first sentence joins these names.'
    return guess(value.replace(/\s+/g, ' '), reason, range(match.index, match.index + value.length))
  }
  return undefined
}

const joinedNames = perLanguage((language) => {
  const name = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?:[ \n]\p{Lu}[\p{L}\p{M}'’-]+){0,3}`
  const and = [...language.and, '&'].join('|')
  return new RegExp(
    String.raw`(?=\p{Lu})(?<![\p{L}\p{N}])(${name})\s(?:${and})\s(${name})(?![\p{L}\p{N}])`,
    'gu',
  )
})

/** At the beginning of the sentence every word is capitalised: there the rest of the text must say it is a name. */
function isName(text: string, index: number, { evidence, language }: Context): boolean {
  const lower = text.toLowerCase()
  if (language.months.flat().includes(lower) || language.weekdays.includes(lower)) return false
  if (index > 0) return !language.stopWords.includes(lower)
  return (
    language.places.some(({ name }) => name === text) ||
    evidence.text.split(text).some((before) => /\p{Ll} $/u.test(before))
  )
}

const generic =
  /^(?:article|document|draft|file|index|input|new|note|paste|pasted|readme|text|untitled|stdin|story)s?$/i

function fromStem({ stem }: Context): Sourced<string> | undefined {
  const words = stem
    ?.replace(/^\d{4}-\d{2}-\d{2}[-_ ]?/, '')
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
  if (!words?.some((word) => /\p{L}{3}/u.test(word) && !generic.test(word))) return undefined
  const value = words.join(' ')
  return guess(
    value.charAt(0).toUpperCase() + value.slice(1),
    'There is no title; this is the name of the file.',
  )
}

function fromWords(lead: Paragraph): Sourced<string> {
  const words = plainText(lead).trim().split(/\s+/)
  const cut = words.length > mostTitleWords
  const value = words
    .slice(0, mostTitleWords)
    .join(' ')
    .replace(/[\s.,;:–—-]+$/, '')
  return guess(cut ? `${value} …` : value, 'There is no title; these are the first words.', lead.position)
}

function guess(value: string, reason: string, position?: Position): Sourced<string> {
  return { value, origin: 'inferred', rule: 'title-guess', reason, ...(position && { position }) }
}
