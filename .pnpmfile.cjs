// pnpm reads this before any of its commands: the one place where an old Node can be met with a plain sentence.
require('./scripts/lib/require-node.cjs')

module.exports = {}
