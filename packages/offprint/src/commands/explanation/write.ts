import type { Position } from '@offprint/core'
import { codeFrame } from '../../terminal/code-frame.ts'
import type { Paint } from '../../terminal/paint.ts'
import { plain } from '../../terminal/plain.ts'
import { count, listed } from '../../terminal/words.ts'
import type { ExplainedGuess, ExplainedRepair, Explanation } from './explanation.ts'

/** What an explanation is written with. */
export interface WriteOptions {
  /** As the reader knows the file. */
  path: string
  /** The decoded text. */
  source: string
  paint: Paint
}

const mostLines = 6

/** Writes an explanation for a person. */
export function writeExplanation(explanation: Explanation, options: WriteOptions): string[] {
  const { repairs, guesses, frontMatter } = explanation
  const { path, paint } = options
  if (repairs.length + guesses.length === 0)
    return [`${plain(path)}: nothing was repaired, and nothing is a guess.`]
  const applied = repairs.filter((repair) => repair.applied)
  const suggested = repairs.filter((repair) => !repair.applied)
  const facts = guesses.filter(({ isFact }) => isFact)
  const marks = guesses.filter(({ isFact }) => !isFact)
  const counts = [
    ...(applied.length > 0 ? [count(applied.length, 'repair')] : []),
    ...(suggested.length > 0 ? [count(suggested.length, 'suggestion')] : []),
    ...(guesses.length > 0 ? [guesses.length === 1 ? '1 guess' : `${guesses.length} guesses`] : []),
  ]
  const title = `${plain(path)}: ${listed(counts)}`
  return [
    paint('bold', title),
    ...chapter('Repaired', repairsByRule(applied, options), paint),
    ...chapter('Not done, because it is not sure', repairsByRule(suggested, options), paint),
    ...chapter(
      'Guessed',
      facts.flatMap((guess) => factLines(guess, options)),
      paint,
    ),
    ...chapter('Found in the text, which stays as it is', markLines(marks, options), paint),
    ...chapter(
      'Front matter that leaves nothing of this to guess',
      frontMatter === '' ? [] : ['', ...frontMatter.trimEnd().split('\n').map(plain)],
      paint,
    ),
    ...forbidding(paint),
  ]
}

function chapter(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint(['bold', 'underline'], title), ...lines]
}

function forbidding(paint: Paint): string[] {
  return [
    '',
    paint(
      'dim',
      'To confirm or forbid something, put its line into the front matter, or for all articles into offprint.config.yaml: all rules under one `repairs:`, all names under one `entities:` or `abbreviations:`.',
    ),
  ]
}

/** Repairs of one rule stand together, with what is common to them said once. */
function repairsByRule(repairs: readonly ExplainedRepair[], options: WriteOptions): string[] {
  const rules = [...new Set(repairs.map(({ rule }) => rule))]
  return rules.flatMap((rule) =>
    ruleLines(
      repairs.filter((repair) => repair.rule === rule),
      options,
    ),
  )
}

function ruleLines(repairs: readonly ExplainedRepair[], options: WriteOptions): string[] {
  const [first] = repairs
  if (!first) return []
  const { paint } = options
  const certainties = [...new Set(repairs.map(({ certainty }) => certainty))]
  const reasons = new Set(repairs.map(({ reason }) => reason))
  const confirms = new Set(repairs.map(({ confirm }) => confirm))
  const places = repairs.flatMap((repair) => [
    '',
    ...framed(repair.position, options),
    ...changed(repair.after, paint),
    ...(reasons.size > 1 ? [hint('why', repair.reason, paint)] : []),
    ...(confirms.size > 1 ? [hint('confirm', repair.confirm, paint)] : []),
  ])
  return [
    '',
    `${paint('cyan', first.rule)} ${paint('dim', `(${[certainties.join(', '), count(repairs.length, 'place'), ...(first.isConfirmed ? ['confirmed'] : [])].join('; ')})`)}`,
    ...places,
    '',
    ...(reasons.size === 1 ? [hint('why', first.reason, paint)] : []),
    ...(confirms.size === 1 && !first.isConfirmed ? [hint('confirm', first.confirm, paint)] : []),
    hint('forbid', first.forbid, paint),
  ]
}

function factLines(guess: ExplainedGuess, options: WriteOptions): string[] {
  const { paint } = options
  const [place] = guess.positions
  return [
    '',
    `${paint('cyan', guess.about)}: ${plain(guess.value)}${guess.rule === undefined ? '' : paint('dim', ` (rule ${guess.rule})`)}`,
    ...(place ? ['', ...framed(place, options), ''] : []),
    ...(guess.reason === undefined ? [] : [hint('why', guess.reason, paint)]),
    ...guess.confirm.split('\n').map((line, index) => hint(index === 0 ? 'confirm' : '', line, paint)),
    ...(guess.forbid === undefined ? [] : [hint('forbid', guess.forbid, paint)]),
  ]
}

/** Short: one line each, since there may be many, and no word of the text is changed by them. */
function markLines(marks: readonly ExplainedGuess[], { paint, path }: WriteOptions): string[] {
  const kinds = [...new Set(marks.map(({ about }) => about))]
  return kinds.flatMap((kind) => {
    const of = marks.filter(({ about }) => about === kind)
    const rules = [...new Set(of.flatMap(({ all }) => all?.forbid ?? []))]
    const [sample] = of
    const suffix = of.length > 1 && rules.length > 0 ? '  # this one' : ''
    return [
      '',
      paint('cyan', kind),
      ...of.map((guess) => `    ${plain(guess.value)}  ${paint('dim', whereabouts(guess, path))}`),
      ...(sample === undefined ? [] : [hint('confirm', `${sample.confirm}${suffix}`, paint)]),
      ...(sample?.forbid === undefined ? [] : [hint('forbid', `${sample.forbid}${suffix}`, paint)]),
      ...rules.map((rule) => hint('', `${rule}  # all of them`, paint)),
    ]
  })
}

function whereabouts({ positions, reason }: ExplainedGuess, path: string): string {
  const [first] = positions
  const place = first ? `${plain(path)}:${first.start.line}:${first.start.column}` : ''
  const more = positions.length > 1 ? ` and ${count(positions.length - 1, 'more place')}` : ''
  return [`${place}${more}`, reason ?? ''].filter((part) => part !== '').join('  ')
}

function framed(position: Position, { path, source, paint }: WriteOptions): string[] {
  const where = `${plain(path)}:${position.start.line}:${position.start.column}`
  return [where, ...codeFrame(source, position, { lines: mostLines })].map((line) =>
    paint('dim', `  ${line}`),
  )
}

function changed(after: string, paint: Paint): string[] {
  if (after.trim() === '') return [paint('green', '    → (taken away)')]
  const lines = after.split(/\r\n|\n|\r/)
  const shown = lines
    .slice(0, mostLines)
    .map((line, index) => paint('green', `    ${index === 0 ? '→' : ' '} ${plain(short(line))}`))
  return lines.length > mostLines ? [...shown, paint('green', '      …')] : shown
}

function short(line: string): string {
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

function hint(name: string, text: string, paint: Paint): string {
  return `  ${paint('dim', name.padEnd(8))}${plain(text)}`
}
