/**
 * `pnpm score [--space EM] [--height EM] [FILE.pdf …]`: the typographic score of PDFs, of any producer. Without files,
 * of everything in content/.
 */
import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { printScores } from './score/print.ts'
import { readWords } from './score/read-words.ts'
import { score, sourceSerif } from './score/score.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { space: { type: 'string' }, height: { type: 'string' } },
})
const face = {
  space: Number(values.space ?? sourceSerif.space),
  height: Number(values.height ?? sourceSerif.height),
}
const files = positionals.length > 0 ? positionals.map(fromCaller) : rendered()
if (files.length === 0) {
  process.stderr.write('There is no PDF to score: run `pnpm start` first, or name one.\n')
  process.exitCode = 2
} else {
  const scores = files.map((file) => ({ name: basename(file, '.pdf'), score: score(readWords(file), face) }))
  process.stdout.write(`${printScores(scores)}\n`)
}

/** pnpm runs a package's script in the package, and says where it was called. */
function fromCaller(file: string): string {
  return resolve(process.env.INIT_CWD ?? '', file)
}

function rendered(): string[] {
  const content = join(import.meta.dirname, '../../../content')
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^/\\]+[/\\]dist[/\\][^/\\]+\.pdf$/.test(name))
    .sort()
    .map((name) => join(content, name))
}
