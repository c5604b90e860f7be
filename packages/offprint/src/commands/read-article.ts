import { dirname, resolve } from 'node:path'
import { defined, messagesOf } from '@offprint/core'
import type { VFile } from 'vfile'
import type { Config } from '../config/config.ts'
import { readSource } from '../files/read-source.ts'
import type { Published } from '../publish-types.ts'
import { counts } from '../terminal/exit-status.ts'
import type { Session } from './session.ts'
import type { Format } from './values.ts'

/** What came of a source. */
export interface ReadArticle {
  /** The source, with everything that was found. */
  file: VFile
  /** Missing where no article can be made of it; `file` says why. */
  published?: Published
  /** The configuration that it was made with. */
  config?: Config
  /** Whether its configuration keeps it from being written. */
  isHeld: boolean
}

/**
 * Reads a source and makes outputs of it, in memory.
 *
 * @param path As it was typed; `-` is standard input.
 */
export async function readArticle(
  session: Session,
  path: string,
  { formats }: { formats: readonly Format[] },
): Promise<ReadArticle> {
  const { around, options, reporter } = session
  const file = await readSource(path, around)
  if (file.value === undefined) return { file, isHeld: true }
  const root = path === '-' ? around.cwd : dirname(resolve(around.cwd, path))
  const known = await session.configFor(root)
  if (!known) return { file, isHeld: true }
  const { publish } = await import('../publish.ts')
  const { config, isHeld } = known
  try {
    const { baseUrl, pageSize, layout, impose } = options
    const published = await publish(file, {
      config,
      root,
      formats,
      ...defined({ baseUrl, pageSize, layout, impose }),
    })
    return { file, published, config, isHeld }
  } catch (error) {
    if (!messagesOf(error)) reporter.crash(error, path)
    return { file, isHeld: true }
  }
}

/**
 * @returns Whether an article is not to be written: there is no text in it, so that it would replace an article
 *   by an empty page; or the run is strict and there are errors or warnings.
 */
export function isHeld(
  { options }: Session,
  { file, isHeld: byConfig }: Pick<ReadArticle, 'file' | 'isHeld'>,
): boolean {
  const isEmpty = file.messages.some(({ ruleId }) => ruleId === 'source-has-text')
  const isFlawed = options.strict === true && file.messages.some((message) => counts(message, true))
  return byConfig || isEmpty || isFlawed
}
