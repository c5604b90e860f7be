import type { Article, Repair } from '@offprint/core'
import type { ExplainedRepair, Explanation } from './explanation.ts'
import { statedFrontMatter } from './facts.ts'
import { explainGuesses, forbidding } from './guesses.ts'

/** Collects what there is to explain about an article. */
export function collectExplanation(article: Article): Explanation {
  return {
    repairs: article.repairs.map(explainRepair),
    guesses: explainGuesses(article),
    frontMatter: statedFrontMatter(article),
  }
}

function explainRepair(repair: Repair): ExplainedRepair {
  const { rule, certainty, position, before, after, reason } = repair
  const applied = certainty !== 'suggestion'
  const confirm = isFact(repair)
    ? `put \`${after}\` into the front matter`
    : `${applied ? 'let `offprint tidy` write it so' : 'correct the text by hand'}`
  return {
    type: 'repair',
    rule,
    certainty,
    applied,
    position,
    before,
    after,
    reason,
    confirm,
    forbid: forbidding(rule),
  }
}

/** A line of the text became a fact: `after` is a line of front matter, and its words are no longer text. */
function isFact({ before, after }: Repair): boolean {
  const [, value] = /^[a-z]+: (.+)$/.exec(after) ?? []
  return value !== undefined && !before.startsWith(after.slice(0, after.length - value.length))
}
