import { defineConfig } from 'vitest/config'

/** Unit tests run on the sources: the private condition resolves sibling packages to `src/`. */
const unit = ['core', 'html', 'jsonld', 'pdf', 'fonts', 'offprint']

export default defineConfig({
  resolve: { conditions: ['@offprint/source'] },
  ssr: { resolve: { conditions: ['@offprint/source'] } },
  test: {
    projects: unit.map((name) => ({
      extends: true as const,
      test: { name, root: `packages/${name}`, include: ['test/**/*.test.ts'] },
    })),
  },
})
