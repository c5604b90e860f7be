/**
 * The catalogue of offprint: findings about files, folders and the disk. An id says what should hold.
 */
import { type Catalogue, defineRules } from '@offprint/core'

const entries = {
  // config/
  'config-is-readable': {
    severity: 'error',
    text: 'The configuration cannot be read: {problem}.',
    note: 'Correct the file, or check the path after `--config`.',
  },
  'config-is-one': {
    severity: 'warning',
    text: 'The folder has another configuration, {other}, which is not read: this one holds.',
    note: 'Move what is still wanted from {other} into this one, and remove {other}.',
  },

  // tidy
  'front-matter-is-whole': {
    severity: 'error',
    text: 'Front matter with a mistake in its writing cannot be written back whole, so nothing was written.',
    note: 'Correct the line, then tidy again.',
  },

  // publish/
  'name-is-a-file-name': {
    severity: 'warning',
    text: 'The name `{name}` cannot be the name of a file, so the outputs are called `{plain}`.',
    note: 'Write `slug: {plain}` in the front matter, or another one without slashes, colons and the like.',
  },
  'image-is-inside': {
    severity: 'error',
    text: 'The image {url} is not read, because it is not in the folder of the article or below it.',
    note: 'Copy the picture beside the article and name it by a relative address.',
  },
  'image-is-found': {
    severity: 'error',
    text: 'The image {url} cannot be read: {problem}. It is described in words.',
    note: 'Put the file beside the article, or correct the address: it is relative to the article.',
  },
  'image-is-readable': {
    severity: 'error',
    text: 'The image {url} is broken, or no picture: its size cannot be read. It is described in words.',
    note: 'Export the picture again, as PNG or JPEG.',
  },
  'image-is-for-the-web': {
    severity: 'error',
    text: 'The image {url} is {format}, which browsers do not show. It is described in words.',
    note: 'Export the picture as PNG or JPEG.',
  },

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
  'file-is-text': {
    severity: 'error',
    text: 'This is a binary file, neither a page nor structured data.',
    note: 'Give the page as it is served: `offprint check page.html`. For a PDF, check the page that offers it.',
  },
  'page-has-data': {
    severity: 'warning',
    text: 'The page has no structured data: no `script` of the type `application/ld+json`.',
    note: 'Nothing could be checked. Offprint makes it: `offprint html article.md`.',
  },
  'folder-is-free': {
    severity: 'error',
    text: 'The folder for the new article cannot be used: {problem}.',
    note: 'Choose a name that is not taken: `offprint new my-article`. Nothing was changed.',
  },
} as const

/** Everything that publishing and the command line can find wrong. */
export const rules: Catalogue<typeof entries> = defineRules('offprint', entries)
