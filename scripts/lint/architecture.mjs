/**
 * The architecture as data: who may import whom, who alone may know what, and which names are banned, each with
 * its reason. The lint plug-in beside this file reads it; nothing else says it a second time.
 *
 * Paths are from `packages/`; `*` stands for anything within a folder's name, `**` for anything.
 */

/** Which of our packages a package may import. */
export const packageArrows = {
  core: [],
  fonts: [],
  html: ['core'],
  jsonld: ['core'],
  pdf: ['core', 'fonts'],
  offprint: ['core', 'fonts', 'html', 'jsonld', 'pdf'],
}

/**
 * The phases of the PDF, in order: of which phases each may import the types (their `types.ts`), and no more.
 * `pictures/` is no phase: it reads the files of pictures for `load-resources.ts`.
 */
export const phaseArrows = {
  pictures: [],
  structure: [],
  style: [],
  text: ['style'],
  linebreak: ['text'],
  galley: ['linebreak'],
  page: ['galley'],
  paint: ['page', 'structure', 'layout'],
}

/** Files beside the phases of the PDF that every phase may import; among themselves they import only each other. */
export const vocabulary = ['blocks.ts', 'face.ts', 'geometry.ts', 'items.ts', 'owner.ts', 'rules.ts']

/**
 * Files beside the phases that put them together, and the folder `layout/`, which runs them once or more for each
 * layout. A phase may know the types in `resources.ts`, and no other.
 */
export const assembly = [
  'layout/',
  'compose.ts',
  'index.ts',
  'load-resources.ts',
  'options.ts',
  'resources.ts',
  'to-pdf.ts',
]
export const typesForPhases = ['resources.ts']

/** Modules that only some files may import. */
export const fences = [
  {
    modules: ['pdfkit', 'pdfkit/**'],
    only: ['pdf/src/paint/**'],
    reason: 'everything before paint/ is pure layout and runs without pdfkit',
  },
  {
    modules: ['harfbuzzjs', 'harfbuzzjs/**'],
    only: [
      'pdf/src/text/fonts*',
      'pdf/src/text/fonts/**',
      'pdf/src/text/harfbuzz*',
      'pdf/src/text/harfbuzz/**',
    ],
    reason: 'one place knows the shaper, so that it can be replaced',
  },
  {
    modules: ['source-*', 'source-*/**'],
    only: ['fonts/**'],
    reason: 'typefaces come through @offprint/fonts',
  },
  {
    modules: ['node:**'],
    only: ['offprint/src/**', '**/node.ts'],
    reason:
      'a library runs in Node, workers and browsers alike; node: belongs in the package offprint and in files named node.ts',
  },
]

const notThere = 'it exists in Node alone, and a library runs in workers and browsers too'
const clock = 'the same input gives the same bytes, on any day'
const zone = "it reads the machine's time zone; use the getUTC… methods"
const chance = 'the same input gives the same bytes, every time'
const locale = "it follows the machine's language, and the same input gives the same bytes everywhere"

/** Files of the command line and those named node.ts, where Node's own globals are at home. */
const nodeFiles = ['offprint/src/**', '**/node.ts']

/**
 * Names that library sources do not use. A `name` is a global (`Date`), a member of one (`Math.random`) or a
 * method of anything (`.localeCompare`). `unless` names an exception that the rule knows (`rules/bans.mjs`).
 */
export const bans = [
  {
    name: 'console',
    reason: 'a library does not print: findings go through report, the command line writes to its streams',
  },
  {
    name: 'Date',
    unless: 'utc',
    reason: `${clock}: only Date.UTC(…) and new Date(Date.UTC(…)) know no clock and no zone`,
  },
  { name: 'performance', reason: clock },
  { name: 'Math.random', reason: chance },
  { name: 'crypto.getRandomValues', reason: chance },
  { name: 'crypto.randomUUID', reason: chance },
  { name: 'Intl', unless: 'localeGiven', reason: `without a locale as its first argument ${locale}` },
  { name: '.localeCompare', reason: `${locale}; compare code units with < and >` },
  { name: '.toLocaleString', reason: locale },
  { name: '.toLocaleDateString', reason: locale },
  { name: '.toLocaleTimeString', reason: locale },
  { name: '.toLocaleUpperCase', unless: 'localeGiven', reason: `without a locale ${locale}` },
  { name: '.toLocaleLowerCase', unless: 'localeGiven', reason: `without a locale ${locale}` },
  { name: '.getFullYear', reason: zone },
  { name: '.getMonth', reason: zone },
  { name: '.getDate', reason: zone },
  { name: '.getDay', reason: zone },
  { name: '.getHours', reason: zone },
  { name: '.getMinutes', reason: zone },
  { name: '.getSeconds', reason: zone },
  { name: '.getTimezoneOffset', reason: zone },
  { name: 'process', only: nodeFiles, reason: notThere },
  { name: 'Buffer', only: nodeFiles, reason: notThere },
  { name: 'require', only: nodeFiles, reason: notThere },
  { name: '__dirname', only: nodeFiles, reason: notThere },
]

/** Adapters: the only files that may cast, because a library's types say less than is true. */
export const casts = {
  only: ['html/src/remark-rehype.ts', 'pdf/src/paint/pdfkit.ts'],
  reason: 'a cast tells the compiler to look away: narrow with a check, or type the source',
}

/** The only file that may reach into what pdfkit does not document. */
export const internals = {
  only: ['pdf/src/paint/pdfkit.ts'],
  names: ['dictionary', /^_/],
  reason: 'it is internal to pdfkit and may change: paint/pdfkit.ts alone knows it',
}

/** The only file that may put a message on a file. */
export const findings = {
  only: ['core/src/report.ts'],
  methods: ['message', 'info', 'fail'],
  reason: 'every finding is made by report, from a catalogue, with its place',
}
