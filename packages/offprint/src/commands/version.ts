import { createRequire } from 'node:module'

/** @returns The version of Offprint, through the package's own name: sources and bundle lie at different depths. */
export function version(): string {
  const { version: text }: { version: string } = createRequire(import.meta.url)('offprint/package.json')
  return text
}
