/**
 * The map of the pages, to read or as data.
 */
import type { BlockMap, ChangeMap, ColumnMap, PageMap } from '@offprint/pdf'
import { count } from '../terminal/words.ts'
import { plain } from '../terminal/plain.ts'
import type { Session } from './session.ts'

/** How a column ends, in words, where a rule gave. */
const breaches: Readonly<Record<NonNullable<ColumnMap['breach']>, string>> = {
  hyphen: 'ends with a hyphen',
  widow: 'leaves the last line of a paragraph to the next',
  orphan: 'ends with the first line of a paragraph',
  stranded: 'ends with too little below a head or an introduction',
  together: 'parts something that should be whole',
  never: 'parts something that cannot be parted',
}

/** Prints the map: beside the PDF where that is written to a file, else on standard error. With `--json`, a page a line. */
export function showPageMap({ around, options }: Session, map: readonly PageMap[], path: string): void {
  const stream = options.out === undefined ? around.stderr : around.stdout
  const lines = options.json
    ? map.map((page) => JSON.stringify({ type: 'page', path, ...page }))
    : writePageMap(map)
  for (const line of lines) stream.write(`${line}\n`)
}

/** The map as lines of text. */
export function writePageMap(map: readonly PageMap[]): string[] {
  return map.flatMap(({ page, columns }) => [`page ${page}`, ...columns.flatMap(writeColumn)])
}

function writeColumn(column: ColumnMap): string[] {
  const { lines, room, noteLines, badness, breach, cost } = column
  const name = column.column === 'title' ? 'title block' : `column ${column.column}`
  const facts = [
    `${lines} of ${room} lines`,
    ...(noteLines > 0 ? [`${count(noteLines, 'line')} of notes`] : []),
    `badness ${badness.mean}, at worst ${badness.worst}`,
    `cost ${cost}`,
    ...(breach ? [breaches[breach]] : []),
  ]
  return [
    `  ${name}: ${facts.join('; ')}`,
    ...column.blocks.map(writeBlock),
    ...column.changes.map(writeChange),
  ]
}

function writeBlock({ what, words, lines }: BlockMap): string {
  const size = lines > 0 ? String(lines) : ''
  return `    ${size.padStart(3)}  ${what.padEnd(12)} ${plain(words)}`.trimEnd()
}

function writeChange({ what, words, lines }: ChangeMap): string {
  const many = count(Math.abs(lines), 'line')
  const how = lines < 0 ? `${many} less` : lines > 0 ? `${many} more` : 'other lines'
  return what === 'space'
    ? `      *  ${many} more above “${plain(words)}”`
    : `      *  ${how} than best for “${plain(words)}”`
}
