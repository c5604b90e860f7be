import { spawnSync } from 'node:child_process'

/** What a program did. */
export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Options of `run`. */
export interface RunOptions {
  /** The working directory. Default: this process's. */
  cwd?: string
  /** The whole environment. Default: this process's. */
  env?: NodeJS.ProcessEnv
}

/**
 * Runs a program to its end.
 *
 * @param program Its path, or its name on the PATH.
 * @param args Its arguments.
 * @param options See the type.
 * @returns Exit status and output, whatever they are.
 * @throws Error where it cannot be started at all.
 */
export function run(program: string, args: string[], options: RunOptions = {}): Run {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (error) throw error
  return { status, stdout, stderr }
}

/**
 * Runs a program that must succeed.
 *
 * @param program As for `run`.
 * @param args As for `run`.
 * @param options As for `run`.
 * @returns What it wrote to standard output.
 * @throws Error with all its output where it fails.
 */
export function output(program: string, args: string[], options: RunOptions = {}): string {
  const { status, stdout, stderr } = run(program, args, options)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  return stdout
}
