import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flagshipPath } from '../articles.ts'
import { compareProcesses, timeProcess } from '../speed/process.ts'
import type { Area, Finding } from '../speed/types.ts'

const offprint = join(import.meta.dirname, '../../../offprint/bin/offprint.js')

async function run(): Promise<Finding[]> {
  const out = mkdtempSync(join(tmpdir(), 'offprint-bench-'))
  const node = process.execPath
  const help = await compareProcesses([node, offprint, '--help'], [node, '-e', '0'])
  const build = await timeProcess([node, offprint, 'build', flagshipPath, '--out', out])
  const page = await timeProcess([node, offprint, 'build', flagshipPath, '--out', out, '--format', 'html'])
  return [
    {
      name: 'offprint --help',
      value: help.task.median,
      unit: 'ms',
      detail: `node alone ${help.other.median.toFixed(0)} ms`,
    },
    { name: 'offprint build --format html', value: page.median, unit: 'ms' },
    {
      name: 'offprint build, all outputs',
      value: build.median,
      unit: 'ms',
      detail: `fastest ${build.min.toFixed(0)} ms`,
    },
  ]
}

/** Whole processes, as a person starts them. */
export const cold: Area = { name: 'cold', run }
