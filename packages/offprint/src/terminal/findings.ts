import { defined, type Severity } from '@offprint/core'
import type { DataMessage } from '@offprint/jsonld/check'
import type { VFileMessage } from 'vfile-message'
import { codeFrame } from './code-frame.ts'
import { severityOf } from './exit-status.ts'
import type { Paint } from './paint.ts'
import { plain } from './plain.ts'

/** What a finding is shown with. */
export interface FindingContext {
  /** As the reader knows the file. */
  path: string
  paint: Paint
  /** The text of the file, for a code frame; none without it. */
  source?: string | undefined
  /** Whether the note follows, which says what to do. */
  note: boolean
}

const colours = { error: 'red', warning: 'yellow', information: 'cyan' } as const satisfies Record<
  Severity,
  string
>

/**
 * A finding as lines for a person: `path:line:column severity rule message`, the form that editors read, then
 * a code frame and a note where they are wanted.
 */
export function describeFinding(message: VFileMessage, context: FindingContext): string[] {
  const { paint, source } = context
  const severity = severityOf(message)
  const where = `${plain(context.path)}:${message.line ?? 1}:${message.column ?? 1}`
  const head = [
    paint('bold', where),
    paint(colours[severity], severity),
    paint('dim', message.ruleId ?? '-'),
    plain(message.reason),
  ]
  const frame = source !== undefined && message.place ? codeFrame(source, message.place) : []
  const note = context.note && message.note ? [`note: ${plain(message.note)}`] : []
  return [head.join(' '), ...[...frame, ...note].map((line) => paint('dim', `    ${line}`))]
}

/** A finding as data: what `--json` prints, one a line. Lines and columns count from 1. */
export interface FindingData {
  type: 'finding'
  path: string
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
  severity: Severity
  /** The package that found it. */
  source?: string
  rule?: string
  message: string
  /** What to do. */
  note?: string
  url?: string
  /** Of structured data: where in it (RFC 6901), whose rule, and how sure it is. */
  pointer?: string
  profile?: string
  certainty?: string
}

/**
 * @param message The finding.
 * @param path As the reader knows the file.
 * @returns What `--json` prints of it.
 */
export function findingData(message: VFileMessage, path: string): FindingData {
  const { place, note, url, source, ruleId } = message
  const start = place && 'start' in place ? place.start : place
  const end = place && 'start' in place ? place.end : undefined
  return {
    type: 'finding',
    path,
    ...(start && { line: start.line, column: start.column }),
    ...(end && { endLine: end.line, endColumn: end.column }),
    severity: severityOf(message),
    ...(source && { source }),
    ...(ruleId && { rule: ruleId }),
    message: message.reason,
    ...(note && { note }),
    ...(url && { url }),
    ...ofData(message),
  }
}

/** What a check of structured data puts on its findings besides. */
function ofData(message: VFileMessage): Pick<FindingData, 'pointer' | 'profile' | 'certainty'> {
  const { pointer, profile, certainty }: Partial<DataMessage> = message
  return defined({ pointer, profile, certainty })
}

/** @returns Findings in the order of their places; those about the whole file first. */
export function inOrder(messages: readonly VFileMessage[]): VFileMessage[] {
  return messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
