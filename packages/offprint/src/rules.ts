/**
 * The catalogue of the command line: findings about files, folders and the disk. An id says what should hold.
 */
import { type Catalogue, defineRules } from '@offprint/core'

const entries = {
  // files/
  'source-is-readable': {
    severity: 'error',
    text: 'The article cannot be read: {problem}.',
    note: 'Check the path; `-` stands for standard input.',
  },
  'output-is-writable': {
    severity: 'error',
    text: 'The output cannot be written: {problem}.',
    note: 'Choose another place with `--out`, or make room and give yourself the right to write there. What was there before is unchanged.',
  },
  'folder-is-readable': {
    severity: 'error',
    text: 'The folder cannot be read: {problem}.',
    note: 'Name the files: `offprint build article.md`.',
  },
  'folder-has-articles': {
    severity: 'error',
    text: 'There is no article in this folder: no .md or .txt file beside README, CHANGELOG and LICENSE.',
    note: 'Name the files, `offprint build texts/article.md`, or start one with `offprint new my-article`.',
  },

  // commands/
  'config-is-readable': {
    severity: 'error',
    text: 'The configuration that was asked for cannot be read: {problem}.',
    note: 'Check the path after `--config`. Nothing is made without it.',
  },
  'name-is-unique': {
    severity: 'error',
    text: 'This article and {other} are both called `{name}`, so each would overwrite the other; nothing is written.',
    note: 'Give one of them another `slug:` in its front matter, rename its file, or build the two into different folders.',
  },
  'output-is-unique': {
    severity: 'error',
    text: '{other} has already put another file here in this run; that one is kept.',
    note: 'Rename one of the two files, or build the articles into different folders.',
  },
  'output-is-redirected': {
    severity: 'error',
    text: 'A PDF is no text to show on a terminal.',
    note: 'Say where it goes: `--out article.pdf`, or `> article.pdf`.',
  },
  'check-reads-articles': {
    severity: 'error',
    text: '`check` reads articles (.md, .txt), and this is a web page.',
    note: 'Give it the file that the page was made of.',
  },
  'folder-is-free': {
    severity: 'error',
    text: 'The folder for the new article cannot be used: {problem}.',
    note: 'Choose a name that is not taken: `offprint new my-article`. Nothing was changed.',
  },
} as const satisfies Parameters<typeof defineRules>[1]

/** Everything that the command line itself can find wrong. */
export const rules: Catalogue<typeof entries> = defineRules('offprint', entries)
