/**
 * Our own lint rules: what the architecture says and no ready-made rule can hold. The facts are in
 * `architecture.mjs`; a rule here only knows where to look.
 */
import { arrows } from './rules/arrows.mjs'
import { bans } from './rules/bans.mjs'
import { casts } from './rules/casts.mjs'
import { documentedExports } from './rules/documented-exports.mjs'
import { findings } from './rules/findings.mjs'
import { indexExports } from './rules/index-exports.mjs'
import { internals } from './rules/internals.mjs'
import { moduleState } from './rules/module-state.mjs'
import { suppressions } from './rules/suppressions.mjs'

export default {
  meta: { name: 'offprint' },
  rules: {
    arrows,
    bans,
    'documented-exports': documentedExports,
    'findings-through-report': findings,
    'index-exports-only': indexExports,
    'no-casts': casts,
    'no-internals': internals,
    'no-module-state': moduleState,
    'suppression-has-reason': suppressions,
  },
}
