import { type Article, type Entity, toText, visit } from '@offprint/core'
import type { ExplainedGuess } from './explanation.ts'
import { guessedFacts, statedLine } from './facts.ts'
import { flowMap, switching } from './yaml.ts'

/**
 * Everything that is held to be so though nobody said it: facts, and what was found in running text (dates,
 * abbreviations, what the article is about).
 *
 * @param confirmed Rules whose finds in running text are right.
 */
export function explainGuesses(article: Article, confirmed: ReadonlySet<string>): ExplainedGuess[] {
  const marks = [
    ...dateGuesses(article),
    ...shortGuesses(article),
    ...article.entities.filter(({ origin }) => origin === 'inferred').map(entityGuess),
  ]
  return [
    ...factGuesses(article),
    ...merge(marks).filter(({ rule }) => rule === undefined || !confirmed.has(rule)),
  ]
}

function factGuesses(article: Article): ExplainedGuess[] {
  return guessedFacts(article.meta).map(({ name, fact }) => ({
    type: 'guess',
    about: name,
    isFact: true,
    value: typeof fact.value === 'string' ? fact.value : JSON.stringify(fact.value),
    ...(fact.rule && { rule: fact.rule, forbid: switching(fact.rule, false) }),
    ...(fact.reason && { reason: fact.reason }),
    positions: fact.position ? [fact.position] : [],
    confirm: statedLine(article, name),
  }))
}

function dateGuesses(article: Article): ExplainedGuess[] {
  const rule = 'dates-in-prose'
  const found: ExplainedGuess[] = []
  visit(article, (node) => {
    if (node.type !== 'time' || node.origin !== 'inferred') return
    const text = toText(node)
    found.push({
      type: 'guess',
      about: 'date',
      isFact: false,
      value: `${text} = ${node.datetime}`,
      rule,
      positions: [node.position],
      confirm: switching(rule, true),
      forbid: switching(rule, false),
    })
  })
  return found
}

/** Found short forms where they stand, then those of the list that stand nowhere else. */
function shortGuesses(article: Article): ExplainedGuess[] {
  const found: ExplainedGuess[] = []
  const stated = new Set<string>()
  visit(article, (node) => {
    if (node.type !== 'abbreviation') return
    if (node.origin === 'inferred') found.push(shortGuess(toText(node), node.title, node.position))
    else stated.add(toText(node))
  })
  const listed = article.abbreviations
    .filter(({ short, origin }) => origin === 'inferred' && !stated.has(short))
    .map(({ short, long, position }) => shortGuess(short, long, position))
  return [...found, ...listed]
}

function shortGuess(
  short: string,
  long: string,
  position: ExplainedGuess['positions'][number],
): ExplainedGuess {
  return {
    type: 'guess',
    about: 'abbreviation',
    isFact: false,
    value: `${short} = ${long}`,
    rule: 'abbreviations',
    positions: [position],
    confirm: `abbreviations: ${flowMap({ [short]: long })}`,
    forbid: `abbreviations: ${flowMap({ [short]: false })}`,
    all: { forbid: switching('abbreviations', false) },
  }
}

const entityRules: Partial<Record<Entity['type'], string>> = {
  country: 'places',
  place: 'places',
  organization: 'organizations',
  person: 'people',
}

/** A body with a short form was found where the text explains that. */
function ruleOf({ type, alternateName }: Entity): string | undefined {
  return alternateName === undefined ? entityRules[type] : 'abbreviations'
}

function entityGuess(entity: Entity): ExplainedGuess {
  const { type, name, alternateName, role, positions } = entity
  const rule = ruleOf(entity)
  return {
    type: 'guess',
    about: type,
    isFact: false,
    value: name,
    ...(rule !== undefined && { rule, all: { forbid: switching(rule, false) } }),
    reason: role === 'about' ? 'The article is about it.' : 'The article mentions it.',
    positions,
    confirm: `entities: [${flowMap({ name, type, alternateName, role })}]`,
    forbid: `entities: [${flowMap({ name, role: 'none' })}]`,
  }
}

/** One guess for each thing, however often it stands there. */
function merge(guesses: readonly ExplainedGuess[]): ExplainedGuess[] {
  const found = new Map<string, ExplainedGuess>()
  for (const guess of guesses) {
    const key = `${guess.about} ${guess.value}`
    const { positions } = found.get(key) ?? { positions: [] }
    const more = guess.positions.filter((one) => !positions.some((other) => isSame(one, other)))
    found.set(key, { ...guess, positions: [...positions, ...more] })
  }
  return [...found.values()]
}

type Place = ExplainedGuess['positions'][number]

function isSame(one: Place, other: Place): boolean {
  return one.start.line === other.start.line && one.start.column === other.start.column
}
