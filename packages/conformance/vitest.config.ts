import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * Independent judges over what was built and rendered: `outputs` over `the rendered articles`, `packages` over the
 * tarballs. Here siblings resolve to their `dist/`, as they do for a user.
 */
const projects = [
  { name: 'outputs', include: ['test/outputs/**/*.test.ts'] },
  { name: 'packages', include: ['test/packages/**/*.test.ts'] },
]

export default defineConfig({
  test: {
    root: import.meta.dirname,
    // Only what hangs takes so long: a machine may be busy.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    setupFiles: [join(import.meta.dirname, '../../vitest.setup.ts')],
    projects: projects.map((test) => ({ extends: true as const, test })),
  },
})
