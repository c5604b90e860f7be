import { VFile } from 'vfile'
import type { Format, PublishOptions } from '../publish-types.ts'
import { attachable } from './attachments.ts'

/** Options with what they leave open filled in. */
export interface Settings {
  file: VFile
  formats: ReadonlySet<Format>
  options: PublishOptions
}

const known: readonly Format[] = ['html', 'pdf', 'jsonld']

/**
 * The one place where options get their defaults.
 *
 * @throws TypeError for a format, or something to attach, that there is not.
 */
export function resolveOptions(source: string | Uint8Array | VFile, options: PublishOptions): Settings {
  const { formats = known, attach = [] } = options
  assertSome('formats', formats, known)
  assertSome('attach', attach, attachable)
  const file = options.file ?? (isFile(source) ? source : new VFile())
  return { file, formats: new Set(formats), options }
}

function isFile(source: string | Uint8Array | VFile): source is VFile {
  return typeof source === 'object' && source !== null && 'messages' in source
}

function assertSome<T>(name: string, given: readonly T[], known: readonly T[]): void {
  const unknown = given.find((one) => !known.includes(one))
  if (unknown === undefined) return
  throw new TypeError(
    `Expected ${name} to be some of ${known.join(', ')}, received ${JSON.stringify(unknown)}. For example: { ${name}: ['${known[0]}'] }.`,
  )
}
