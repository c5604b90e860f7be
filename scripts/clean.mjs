/** Empties the `dist/` of the folder it is run in: what a build or a rendering left before must not survive it. */
import { rmSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
