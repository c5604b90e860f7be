import { type Article, type Entity, type Position, toText, visit } from '@offprint/core'
import type { ExplainedGuess } from './explanation.ts'
import { guessedFacts, statedFrontMatter } from './facts.ts'

/**
 * Everything that is held to be so though nobody said it: facts, and what was found in running text (dates,
 * abbreviations, what the article is about).
 */
export function explainGuesses(article: Article): ExplainedGuess[] {
  return [...factGuesses(article), ...inlineGuesses(article), ...article.entities.map(entityGuess)]
}

/** @returns The line for the configuration that switches a rule off. */
export function forbidding(rule: string): string {
  return `repairs: { ${rule}: false }`
}

function factGuesses(article: Article): ExplainedGuess[] {
  return guessedFacts(article.meta).map(({ name, fact }) => {
    const line = statedFrontMatter(article, [name]).replace(/^---\n|---\n+$/g, '')
    return {
      type: 'guess',
      about: name,
      value: typeof fact.value === 'string' ? fact.value : JSON.stringify(fact.value),
      ...(fact.rule && { rule: fact.rule, forbid: forbidding(fact.rule) }),
      ...(fact.reason && { reason: fact.reason }),
      positions: fact.position ? [fact.position] : [],
      confirm: line.trimEnd(),
    }
  })
}

/** One guess for each thing, however often it stands there. */
function inlineGuesses(article: Article): ExplainedGuess[] {
  const found: ExplainedGuess[] = []
  const stated = new Set<string>()
  visit(article, (node) => {
    if (node.type === 'time' && node.origin === 'inferred') {
      found.push(dateGuess(toText(node), node.datetime, node.position))
    }
    if (node.type !== 'abbreviation') return
    if (node.origin === 'inferred') found.push(shortGuess(toText(node), node.title, node.position))
    else stated.add(toText(node))
  })
  const listed = article.abbreviations
    .filter(({ short }) => !stated.has(short))
    .map(({ short, long, position }) => shortGuess(short, long, position))
  return merge([...found, ...listed])
}

function merge(guesses: readonly ExplainedGuess[]): ExplainedGuess[] {
  const found = new Map<string, ExplainedGuess>()
  for (const guess of guesses) {
    const { positions } = found.get(guess.value) ?? { positions: [] }
    const more = guess.positions.filter((one) => !positions.some((other) => isSame(one, other)))
    found.set(guess.value, { ...guess, positions: [...positions, ...more] })
  }
  return [...found.values()]
}

function isSame(one: Position, other: Position): boolean {
  return one.start.line === other.start.line && one.start.column === other.start.column
}

function dateGuess(text: string, datetime: string, position: Position): ExplainedGuess {
  return {
    type: 'guess',
    about: 'date',
    value: `${text} = ${datetime}`,
    rule: 'dates-in-prose',
    positions: [position],
    confirm: `<time datetime="${datetime}">${text}</time>`,
    forbid: forbidding('dates-in-prose'),
  }
}

function shortGuess(text: string, title: string, position: Position): ExplainedGuess {
  return {
    type: 'guess',
    about: 'abbreviation',
    value: `${text} = ${title}`,
    rule: 'abbreviations',
    positions: [position],
    confirm: `<abbr title="${title}">${text}</abbr>`,
    forbid: forbidding('abbreviations'),
  }
}

const entityRules: Partial<Record<Entity['type'], string>> = {
  country: 'places',
  place: 'places',
  organization: 'abbreviations',
}

function entityGuess({ type, name, role, positions }: Entity): ExplainedGuess {
  const rule = entityRules[type]
  return {
    type: 'guess',
    about: type,
    value: name,
    ...(rule !== undefined && { rule, forbid: forbidding(rule) }),
    reason: role === 'about' ? 'The article is about it.' : 'The article mentions it.',
    positions,
  }
}
