/**
 * Timing of whole processes, from outside: what a person waits for.
 */
import { spawnSync } from 'node:child_process'
import { compare, type Runs, time } from './time.ts'
import type { Task, Timing } from './types.ts'

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]]

const runs: Runs = { warmup: 1, counted: 7 }

/**
 * Times a command.
 *
 * @param command
 * @throws Error where it fails.
 */
export function timeProcess(command: Command): Promise<Timing> {
  return time(taskOf(command), runs)
}

/**
 * Times two commands in turn.
 *
 * @param command
 * @param other
 */
export function compareProcesses(
  command: Command,
  other: Command,
): Promise<{ task: Timing; other: Timing; ratio: number }> {
  return compare(taskOf(command), taskOf(other), runs)
}

function taskOf([program, ...args]: Command): Task {
  return () => {
    const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    if (error) throw error
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stderr}`)
  }
}

/**
 * Runs a module in a process of its own, and gives what it printed as JSON.
 *
 * @param file Absolute path of a JavaScript module.
 * @param input What it reads.
 * @throws Error where it fails.
 */
export function measureApart(file: string, input: string): unknown {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', input })
  if (error) throw error
  if (status !== 0) throw new Error(`${file} ended with ${status}\n${stderr}`)
  return JSON.parse(stdout)
}
