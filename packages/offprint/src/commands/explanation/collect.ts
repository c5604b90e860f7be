import type { Article, Repair } from '@offprint/core'
import type { ExplainedRepair, Explanation } from './explanation.ts'
import { explainGuesses } from './guesses.ts'
import { suggestFrontMatter } from './suggest.ts'
import { switching } from './yaml.ts'

/**
 * Collects what there is to explain about an article.
 *
 * @param confirmed The rules that are switched on by name: what they do is right.
 */
export function collectExplanation(article: Article, confirmed: ReadonlySet<string>): Explanation {
  const guesses = explainGuesses(article, confirmed)
  return {
    repairs: article.repairs.map((repair) => explainRepair(repair, confirmed)),
    guesses,
    frontMatter: suggestFrontMatter(article, guesses),
  }
}

function explainRepair(repair: Repair, confirmed: ReadonlySet<string>): ExplainedRepair {
  const { rule, certainty, position, before, after, reason } = repair
  const applied = certainty !== 'suggestion'
  return {
    type: 'repair',
    rule,
    certainty,
    applied,
    position,
    before,
    after,
    reason,
    confirm: confirmation(repair),
    isConfirmed: confirmed.has(rule),
    forbid: switching(rule, false),
  }
}

function confirmation(repair: Repair): string {
  const { rule, certainty, after } = repair
  if (certainty === 'suggestion') return 'correct the text by hand'
  return isFact(repair) ? after : `${switching(rule, true)}, or let \`offprint tidy\` write it so`
}

/** A line of the text became a fact: `after` is a line of front matter, and its words are no longer text. */
function isFact({ before, after }: Repair): boolean {
  const [, value] = /^[a-z]+: (.+)$/.exec(after) ?? []
  return value !== undefined && !before.startsWith(after.slice(0, after.length - value.length))
}
