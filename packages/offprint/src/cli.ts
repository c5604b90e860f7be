import { run } from './commands/program.ts'
import { problemOf } from './files/problem.ts'

/**
 * A reader that has seen enough (`offprint build | head -1`) is no failure: the rest is done without telling. A
 * full disk behind `>` is one.
 */
function onError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return
  process.stderr.write(`offprint: the output cannot be written: ${problemOf(error)}.\n`)
  process.exit(2)
}

process.stdout.on('error', onError)
process.stderr.on('error', onError)

// oxlint-disable-next-line offprint/bans -- whether a date is yet to come depends on the day, and nothing that is made does
const today = new Date().toISOString().slice(0, 10)
const { env, stdin, stdout, stderr } = process
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdin,
  stdout,
  stderr,
  today,
})
