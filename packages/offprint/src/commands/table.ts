import { Option } from 'commander'
import type { Options } from './options.ts'
import type { Session } from './session.ts'
import { formats, layouts, pageSizes, profiles, readBaseUrl, readFormats, readProfiles } from './values.ts'

/** Does the work of a command: prints, writes, and leaves its findings with `session.reporter`. */
export type Run = (session: Session, operands: readonly string[]) => Promise<void>

/** A command as a reader of `--help` meets it. */
export interface Command {
  name: string
  /** As commander takes them: `<file>`, `[files...]`. */
  operands: string
  summary: string
  description: string
  options: () => Option[]
  /** A command line and what it does. */
  examples: readonly (readonly [command: string, does: string])[]
  /** Where findings go with `--json`. Default: stderr, since stdout has the output. */
  data?: 'stdout'
  /** Loaded when it is called, so that `--help` is quick. */
  load: () => Promise<Run>
}

const outFile = (): Option => new Option('-o, --out <file>', 'write to this file instead of standard output')
const pageSize = (): Option => new Option('--page-size <size>', 'page of the PDF').choices(pageSizes)
const layout = (): Option => new Option('--layout <layout>', 'how the PDF is laid out').choices(layouts)

const impose = (description: string): Option => new Option('--impose', description)

/** Options that every command has. */
export function commonOptions(): Option[] {
  return [
    new Option(
      '--config <file>',
      'configuration (default: the nearest offprint.config.* upward of the article)',
    ),
    new Option('--strict', 'count warnings as errors, and write no article that has any'),
    new Option('--json', 'findings as JSON, one a line'),
    new Option('-q, --quiet', 'print nothing but errors and the output asked for'),
  ]
}

/** The names of the options of {@link Options}, so that a misnamed one does not compile. */
export type OptionName = keyof Options

/** All commands, in the order of `--help`. */
export const commands: readonly Command[] = [
  {
    name: 'build',
    operands: '[files...]',
    summary: 'make every output of every article',
    description:
      'Makes NAME.html, NAME.pdf and NAME.jsonld of each article, NAME being its slug or the name of its file. Without FILES it takes every .md and .txt here, but README, CHANGELOG and LICENSE.',
    options: () => [
      new Option('-o, --out <dir>', 'folder for the outputs').default('dist'),
      new Option('-f, --format <list>', `outputs to make (default: ${formats.join(',')})`).argParser(
        readFormats,
      ),
      new Option('--base-url <url>', 'address that the outputs will be published under').argParser(
        readBaseUrl,
      ),
      pageSize(),
      layout(),
      impose('write NAME.print.pdf too: sheets for a printer, with bleed and marks'),
    ],
    examples: [
      ['offprint build', 'every article of this folder into dist/'],
      ['offprint build harbour.md --out public', 'one article into public/'],
      ['offprint build --format html,jsonld --base-url https://www.example.com/articles/', 'for a web site'],
      ['offprint build --strict', 'as a check before publishing: warnings count'],
    ],
    load: async () => (await import('./build.ts')).build,
  },
  {
    name: 'html',
    operands: '<file>',
    summary: 'make the web page alone',
    description: 'Makes the web page of an article.',
    options: () => [outFile()],
    examples: [
      ['offprint html harbour.md > harbour.html', 'to standard output'],
      ['offprint html harbour.md --out site/harbour.html', 'to a file, its pictures beside it'],
      ['pbpaste | offprint html -', 'of text from standard input'],
    ],
    load: async () => (await import('./single.ts')).html,
  },
  {
    name: 'pdf',
    operands: '<file>',
    summary: 'make the PDF alone',
    description: 'Makes the printed brochure of an article, a tagged PDF.',
    options: () => [
      outFile(),
      pageSize(),
      layout(),
      impose('make the sheets for a printer instead, with bleed and marks'),
      new Option('--page-map', 'print what is where on the pages, and how good each column is'),
    ],
    examples: [
      ['offprint pdf harbour.md --out harbour.pdf', 'to a file'],
      ['offprint pdf harbour.md --page-size a5 > harbour.pdf', 'on smaller pages'],
      ['offprint pdf harbour.md --layout leaflet --out harbour.pdf', 'as six panels of a folded sheet'],
      ['offprint pdf harbour.md --page-map --out harbour.pdf', 'and see how the pages came about'],
      ['offprint pdf harbour.md --layout booklet --impose --out print.pdf', 'as sheets to fold and staple'],
    ],
    load: async () => (await import('./single.ts')).pdf,
  },
  {
    name: 'jsonld',
    operands: '<file>',
    summary: 'make the structured data alone',
    description: 'Makes the schema.org graph of an article, which search engines read.',
    options: () => [outFile()],
    examples: [['offprint jsonld harbour.md', 'to look at it']],
    load: async () => (await import('./single.ts')).jsonld,
  },
  {
    name: 'tidy',
    operands: '<file>',
    summary: 'write the article as clean Markdown',
    description:
      'Writes the article as clean Markdown with front matter: repaired, and with what its text says about itself in the front matter. Guesses are not written; `offprint explain` offers them.',
    options: () => [outFile()],
    examples: [
      ['offprint tidy pasted.txt --out harbour.md', 'from pasted text to Markdown'],
      ['offprint tidy harbour.md --out harbour.md', 'in place'],
    ],
    load: async () => (await import('./tidy.ts')).tidy,
  },
  {
    name: 'explain',
    operands: '<file>',
    summary: 'show every repair and every guess',
    description:
      'Shows what was repaired and what was guessed: where, by which rule, how surely, what became of it and why, and how to confirm or forbid it. Ends with front matter that leaves nothing to guess.',
    options: () => [],
    examples: [
      ['offprint explain pasted.txt', 'to read'],
      ['offprint explain pasted.txt --json', 'as data: one repair, guess or finding a line'],
    ],
    data: 'stdout',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'model',
    operands: '<file>',
    summary: 'print the article as data',
    description: 'Prints the article as Offprint understands it: the typed model, as JSON.',
    options: () => [outFile()],
    examples: [['offprint model harbour.md', 'the whole model']],
    load: async () => (await import('./model.ts')).model,
  },
  {
    name: 'check',
    operands: '<files...>',
    summary: 'look for errors, write nothing',
    description:
      'Tells what is wrong with articles (.md, .txt), web pages (.html) and structured data (.jsonld). Of an article it makes all outputs in memory. The structured data is checked by the vocabulary of schema.org, by what search engines ask for, and against what the page shows.',
    options: () => [
      new Option(
        '--profile <list>',
        `whose rules structured data is checked by (default: ${profiles.join(',')})`,
      ).argParser(readProfiles),
    ],
    examples: [
      ['offprint check *.md', 'several articles'],
      ['offprint check public/*.html', 'web pages, whoever made them'],
      ['offprint check page.html --profile vocab,google', 'without the rules of the house'],
      ['offprint check harbour.md --strict --json', 'for a machine: findings on standard output'],
    ],
    data: 'stdout',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'new',
    operands: '<dir>',
    summary: 'start an article',
    description:
      'Makes a folder with an article to start from; inside a pnpm workspace, a package of its own.',
    options: () => [],
    examples: [['offprint new content/harbour', 'a folder content/harbour with harbour.md']],
    load: async () => (await import('./new.ts')).newArticle,
  },
]
