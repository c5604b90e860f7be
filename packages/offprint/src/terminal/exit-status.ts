import type { VFileMessage } from 'vfile-message'
import type { Severity } from '@offprint/core'
import type { rules } from '../rules.ts'

/** 0: done. 1: the input has errors, or cannot become an article. 2: usage, configuration, files. */
export type Status = 0 | 1 | 2

/** What a file is to the run: what is wrong with a configuration is not wrong with an article. */
export type Role = 'article' | 'config'

/** Findings that no article is to blame for: files, folders, usage. */
const aboutTheRun = [
  'config-is-readable',
  'folder-has-articles',
  'folder-is-free',
  'folder-is-readable',
  'name-is-unique',
  'output-is-redirected',
  'output-is-unique',
  'output-is-writable',
  'source-is-readable',
] as const satisfies readonly (keyof typeof rules)[]

/** The status of wrong usage, and of what went wrong inside Offprint. */
export const failed: Status = 2

/** @returns How much a finding weighs. */
export function severityOf({ fatal }: VFileMessage): Severity {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'information'
}

/**
 * @param message A finding.
 * @param strict Whether warnings count as errors.
 * @returns Whether it keeps the run from status 0.
 */
export function counts(message: VFileMessage, strict: boolean): boolean {
  const severity = severityOf(message)
  return severity === 'error' || (strict && severity === 'warning')
}

/**
 * The one place that decides what a finding does to the exit status.
 *
 * @param message The finding.
 * @param options What its file is to the run, and whether warnings count as errors.
 */
export function statusOf(message: VFileMessage, options: { role: Role; strict: boolean }): Status {
  if (!counts(message, options.strict)) return 0
  const isAboutTheRun = aboutTheRun.some((id) => id === message.ruleId)
  return isAboutTheRun || options.role === 'config' ? 2 : 1
}

/** @returns The highest; 0 of none. */
export function highest(statuses: readonly Status[]): Status {
  return statuses.reduce<Status>((one, other) => (other > one ? other : one), 0)
}
