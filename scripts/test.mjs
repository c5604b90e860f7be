/**
 * `pnpm test`: everything that must hold, cheapest first, stopping at the first step that fails.
 */
import './lib/require-node.cjs'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/root.mjs'
import { runTasks } from './lib/turbo.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'offprint-test-'))
const totals = { passed: 0, failed: 0, skipped: 0 }
const passed = []

const steps = [
  ['Lint', () => bin('oxlint', ['--deny-warnings'])],
  ['Format', () => bin('biome', ['format', '.'])],
  ['Types', () => tasks(['typecheck'])],
  ['Unit tests, on the sources', () => vitest('unit', [])],
  ['Build, and render content/', () => tasks(['build', 'render'])],
  [
    'Conformance and packaging, on what was built and rendered',
    () => vitest('conformance', ['--config', 'packages/conformance/vitest.config.ts']),
  ],
]

const failed = await runSteps()
rmSync(scratch, { recursive: true, force: true })
conclude()

async function runSteps() {
  for (const [number, [name, step]] of steps.entries()) {
    say(`\n── ${number + 1}/${steps.length}  ${name}\n`)
    const start = performance.now()
    const ok = await step()
    if (!ok) return name
    passed.push(`${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  }
  return undefined
}

function conclude() {
  say(`\n── ${failed ? 'Failed' : 'All is well'}\n`)
  for (const name of passed) say(`passed  ${name}`)
  if (failed) {
    say(`FAILED  ${failed}`)
    for (const [name] of steps.slice(passed.length + 1)) say(`not run ${name}`)
  }
  const failures = Math.max(totals.failed, failed ? 1 : 0)
  say(`\nTests: ${totals.passed} passed, ${failures} failed, ${totals.skipped} skipped`)
  process.exitCode = failed ? 1 : 0
}

function bin(name, args) {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', name), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

/** Tests under vitest; a human reads the one report, the totals are summed from the other. */
function vitest(name, args) {
  const report = join(scratch, `${name}.json`)
  const ok = bin('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  totals.passed += numPassedTests
  totals.failed += numFailedTests
  totals.skipped += numPendingTests
  return ok
}

/** Tasks of the packages, through Turborepo: what has not changed comes from its cache. */
async function tasks(names) {
  const { ok, tasks: all, errors } = await runTasks(names)
  const failures = all.filter((task) => task.ran && !task.ok)
  for (const { id, lines } of failures) say([`${id} failed:`, ...lines.map((line) => `  ${line}`)].join('\n'))
  if (!ok && failures.length === 0) say(errors.join('\n'))
  const cached = all.filter((task) => task.cached).length
  if (ok) say(`${all.length} tasks, ${cached} of them from the cache`)
  return ok
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
