import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Config } from './config.ts'

/** A configuration and where it was found. */
export interface LoadedConfig {
  /** Absolute; missing where there is no configuration. */
  path?: string
  config: Config
  messages: VFileMessage[]
}

export declare function loadConfig(
  startFolder: string,
  file?: VFile,
  explicitPath?: string,
): Promise<LoadedConfig>
