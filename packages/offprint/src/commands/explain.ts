import type { Article } from '@offprint/core'
import type { Config } from '../config/config.ts'
import { paintFor } from '../terminal/paint.ts'
import { textOf } from '../terminal/reporter.ts'
import { collectExplanation } from './explanation/collect.ts'
import type { ExplainedGuess, ExplainedRepair, Explanation } from './explanation/explanation.ts'
import { writeExplanation } from './explanation/write.ts'
import { readArticle } from './read-article.ts'
import type { Run } from './table.ts'

/** Findings that say in short what the explanation says in full. */
const told: ReadonlySet<string> = new Set([
  'repair-is-confirmed',
  'suggestion-is-considered',
  'title-is-explicit',
  'language-is-explicit',
])

/** Shows every repair and every guess. */
export const explain: Run = async (session, [path = '-']) => {
  const { around, options, reporter } = session
  const { file, published, config } = await readArticle(session, path, { formats: [] })
  if (published) {
    const explanation = collectExplanation(published.article, confirmedRules(published.article, config))
    const paint = paintFor(around.stdout, around.env)
    const lines = options.json
      ? asData(explanation, file.path)
      : writeExplanation(explanation, { path: file.path, source: textOf(file) ?? '', paint })
    around.stdout.write(`${lines.join('\n')}\n`)
    // --strict counts them, so it must show them.
    if (!options.strict) file.messages = file.messages.filter(({ ruleId }) => !told.has(ruleId ?? ''))
  }
  reporter.show(file)
}

/** The rules that front matter or configuration switch on by name; the front matter has the last word. */
function confirmedRules({ meta }: Article, config: Config | undefined): Set<string> {
  const { repairs } = meta.extra
  const own = typeof repairs === 'object' && repairs !== null && !Array.isArray(repairs) ? repairs : {}
  const switches = Object.entries({ ...config?.repairs, ...own })
  return new Set(switches.flatMap(([rule, on]) => (on === true ? [rule] : [])))
}

function asData({ repairs, guesses, frontMatter }: Explanation, path: string): string[] {
  const entries: readonly (ExplainedRepair | ExplainedGuess | { type: 'frontMatter'; text: string })[] = [
    ...repairs,
    ...guesses,
    ...(frontMatter === '' ? [] : [{ type: 'frontMatter', text: frontMatter } as const]),
  ]
  return entries.map(({ type, ...entry }) => JSON.stringify({ type, path, ...entry }))
}
