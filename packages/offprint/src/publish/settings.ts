import { VFile } from 'vfile'
import type { Format, PublishOptions } from '../publish-types.ts'

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
 * @throws TypeError for a format that there is not.
 */
export function resolveOptions(source: string | Uint8Array | VFile, options: PublishOptions): Settings {
  const { formats = known } = options
  const unknown = formats.find((format) => !known.includes(format))
  if (unknown !== undefined) {
    throw new TypeError(
      `Expected formats to be some of ${known.join(', ')}, received ${JSON.stringify(unknown)}. For example: { formats: ['html'] }.`,
    )
  }
  const file = options.file ?? (isFile(source) ? source : new VFile())
  return { file, formats: new Set(formats), options }
}

function isFile(source: string | Uint8Array | VFile): source is VFile {
  return typeof source === 'object' && source !== null && 'messages' in source
}
