/** The notices that licences ask to go with a copy of the software. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

const head = `The command line of Offprint includes the software below, each with its licence.
The typefaces are a package of their own, @offprint/fonts, with theirs.
`
const licenceFile = /^(?:licen[cs]e|copying|notice)(?:[.\-_].*)?$/i
const line = '-'.repeat(80)

/**
 * Gathers the packages that files come from.
 *
 * @param {readonly string[]} paths Absolute; those outside of any `node_modules` are our own.
 * @param {readonly string[]} more Notices of what stands inside a package, under other licences than its own.
 * @returns {string} Names, versions and licence texts, by name.
 * @throws {Error} Where a package says nothing of its licence.
 */
export function noticesOf(paths, more = []) {
  const folders = new Set(paths.filter((path) => path.includes(`${sep}node_modules${sep}`)).map(packageOf))
  const notices = [...folders].map(noticeOf)
  const distinct = new Map(notices.map((notice) => [notice.title, notice.text]))
  const sorted = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1))
  return [head, ...sorted.map(([title, text]) => `${line}\n${title}\n\n${text}\n`), ...more].join('\n')
}

/** The nearest folder above whose package.json has a version: some hold one only to say what kind of modules they are. */
function packageOf(path) {
  const folder = dirname(path)
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) && manifestOf(folder).version !== undefined ? folder : packageOf(folder)
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function noticeOf(folder) {
  const { name, version, license, licenses, author } = manifestOf(folder)
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  const title = `${name} ${version}`
  if (texts.length > 0) return { title, text: texts.join('\n\n') }
  // Packages from the time before SPDX have a list.
  const said = license ?? licenses?.map(({ type }) => type).join(' or ')
  if (said === undefined) throw new Error(`${name} says nothing of its licence`)
  const by = typeof author === 'object' ? author.name : author
  const claim = `It comes without a licence text; its manifest says: ${said}${by ? `, by ${by}` : ''}.`
  return { title, text: said === 'MIT' ? `${claim}\n\n${mitTerms()}` : claim }
}

/** The terms are the same in every MIT licence; our own is one. */
function mitTerms() {
  const own = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8')
  return own.slice(own.indexOf('Permission is hereby granted')).trim()
}
