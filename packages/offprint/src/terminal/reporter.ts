import { decode } from '@offprint/core'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { counts, failed, highest, type Role, severityOf, type Status, statusOf } from './exit-status.ts'
import { describeFinding, findingData, inOrder } from './findings.ts'
import { type Paint, paintFor } from './paint.ts'
import { plain } from './plain.ts'
import { count, listed } from './words.ts'
import type { Stream, Surroundings } from './surroundings.ts'

/** How findings are shown. */
export interface ReporterOptions {
  /** Warnings count as errors. */
  strict: boolean
  /** Findings as JSON lines. */
  json: boolean
  /** Nothing but what counts as an error. */
  quiet: boolean
  /** Where JSON lines go. */
  data: 'stdout' | 'stderr'
}

/** Shows findings as they come, and keeps count of them. */
export interface Reporter {
  /**
   * Shows the findings of a file.
   *
   * @param file Its value is the source that a code frame quotes.
   * @param role What the file is to the run. Default: an article.
   */
  show: (file: VFile, role?: Role) => void
  /** Tells of a failure inside Offprint, and asks to report it. */
  crash: (error: unknown, path?: string) => void
  /** Says something to the person, unless quiet or asked for data. */
  say: (line: string) => void
  /** The closing summary. */
  summarise: () => void
  /** The exit status of all that was shown. */
  status: () => Status
}

/** @returns A reporter that has shown nothing yet. */
export function createReporter(around: Surroundings, options: ReporterOptions): Reporter {
  const { strict, json, quiet } = options
  const shown: { message: VFileMessage; status: Status }[] = []
  const crashes: Status[] = []
  const paint = paintFor(around.stderr, around.env)
  const stream = json && options.data === 'stdout' ? around.stdout : around.stderr

  return {
    show(file, role = 'article') {
      const all = inOrder(file.messages)
      shown.push(...all.map((message) => ({ message, status: statusOf(message, { role, strict }) })))
      const wanted = all.filter((message) => !quiet || counts(message, strict))
      print(stream, json ? asData(file, wanted) : asText(file, wanted, { paint, stream }))
    },
    crash(error, path) {
      crashes.push(failed)
      print(around.stderr, describeCrash(error, path, around.env))
    },
    say(line) {
      if (!quiet && !json) print(around.stderr, [line])
    },
    summarise() {
      const line = summary(shown.map(({ message }) => message))
      if (line && !quiet && !json) print(around.stderr, [paint('bold', line)])
    },
    status: () => highest([...shown.map(({ status }) => status), ...crashes]),
  }
}

function print(stream: Stream, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`)
}

function asData(file: VFile, messages: readonly VFileMessage[]): string[] {
  return messages.map((message) => JSON.stringify(findingData(message, file.path)))
}

function asText(
  file: VFile,
  messages: readonly VFileMessage[],
  { paint, stream }: { paint: Paint; stream: Stream },
): string[] {
  const note = stream.isTTY === true
  const source = note && messages.length > 0 ? textOf(file) : undefined
  return messages.flatMap((message) => describeFinding(message, { path: file.path, paint, source, note }))
}

/**
 * @param file A source.
 * @returns Its text as places count in it; nothing for what is no text.
 */
export function textOf(file: VFile): string | undefined {
  if (file.value === undefined) return undefined
  try {
    return decode(file.value, { file: new VFile() }).text
  } catch {
    // What cannot be decoded has been reported as such, and there is nothing to quote.
    return undefined
  }
}

function summary(messages: readonly VFileMessage[]): string | undefined {
  const severities = messages.map(severityOf)
  const errors = severities.filter((severity) => severity === 'error').length
  const warnings = severities.filter((severity) => severity === 'warning').length
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ]
  return parts.length > 0 ? `${listed(parts)}.` : undefined
}

function describeCrash(error: unknown, path: string | undefined, env: Surroundings['env']): string[] {
  const known = error instanceof Error ? error : new Error(String(error))
  const where = path === undefined ? '' : ` at ${plain(path)}`
  return [
    `offprint: something went wrong inside Offprint${where}: ${plain(known.message.replace(/\s+/g, ' '))}`,
    'This is not your mistake. Please report it, with the command and, if you can, the article.',
    ...(env.DEBUG ? [known.stack ?? ''] : ['DEBUG=1 shows where it happened.']),
  ]
}
