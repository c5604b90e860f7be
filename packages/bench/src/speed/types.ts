/** Milliseconds of many runs of one task. */
export interface Timing {
  median: number
  p95: number
  min: number
  runs: number
}

/** Something to be timed, again and again. */
export type Task = () => unknown

/** One line of what a benchmark found. */
export interface Finding {
  name: string
  /** What is compared with the bound. */
  value: number
  unit: 'ms' | '×' | 'MB' | 'KB' | 's'
  /** The most it may be; without one it is told for information. */
  bound?: number
  /** What was measured, where the value alone does not say it. */
  detail?: string
}

/** A family of benchmarks: `pnpm bench NAME`. */
export interface Area {
  name: string
  run: () => Promise<Finding[]>
}
