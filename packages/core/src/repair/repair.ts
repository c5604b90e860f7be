/**
 * repair: mdast → mdast. Text as people paste it becomes what its author meant, and every change is recorded.
 */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Meta, Repair } from '../article.ts'
import { orderOf } from '../dates/read-date.ts'
import { detectLanguage } from '../language/detect.ts'
import { languageOf } from '../language/languages.ts'
import { parse } from '../parse.ts'
import type { Repaired, RepairContext, RepairOptions, RepairTree } from '../phases.ts'
import { places } from '../places.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { apply } from './apply.ts'
import { type Evidence, readEvidence, readLevels } from './evidence.ts'
import type { Context, Edit, Outcome, RepairRule } from './rule.ts'
import { blockRules, characterRules, lineRules, proseRules } from './table.ts'

/**
 * Runs the rules of `table.ts` one after the other, each on what the one before made.
 *
 * @param tree The tree as parsed; it stays as it is.
 * @param given The source and what steers the repair.
 * @returns A new tree and all that was found. Positions count in the source.
 */
export const repairTree: RepairTree = (tree, given) => {
  const context = prepare(tree, given)
  const start: Repaired = { tree, repairs: [], facts: {}, abbreviations: [], entities: [] }
  const run = (rules: readonly RepairRule[], state: Repaired, evidence: Evidence): Repaired => {
    const seen = { ...context, evidence }
    return rules
      .filter(
        ({ id, needs }) => given.options.repairs?.[id] !== false && (needs?.(evidence.raw, seen) ?? true),
      )
      .reduce((before, rule) => step(before, rule, seen, given.file), state)
  }
  const count = (state: Repaired, before: Evidence, from: Root): Evidence =>
    state.tree === from ? before : readEvidence(state.tree, given.source)
  // Each stage counts what the one before has made plain.
  const prose = run(proseRules, start, context.evidence)
  const readable = count(prose, context.evidence, tree)
  const characters = run(characterRules, prose, readable)
  const evidence = count(characters, readable, prose.tree)
  const lines = run(lineRules, characters, evidence)
  const repaired = run(blockRules, lines, { ...evidence, levels: readLevels(lines.tree) })
  const repairs = repaired.repairs.toSorted((a, b) => offsetOf(a) - offsetOf(b))
  reportRepairs(
    repairs.filter(({ rule }) => given.options.repairs?.[rule] !== true),
    given.file,
  )
  return { ...repaired, repairs }
}

/** What `repair` takes beside the tree. */
export interface RepairTreeOptions extends RepairOptions {
  /** The text that the tree was parsed from; by default that of `file`. */
  source?: string | undefined
  /** Where findings land; its name may become a title. */
  file?: VFile | undefined
}

/**
 * Repairs the tree of a pasted text, for those who parse by themselves.
 *
 * @param tree mdast with positions, as remark-parse makes it. It stays as it is.
 * @param options `source` or `file` must give the text that the tree was parsed from. Rules are switched off by
 *   their ids: `repairs: { byline: false }`.
 * @returns The repaired tree, the repairs, and the facts, abbreviations and entities that were found. The tree
 *   is mdast with directives: a `conclusion` container, and the text directives `time` and `abbr` as marks.
 * @throws `TypeError` without a source.
 */
export function repair(tree: Root, options: RepairTreeOptions = {}): Repaired {
  const { source, file, ...rest } = options
  const text = source ?? (file?.value === undefined ? undefined : String(file))
  if (text === undefined) {
    throw new TypeError(
      'Expected the text that the tree was parsed from, received none. Give it: repair(tree, { source: text }).',
    )
  }
  return repairTree(tree, { source: text, parse, options: rest, file })
}

function prepare(tree: Root, { source, parse, options, file }: RepairContext): Context {
  const evidence = readEvidence(tree, source)
  const detected = options.language === undefined ? detectLanguage(evidence.text) : undefined
  return {
    source,
    parse,
    places: places(source),
    evidence,
    language: languageOf(options.language ?? detected?.tag),
    dateOrder: options.dateOrder ?? orderOf(options.language ?? detected?.tag),
    known: { language: options.language, detected },
    stem: file?.stem,
    facts: {},
    repairs: [],
    entities: [],
  }
}

function step(state: Repaired, rule: RepairRule, context: Context, file: VFile | undefined): Repaired {
  const { facts, repairs, entities } = state
  const outcome = rule.run(state.tree, { ...context, facts, repairs, entities })
  for (const tell of outcome.findings ?? []) tell(file)
  if (!isFound(outcome)) return state
  const made = (outcome.edits ?? []).filter((edit) => certaintyOf(edit, rule) !== 'suggestion')
  const changes = [...made.flatMap((edit) => edit.changes), ...(outcome.marks ?? [])]
  return {
    tree: apply(state.tree, changes, context),
    repairs: [...state.repairs, ...(outcome.edits ?? []).map((edit) => record(edit, rule, context.source))],
    facts: mergeFacts(state.facts, outcome),
    abbreviations: [...state.abbreviations, ...(outcome.abbreviations ?? [])],
    entities: [...state.entities, ...(outcome.entities ?? [])],
  }
}

/** Most rules find nothing in most texts. */
function isFound({ edits, marks, facts, abbreviations, entities }: Outcome): boolean {
  return facts !== undefined || [edits, marks, abbreviations, entities].some((list) => list?.length)
}

function offsetOf({ position }: Repair): number {
  return position.start.offset ?? 0
}

function certaintyOf(edit: Edit, rule: RepairRule): Repair['certainty'] {
  return edit.certainty ?? rule.certainty
}

function record(edit: Edit, rule: RepairRule, source: string): Repair {
  const { position, after, reason } = edit
  const before = source.slice(position.start.offset, position.end.offset)
  return { rule: rule.id, certainty: certaintyOf(edit, rule), position, before, after, reason }
}

/** What an earlier rule said of the same thing holds, unless it guessed; contributors are named one by one. */
function mergeFacts(known: Partial<Meta>, { facts = {} }: Outcome): Partial<Meta> {
  const contributors = [...(known.contributors ?? []), ...(facts.contributors ?? [])]
  const isGuess = known.title?.origin === 'inferred' && facts.title !== undefined
  return {
    ...facts,
    ...known,
    ...(isGuess && { title: facts.title }),
    ...(contributors.length > 0 && { contributors }),
  }
}

/** A rule that is switched on by name has been looked at. One finding a rule, at its first place: a text pasted from Word may have hundreds of repairs. */
function reportRepairs(repairs: readonly Repair[], file: VFile | undefined): void {
  for (const [certainty, rule] of [
    ['likely', rules['repair-is-confirmed']],
    ['suggestion', rules['suggestion-is-considered']],
  ] as const) {
    const byRule = new Map<string, Repair[]>()
    for (const repair of repairs.filter((one) => one.certainty === certainty)) {
      const known = byRule.get(repair.rule)
      if (known) known.push(repair)
      else byRule.set(repair.rule, [repair])
    }
    for (const [id, [first, ...more]] of byRule) {
      const places = more.length === 0 ? 'here' : `in ${more.length + 1} places, here first`
      if (first) report(file, rule, first.position, { rule: id, places, reason: first.reason })
    }
  }
}
