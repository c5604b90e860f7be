import { run } from './commands/program.ts'

/** A reader that has seen enough (`offprint model … | head`) is no failure of ours. */
function onPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

process.stdout.on('error', onPipe)
process.stderr.on('error', onPipe)

const { env, stdin, stdout, stderr } = process
process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr })
