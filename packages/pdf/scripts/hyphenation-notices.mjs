/**
 * Writes HYPHENATION-NOTICES.txt: who made the patterns that words are divided by, and their licences, as the files
 * of hyph-utf8 state them. The package `hyphen` has the patterns without these.
 *
 *     node scripts/hyphenation-notices.mjs …/hyph-utf8/tex/generic/hyph-utf8/patterns/tex
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const home = new URL('..', import.meta.url)

const head = `Words are divided by patterns that were made for TeX and are gathered in hyph-utf8
(https://www.hyphenation.org, https://github.com/hyphenation/tex-hyphen). The npm package \`hyphen\` has them as tables
for JavaScript: the same patterns in another form. The complete and unchanged files, which are those to change and to
report mistakes in, are to be had at the addresses above. What follows is from the heads of these files: title,
copyright, authors, licence. Where a file may be had under several licences, "Used under" names the one chosen here.
Where the terms of the MIT licence are not repeated, they are those at the end.
`

/** Licences that allow copies in a program under the MIT licence, in the order they are chosen. */
const accepted = [
  ['MIT', /^\s*(?:- )?name: MIT\b/m],
  ['BSD', /name: BSD/],
  ['The Unlicense', /name: Unlicence/],
  [
    'the terms below',
    /Permission is hereby granted|distribution of this file|modified, copied|freely (?:use|distributed)/,
  ],
  ['the LaTeX Project Public License (LPPL)', /name: LPPL/],
  ['the Mozilla Public License 1.1 (MPL)', /name: MPL/],
]

const kept = ['title', 'copyright', 'authors', 'licence']
const line = '-'.repeat(80)

const loaders = readFileSync(new URL('src/text/hyphenation-patterns.ts', home), 'utf8')
/** Pattern sets, and the languages that each is for. */
const used = new Map()
for (const [, language, patterns] of loaders.matchAll(/^ {2}'?([\w-]+)'?: .*patterns\/([\w-]+)\.js/gm))
  used.set(patterns, [...(used.get(patterns) ?? []), language])

/** @returns {Map<string, string[]>} Each key at the top of a file's head, with its lines. */
function headOf(path) {
  const parts = new Map()
  let lines
  for (const written of readFileSync(path, 'utf8').split('\n')) {
    if (!written.startsWith('%') || /^% ?=/.test(written)) {
      if (parts.size > 0) break
      continue
    }
    const text = written.slice(written.startsWith('% ') ? 2 : 1).trimEnd()
    const [, key] = /^([a-z_]+):/.exec(text) ?? []
    if (key !== undefined) parts.set(key, (lines = []))
    lines?.push(text)
  }
  return parts
}

function noticeOf(patterns, languages, folder) {
  const parts = headOf(join(folder, `hyph-${patterns}.tex`))
  const text = kept.flatMap((key) => parts.get(key) ?? []).filter((one) => !/^\s*contact:/.test(one))
  const licence = (parts.get('licence') ?? []).join('\n')
  const [name] = accepted.find(([, pattern]) => pattern.test(licence)) ?? []
  if (name === undefined) throw new Error(`hyph-${patterns}.tex has no licence that is accepted:\n${licence}`)
  const title = `hyph-${patterns}, for ${languages.join(', ')}\nUsed under: ${name}`
  return `${line}\n${title}\n\n${text
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

/** The terms are the same in every MIT licence; our own is one. */
function mitTerms() {
  const own = readFileSync(new URL('LICENSE', home), 'utf8')
  return `${line}\nMIT\n\n${own.slice(own.indexOf('Permission is hereby granted')).trim()}\n`
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Expected the folder of the files of hyph-utf8')
const notices = [...used]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([patterns, languages]) => noticeOf(patterns, languages, folder))
writeFileSync(new URL('HYPHENATION-NOTICES.txt', home), [head, ...notices, mitTerms()].join('\n'))
