import { defineConfig } from 'vitest/config'

/** Unit tests run on the sources: the private condition resolves sibling packages to `src/`. */
const unit = ['core', 'html', 'jsonld', 'pdf', 'fonts', 'offprint']

/** `repository` tests the rules of this repository itself: the lint, the documents, the scripts. */
const repository = {
  name: 'repository',
  root: 'packages/conformance',
  include: ['test/repository/**/*.test.ts'],
}

// Projects stand inline with `extends`: given as globs they would not inherit the condition, and test `dist/`.
export default defineConfig({
  resolve: { conditions: ['@offprint/source'] },
  ssr: { resolve: { conditions: ['@offprint/source'] } },
  test: {
    passWithNoTests: false,
    // Random articles take their time on a busy machine.
    testTimeout: 60_000,
    projects: [
      ...unit.map((name) => ({ name, root: `packages/${name}`, include: ['test/**/*.test.ts'] })),
      repository,
    ].map((test) => ({ extends: true as const, test })),
  },
})
