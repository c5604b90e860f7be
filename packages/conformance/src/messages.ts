import type { NamedRule } from '@offprint/core'

/**
 * The page on every finding, from the catalogues of the packages.
 *
 * @param catalogues All of them.
 * @returns Markdown: a heading for each id, which is what the `url` of a finding leads to; under it, for each package
 *   that makes the finding, its severity, what it says and what to do.
 */
export function messagesPage(catalogues: readonly Record<string, NamedRule>[]): string {
  const rules = catalogues.flatMap((catalogue) => Object.values(catalogue))
  const ids = [...new Set(rules.map(({ id }) => id))].sort()
  return [
    introduction,
    ...ids.map((id) =>
      section(
        id,
        rules.filter((rule) => rule.id === id),
      ),
    ),
  ].join('\n')
}

const introduction = `# Messages

Every finding that Offprint makes, by the id that stands in it. A name in braces stands for what was found.
An *error* costs a fact, not the article: the outputs are made without it. With \`--strict\` a *warning* counts as an
error. This page is made from the catalogues (\`rules.ts\` of each package); to make it again:
\`npx vitest run --project repository --update\`.
`

function section(id: string, rules: readonly NamedRule[]): string {
  return [`## ${id}\n`, ...rules.map(entry)].join('\n')
}

function entry({ source, severity, text, note }: NamedRule): string {
  return `*${source}, ${severity}.* ${escape(text)}\n${escape(note)}\n`
}

/** What Markdown would take for markup of its own, outside of code. */
function escape(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[*_<[\]\\]/g, '\\$&')))
    .join('')
}
