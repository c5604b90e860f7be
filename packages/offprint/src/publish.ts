import type { VFile } from 'vfile'
import type { Published, PublishOptions } from './publish-types.ts'

export declare function publish(source: string | Uint8Array | VFile, options?: PublishOptions): Promise<Published>
