/**
 * Turborepo, without its chatter: its lines are read as data, and what a person sees is ours.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from './root.mjs'

const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
const summaries = join(root, '.turbo', 'runs')

/** Lines that pnpm and Turborepo put around a task's own. */
const chatter = /^(?:> |cache (?:hit|miss)|\s*ELIFECYCLE|\s*$)/

/**
 * Runs tasks in every package that has them, with what they depend on.
 *
 * @param {string[]} tasks Names in turbo.json.
 * @param {{ only?: string, onStart?: (id: string) => void }} [options] `only`: the packages in this folder, and what
 *   they depend on; `onStart` is called when a task really runs, not when it comes from the cache.
 * @returns {Promise<{ ok: boolean, tasks: Task[], errors: string[] }>} Every task with its lines, in the order of
 *   their names; `errors`: what Turborepo itself had to say, if it failed.
 *
 * @typedef {{ id: string, name: string, directory: string, cached: boolean, ok: boolean, ran: boolean, lines: string[] }} Task
 */
export async function runTasks(tasks, { only, onStart = () => {} } = {}) {
  const before = new Set(list(summaries))
  const lines = new Map()
  const errors = []
  const { code, stderr } = await turbo(
    only ? [...tasks, `--filter=${only}`] : tasks,
    ({ source, text, level }) => {
      if (source === 'turbo') {
        if (level === 'error') errors.push(text)
        return
      }
      if (text.startsWith('cache miss')) onStart(source)
      if (!lines.has(source)) lines.set(source, [])
      if (!chatter.test(text)) lines.get(source).push(text)
    },
  )
  const summary = list(summaries).find((file) => !before.has(file))
  const ran = summary ? tasksOf(join(summaries, summary), lines) : []
  if (!process.env.npm_execpath) errors.push('This is run through pnpm: npx --yes pnpm@10 start (or test).')
  return { ok: code === 0, tasks: ran, errors: code === 0 ? [] : [stderr.trim(), ...errors].filter(Boolean) }
}

function turbo(tasks, onLine) {
  const args = [
    'run',
    ...tasks,
    '--json',
    '--no-update-notifier',
    '--summarize',
    '--continue=dependencies-successful',
  ]
  const child = spawn(process.execPath, [join(root, 'node_modules', 'turbo', 'bin', 'turbo'), ...args], {
    cwd: root,
    env: { ...process.env, ...quiet },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) onLine(JSON.parse(line))
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stderr }))
  })
}

function tasksOf(summary, lines) {
  const { tasks } = JSON.parse(readFileSync(summary, 'utf8'))
  rmSync(summary)
  return tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ taskId, task, directory, cache, execution }) => ({
      id: taskId,
      name: task,
      directory,
      cached: cache.status === 'HIT',
      ran: execution !== undefined && execution !== null,
      ok: execution?.exitCode === 0,
      lines: lines.get(taskId) ?? [],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function list(directory) {
  return existsSync(directory) ? readdirSync(directory) : []
}
