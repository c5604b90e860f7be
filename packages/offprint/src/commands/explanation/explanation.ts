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
  /** What to do to have it undone: a line for the configuration. */
  forbid: string
}

/** Something that Offprint holds to be so, and that nobody said. */
export interface ExplainedGuess {
  type: 'guess'
  /** What it is about: `title`, `date`, `abbreviation`, `country` … */
  about: string
  value: string
  rule?: string
  reason?: string
  /** Every place it stands at. */
  positions: Position[]
  /** What to write to make it a fact: a line of front matter, or a form in the text. */
  confirm?: string
  /** A line for the configuration that has it guessed no more. */
  forbid?: string
}

/** Everything there is to explain. */
export interface Explanation {
  repairs: ExplainedRepair[]
  guesses: ExplainedGuess[]
  /** Front matter, with its fences, that says outright what was found and guessed; empty where there is nothing to say. */
  frontMatter: string
}
