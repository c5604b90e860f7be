import type { Issue, Meta, Sourced } from '../article.ts'
import type { WrittenDate } from '../language/dates.ts'
import type { HeadLine } from './head.ts'
import type { MetaLine } from './meta-line.ts'
import { hullOf } from './nodes.ts'
import type { Edit } from './rule.ts'

/** A line of the head with what it says. */
export interface ReadLine {
  line: HeadLine
  read: MetaLine
}

/** The facts of lines, and a record of each. */
export interface HeadFacts {
  facts: Partial<Meta>
  edits: Edit[]
}

type Said = { facts: Partial<Meta>; after: string; reason: string }

/**
 * Turns lines of the head into facts. The first of two lines that say the same thing holds; the facts of an
 * issue that stand on two lines (its dates, its number) come together.
 *
 * @param rule The rule that speaks.
 */
export function headFacts(items: readonly ReadLine[], rule: string): HeadFacts {
  let facts: Partial<Meta> = {}
  const edits: Edit[] = []
  for (const { line, read } of items) {
    const said = say(read, line, rule)
    facts = merge(facts, said.facts)
    edits.push({ position: line.position, after: said.after, reason: said.reason, changes: [] })
  }
  return { facts, edits }
}

function merge(known: Partial<Meta>, more: Partial<Meta>): Partial<Meta> {
  if (!known.issue || !more.issue) return { ...more, ...known }
  const value = { ...more.issue.value, ...known.issue.value }
  const label = [known.issue.value.label, more.issue.value.label].join(', ')
  return { ...known, issue: { ...known.issue, value: { ...value, label } } }
}

function say(read: MetaLine, line: HeadLine, rule: string): Said {
  switch (read.field) {
    case 'date':
      return sayDate(read.date, read.label, line, rule)
    case 'number':
      return sayIssue(read.numbers, line, rule, 'The line has the number of an issue.')
    case 'section': {
      const reason = 'The line is the name of a section.'
      const section = fact(line.text, line, rule, reason)
      return { facts: { section }, after: `section: ${line.text}`, reason }
    }
    case 'publication': {
      const reason = 'The line is the name of a periodical.'
      const publication = fact({ name: line.text }, line, rule, reason)
      return { facts: { publication }, after: `publication: ${line.text}`, reason }
    }
  }
}

function sayDate(
  date: WrittenDate,
  label: 'published' | 'updated' | undefined,
  line: HeadLine,
  rule: string,
): Said {
  if (date.end !== undefined || date.start.length === 4) {
    return sayIssue(date, line, rule, 'The line is the range of dates of an issue.')
  }
  const key = label ?? 'published'
  const reason = `The line is a date${label ? ' with a label' : ''}.`
  return { facts: { [key]: fact(date.start, line, rule, reason) }, after: `${key}: ${date.start}`, reason }
}

function sayIssue(parts: Omit<Issue, 'label'>, line: HeadLine, rule: string, reason: string): Said {
  const value: Issue = { label: line.text, ...parts }
  const fields = Object.entries(value).map(
    ([key, text]) => `${key}: ${key === 'label' ? JSON.stringify(text) : text}`,
  )
  return {
    facts: { issue: fact(value, line, rule, reason) },
    after: `issue: { ${fields.join(', ')} }`,
    reason,
  }
}

function fact<T>(value: T, line: HeadLine, rule: string, reason: string): Sourced<T> {
  return { value, origin: 'text', rule, reason, position: hullOf(line.content) }
}
