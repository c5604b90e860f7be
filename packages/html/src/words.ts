/**
 * Words that are not in the article's body: its facts, and the labels of the page.
 */
import { aroundBrace, type Phrasing, paragraph, type Sourced } from '@offprint/core'
import type { ElementContent } from 'hast'
import { element, text } from './element.ts'
import type { Context } from './handler.ts'
import { direction } from './language.ts'
import type { Settings } from './settings.ts'

const nowhere = { line: 1, column: 1, offset: 0 }

/** The words of a fact, with its markup where it has any. */
export function factWords(context: Context, fact: Sourced<string>): ElementContent[] {
  if (!fact.content) return [text(fact.value)]
  return phrasingWords(context, fact.content)
}

function phrasingWords(context: Context, content: Phrasing[]): ElementContent[] {
  return context.all(paragraph(content, content[0]?.position ?? { start: nowhere, end: nowhere }))
}

/** A label of the page; in a `span` of its language where the article is in another. */
export function labelWords(settings: Settings, label: string): ElementContent {
  const { language } = settings.labels
  return isSpoken(settings, language)
    ? text(label)
    : element('span', { lang: language, dir: direction(language) }, [label])
}

/** A label around what its brace stands for: the label may be in one language, the words inside in another. */
export function labelled(
  settings: Settings,
  label: string,
  inside: readonly ElementContent[],
): ElementContent[] {
  const [before, after] = aroundBrace(label)
  return [...labelPart(settings, before), ...inside, ...labelPart(settings, after)]
}

/** Part of a label. The space around it stays outside its `span`, or it is lost where directions differ. */
function labelPart(settings: Settings, part: string): ElementContent[] {
  const words = part.trim()
  if (words === '') return part === '' ? [] : [text(part)]
  const [before = '', after = ''] = part.split(words)
  return [text(before), labelWords(settings, words), text(after)].filter(
    (node) => node.type !== 'text' || node.value !== '',
  )
}

/** Whether a language is the article's, in whatever region. */
export function isSpoken({ language }: Pick<Settings, 'language'>, other: string): boolean {
  return language !== undefined && primary(language) === primary(other)
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}

/** The language that dates and numbers are written in. */
export function writtenLanguage({ language, labels }: Pick<Settings, 'language' | 'labels'>): string {
  return language ?? labels.language
}
