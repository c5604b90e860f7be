import { join } from 'node:path'
import { root } from './repository.ts'

/** The built command line, to be run by Node. */
export const offprint: string = join(root, 'packages/offprint/bin/offprint.js')
