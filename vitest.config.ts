import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Absolute: a package's own `test` script starts vitest in the package. */
const packageRoot = (name: string): string => join(import.meta.dirname, 'packages', name)

/** Unit tests run on the sources: the private condition resolves sibling packages to `src/`. */
const unit = ['core', 'html', 'jsonld', 'pdf', 'fonts', 'offprint', 'bench']

/** `repository` tests the rules of this repository itself: the lint, the documents, the scripts. */
const repository = {
  name: 'repository',
  root: packageRoot('conformance'),
  include: ['test/repository/**/*.test.ts'],
}

// Projects stand inline with `extends`: given as globs they would not inherit the condition, and test `dist/`.
export default defineConfig({
  resolve: { conditions: ['@offprint/source'] },
  ssr: { resolve: { conditions: ['@offprint/source'] } },
  test: {
    passWithNoTests: false,
    // Only what hangs takes so long: a machine may be busy.
    testTimeout: 300_000,
    setupFiles: [join(import.meta.dirname, 'vitest.setup.ts')],
    projects: [
      ...unit.map((name) => ({ name, root: packageRoot(name), include: ['test/**/*.test.ts'] })),
      repository,
    ].map((test) => ({ extends: true as const, test })),
  },
})
