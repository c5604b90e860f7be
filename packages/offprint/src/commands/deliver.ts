import { dirname, join, resolve } from 'node:path'
import { describeOutputs } from '../terminal/outputs.ts'
import type { Session } from './session.ts'
import { writeOutputs } from './write-outputs.ts'

/**
 * Hands over the one output of a command: to the file that `--out` names, with the files it needs beside it, or
 * to standard output.
 *
 * @param files Paths from the output's folder.
 */
export async function deliver(
  session: Session,
  output: string | Uint8Array,
  files: readonly { path: string; bytes: Uint8Array }[] = [],
): Promise<void> {
  const { around, options } = session
  if (options.out === undefined) {
    around.stdout.write(output)
    return
  }
  const folder = dirname(options.out)
  const beside = files.map(({ path, bytes }) => ({ path: join(folder, path), bytes }))
  const written = await writeOutputs(session, [{ path: options.out, bytes: output }, ...beside], {
    folder: resolve(around.cwd, folder),
    owner: options.out,
  })
  if (!options.quiet) for (const line of describeOutputs(written)) around.stdout.write(`${line}\n`)
}
