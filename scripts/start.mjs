/**
 * `pnpm start`: builds what rendering needs, renders every article of content/, and says where the results are.
 */
import './lib/require-node.cjs'
import { describe, outputsOf } from './lib/outputs.mjs'
import { runTasks } from './lib/turbo.mjs'

const say = (line = '') => process.stdout.write(`${line}\n`)

say('Offprint: one article in; a web page, a printed brochure and search-engine data out.')
say('Building the packages and rendering content/; what has not changed comes from the cache.\n')
const { ok, tasks, errors } = await runTasks(['render'], { only: './content/*', onStart: announce })
const articles = tasks.filter(({ name }) => name === 'render')

for (const task of tasks.map(withoutOutputs).filter(isWorthTelling)) tell(task)
for (const error of ok || tasks.some((task) => task.ran && !task.ok) ? [] : errors) say(error)
summarise()
process.exitCode = ok ? 0 : 1

function announce(id) {
  const [where, name] = id.split('#')
  say(name === 'render' ? `Rendering ${where} …` : `Building ${where} …`)
}

/** The command lists what it wrote; here the summary does, for all articles at once. */
function withoutOutputs(task) {
  return { ...task, lines: task.lines.filter((line) => !/^\s*dist[\\/]/.test(line)) }
}

function isWorthTelling({ name, ran, ok: isFine, lines }) {
  return ran && (!isFine || (name === 'render' && lines.length > 0))
}

function tell({ name, directory, cached, ok: isFine, lines }) {
  const state = isFine ? (cached ? ' (unchanged: its messages again)' : '') : ` (${name} failed)`
  say(`\n${directory}${state}`)
  for (const line of lines.length > 0 ? lines : ['It ended without a word.']) say(`  ${line}`)
}

function summarise() {
  const outputs = articles.flatMap(({ directory }) => outputsOf(directory))
  const failed = tasks.filter((task) => task.ran && !task.ok).map(({ directory }) => directory)
  const skipped = tasks.filter((task) => !task.ran).length
  say()
  if (ok && articles.length === 0) say('There is no article in content/ yet.')
  if (outputs.length > 0) {
    say(`${headline()}\n`)
    for (const line of describe(outputs)) say(line)
    say(`\nTo look: open ${outputs[0].path} in a browser, and the .pdf beside it in a PDF viewer.`)
  }
  say('Your own article: node packages/offprint/bin/offprint.js build PATH/TO/ARTICLE.md --out FOLDER')
  say('A new one here:   node packages/offprint/bin/offprint.js new content/NAME')
  if (failed.length > 0) say(`\nFailed: ${failed.join(', ')}. What was wrong stands above.`)
  if (skipped > 0) say(`Not attempted because of that: ${count(skipped, 'task')}.`)
}

function headline() {
  const fromCache = articles.filter(({ cached }) => cached).length
  const whole = count(articles.length, 'article')
  if (tasks.every(({ cached }) => cached))
    return `Nothing has changed: ${whole}, all from the cache. The outputs:`
  if (fromCache > 0) return `${whole}, ${fromCache} of them unchanged and from the cache. The outputs:`
  return `${whole} rendered. The outputs:`
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
