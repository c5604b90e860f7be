/**
 * Timing inside one process. Machines are noisy: medians and minima are quoted, and comparisons are ratios of pairs
 * run one after the other.
 */
import { quantile } from '../score/statistics.ts'
import type { Task, Timing } from './types.ts'

/** How often a task is run. */
export interface Runs {
  /** Not counted. */
  warmup: number
  counted: number
}

const fewRuns: Runs = { warmup: 10, counted: 50 }

/**
 * Times a task.
 *
 * @param task May return a promise.
 * @param runs Default: 10 not counted, then 50.
 */
export async function time(task: Task, { warmup, counted }: Runs = fewRuns): Promise<Timing> {
  for (let run = 0; run < warmup; run += 1) await task()
  const times: number[] = []
  for (let run = 0; run < counted; run += 1) times.push(await once(task))
  return timing(times)
}

/**
 * Times two tasks in turn: A B A B …
 *
 * @param task
 * @param other
 * @param runs As for `time`.
 * @returns Both timings, and the median of the ratios of the pairs.
 */
export async function compare(
  task: Task,
  other: Task,
  { warmup, counted }: Runs = fewRuns,
): Promise<{ task: Timing; other: Timing; ratio: number }> {
  for (let run = 0; run < warmup; run += 1) {
    await task()
    await other()
  }
  const pairs: [number, number][] = []
  for (let run = 0; run < counted; run += 1) pairs.push([await once(task), await once(other)])
  return {
    task: timing(pairs.map(([one]) => one)),
    other: timing(pairs.map(([, one]) => one)),
    ratio: quantile(
      pairs.map(([one, two]) => one / two),
      0.5,
    ),
  }
}

async function once(task: Task): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

function timing(times: readonly number[]): Timing {
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    min: Math.min(...times),
    runs: times.length,
  }
}
