/**
 * What there is to explain about an article, as plain data: `collect.ts` and `guesses.ts` make it, `write.ts`
 * writes it for a person, `--json` prints it as it is.
 */
import type { Certainty, Position } from '@offprint/core'

/** A change that was made to the text; one of certainty `suggestion` was not made. */
export interface ExplainedRepair {
  type: 'repair'
  rule: string
  certainty: Certainty
  applied: boolean
  position: Position
  before: string
  after: string
  reason: string
  /** What to do to make it a fact. */
  confirm: string
  /** Whether somebody has said already that it is right: the rule is switched on by name. */
  isConfirmed: boolean
  /** What to do to have it undone: a line for the front matter or the configuration. */
  forbid: string
}

/** Something that Offprint holds to be so, and that nobody said. */
export interface ExplainedGuess {
  type: 'guess'
  /** What it is about: `title`, `date`, `abbreviation`, `country` … */
  about: string
  /** A fact of the article, or what a word in its text says, which stays as it is. */
  isFact: boolean
  value: string
  rule?: string
  reason?: string
  /** Every place it stands at. */
  positions: Position[]
  /** A line for the front matter that makes it a statement. */
  confirm: string
  /** A line for the front matter or the configuration that has it guessed no more. */
  forbid?: string
  /** The same for all that its rule guesses. */
  all?: { confirm?: string; forbid: string }
}

/** Everything there is to explain. */
export interface Explanation {
  repairs: ExplainedRepair[]
  guesses: ExplainedGuess[]
  /** Front matter, with its fences, that says outright what was found and guessed; empty where there is nothing to say. */
  frontMatter: string
}
