import type { RepairRule } from '../../src/repair/rule.ts'
import { outline, repaired, type Result } from './repairing.ts'

const introduction = `# Repairs

Text as people paste it is rarely Markdown: a byline as the first line, bullets of a word processor, emphasis where
a heading is meant. Offprint repairs it, one rule at a time, and keeps a record of each change: the rule, how sure it
is, the place, what stood there, what it was read as, and why.

\`\`\`sh
offprint explain article.txt   # every repair and every guess
offprint tidy article.txt      # the article as clean Markdown, with the repairs made
\`\`\`

- **certain** and **likely** repairs are made; those that are only likely are reported as warnings. A **suggestion** is
  never made: it is reported as information.
- Every rule can be switched off, in \`offprint.config.yaml\` or in the options of \`fromMarkdown\`, \`repair\` and
  \`remarkRepair\`: \`repairs: { byline: false }\`.
- **Markdown comes through untouched.** Rules about blocks and the head speak only where the document as a whole is
  pasted text: no heading but a title, and no fenced code. Front matter, a title, a table, a picture or a link in brackets
  alone do not make a text Markdown when at least two signs of pasting are left (bullets of a word processor,
  emphasised lines with a colon, numbered lists of one heading each): so an editor can put a title above a pasted text
  without losing its repairs.
- Of all the examples of CommonMark, one of each construct of GFM, and some hundreds of README files of other people, none is
  repaired, suggestions aside: there are no exceptions. What is mended in Markdown too is how characters are stored, since
  no reader sees the difference: the rules \`byte-order-mark\` to \`ligatures\` in the table.
- A repaired text has nothing left to repair.

This page is made from the table of rules; \`npx vitest run --project core -u repairs-page\` makes it again.
`

/** `docs/repairs.md`, made from the table of rules. */
export function repairsPage(rules: readonly RepairRule[]): string {
  const overview = rules.map(
    ({ id, certainty, does }) => `| [\`${id}\`](#${id}) | ${certaintyOf(id, certainty)} | ${cell(does)} |`,
  )
  const table = ['| rule | certainty | what it does |', '| --- | --- | --- |', ...overview].join('\n')
  return `${introduction}\n## The rules, in their order\n\n${table}\n\n${rules.map(chapter).join('\n')}`
}

/** Rules that find something and change nothing have no certainty. */
const finders = ['language', 'title-guess', 'abbreviations', 'dates-in-prose', 'places']

function certaintyOf(id: string, certainty: string): string {
  return finders.includes(id) ? 'changes nothing' : certainty
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`)
}

function chapter(rule: RepairRule): string {
  const { id, does, guard, certainty } = rule
  const example = `From\n\n${block(rule.example)}\n\n${outcome(repaired(rule.example), id)}`
  return `## ${id}\n\n${does}\n\nCertainty: ${certaintyOf(id, certainty)}. Guard: ${guard}\n\n${example}\n`
}

function outcome(result: Result, id: string): string {
  const repairs = result.repairs.filter(({ rule }) => rule === id)
  if (repairs.length > 0)
    return repairs
      .map(({ before, after }) => `- ${code(before)} → ${after === '' ? 'nothing' : code(after)}`)
      .join('\n')
  const facts = Object.entries(result.facts).flatMap(([key, fact]) =>
    typeof fact === 'object' && 'rule' in fact && fact.rule === id
      ? [`${key}: ${JSON.stringify(fact.value)}`]
      : [],
  )
  const found = {
    abbreviations: result.abbreviations.map(({ short, long }) => `${short}: ${long}`),
    places: result.entities.map(({ name, type, role }) => `${name}: ${type}, ${role}`),
  }
  const entries = id === 'abbreviations' || id === 'places' ? found[id] : facts
  const findings =
    id === 'duplicate-heading'
      ? result.file.messages
          .filter(({ ruleId }) => ruleId === 'heading-is-unique')
          .map(({ reason }) => reason)
      : []
  const marks = id === 'dates-in-prose' ? outline(result.tree) : []
  return `it finds\n\n${block([...entries, ...findings, ...marks].join('\n'))}`
}

function block(text: string): string {
  return `\`\`\`\`text\n${visible(text)}\n\`\`\`\``
}

/** Code on one line; line ends and spaces at the edges are shown. */
function code(text: string): string {
  const line = visible(text)
    .replace(/\n/g, '⏎')
    .replace(/^ +| +$/g, (spaces) => '·'.repeat(spaces.length))
  return `\`\` ${line} \`\``
}

/** Characters that cannot be seen are named. */
function visible(text: string): string {
  return text
    .replace(/\p{M}|[\r\u00A0\u00AD\u200B\uFEFF\u000B]/gu, (character) => `⟨U+${hex(character)}⟩`)
    .replace(/ +(?=\n)/g, (spaces) => '·'.repeat(spaces.length))
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
