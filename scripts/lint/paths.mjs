/**
 * Paths as the architecture names them.
 */

/**
 * Where a file stands: `/x/packages/pdf/src/page/fill.ts` gives `pdf/src/page/fill.ts`.
 *
 * @param {string} filename Absolute, with slashes of either kind.
 * @returns {string} From `packages/`; empty outside of it.
 */
export function fromPackages(filename) {
  const path = filename.replaceAll('\\', '/')
  const start = path.lastIndexOf('/packages/')
  return start < 0 ? '' : path.slice(start + '/packages/'.length)
}

/**
 * Whether a path or module name fits one of the patterns (`*` within a part, `**` across parts).
 *
 * @param {string} path
 * @param {readonly string[]} patterns
 */
export function matches(path, patterns) {
  return patterns.some((pattern) => expression(pattern).test(path))
}

const expressions = new Map()

function expression(pattern) {
  const known = expressions.get(pattern)
  if (known) return known
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*|\*/g, (star) => (star === '**' ? '.*' : '[^/]*'))
  const made = new RegExp(`^${source}$`)
  expressions.set(pattern, made)
  return made
}
