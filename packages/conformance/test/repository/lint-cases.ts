/** A breach of one rule: the files that commit it, from `packages/`. */
export interface Breach {
  what: string
  rule: string
  reason: string
  files: Record<string, string>
}

const doc = '/** A documented name. */\n'

function arrow(what: string, file: string, source: string, reason: string): Breach {
  return { what, rule: 'offprint(arrows)', reason, files: { [file]: source } }
}

const arrows: Breach[] = [
  arrow(
    'core importing html',
    'core/src/a.ts',
    "import '@offprint/html'\n",
    'core does not import @offprint/html',
  ),
  arrow('html importing pdf', 'html/src/a.ts', "import '@offprint/pdf'\n", 'its arrows point to core'),
  arrow('jsonld importing html', 'jsonld/src/a.ts', "import '@offprint/html'\n", 'its arrows point to core'),
  arrow(
    'pdf importing html',
    'pdf/src/compose.ts',
    "import '@offprint/html'\n",
    'its arrows point to core, fonts',
  ),
  arrow('fonts importing core', 'fonts/src/a.ts', "import '@offprint/core'\n", 'its arrows point to nothing'),
  arrow('core importing offprint', 'core/src/a.ts', "import 'offprint'\n", 'core does not import offprint'),
  arrow(
    'a dynamic import against an arrow',
    'core/src/a.ts',
    "await import('@offprint/pdf')\n",
    'core does not import',
  ),
  arrow(
    'a re-export against an arrow',
    'core/src/a.ts',
    "export * from '@offprint/pdf'\n",
    'core does not import',
  ),
  arrow(
    'a type import against an arrow',
    'core/src/a.ts',
    "/** A page. */\nexport type A = import('@offprint/pdf').Page\n",
    'core does not import @offprint/pdf',
  ),
  arrow(
    'a path into a sibling package',
    'html/src/a.ts',
    "import '../../core/src/b.ts'\n",
    'import a package by its name',
  ),
  arrow(
    'a phase importing a later one',
    'pdf/src/style/a.ts',
    "import type {} from '../page/types.ts'\n",
    'style/ does not',
  ),
  arrow(
    'a phase importing one too early',
    'pdf/src/page/a.ts',
    "import type {} from '../text/types.ts'\n",
    'page/ does not',
  ),
  arrow(
    'a phase importing code of the one before',
    'pdf/src/text/a.ts',
    "import '../style/b.ts'\n",
    'style/types.ts',
  ),
  arrow(
    'a phase importing more than types from types.ts',
    'pdf/src/text/a.ts',
    "import { x } from '../style/types.ts'\nx()\n",
    'imports only types',
  ),
  arrow(
    'a phase importing the assembly',
    'pdf/src/text/a.ts',
    "import '../to-pdf.ts'\n",
    'text/ does not import to-pdf.ts',
  ),
  arrow(
    'structure importing style',
    'pdf/src/structure/a.ts',
    "import type {} from '../style/types.ts'\n",
    'structure/ does',
  ),
  arrow(
    'vocabulary importing a phase',
    'pdf/src/items.ts',
    "import type {} from './text/types.ts'\n",
    'items.ts is vocabulary',
  ),
  arrow(
    'a stray file beside the phases',
    'pdf/src/stray.ts',
    "import './items.ts'\n",
    'neither vocabulary nor assembly',
  ),
  arrow('pdfkit outside paint/', 'pdf/src/page/a.ts', "import 'pdfkit'\n", 'runs without pdfkit'),
  arrow(
    'HarfBuzz outside text/fonts and text/harfbuzz',
    'pdf/src/text/a.ts',
    "import 'harfbuzzjs'\n",
    'knows the shaper',
  ),
  arrow(
    'a typeface read directly',
    'pdf/src/text/a.ts',
    "import 'source-serif'\n",
    'come through @offprint/fonts',
  ),
  arrow('node: in a library', 'core/src/a.ts', "import 'node:fs'\n", 'files named node.ts'),
  arrow("Node's modules by their bare names", 'core/src/a.ts', "import 'fs'\n", 'files named node.ts'),
]

const bans: [name: string, source: string, reason: string][] = [
  ['console', "console.log('x')", 'console: a library does not print'],
  ['Date', 'new Date()', 'Date: the same input gives the same bytes'],
  ['Date.now', 'Date.now()', 'Date: the same input gives the same bytes'],
  ['a date of text', "new Date('2024-06-01')", 'only Date.UTC(…)'],
  ['performance', 'performance.now()', 'performance: the same input'],
  ['Math.random', 'Math.random()', 'Math.random: the same input'],
  ['crypto.getRandomValues', 'crypto.getRandomValues(x)', 'crypto.getRandomValues: the same input'],
  ['crypto.randomUUID', 'crypto.randomUUID()', 'crypto.randomUUID: the same input'],
  ['Intl without a locale', 'new Intl.NumberFormat()', 'Intl: without a locale'],
  ['Intl with an undefined locale', 'new Intl.NumberFormat(undefined)', 'Intl: without a locale'],
  ['localeCompare', 'x.localeCompare(x)', 'localeCompare: it follows'],
  ['toLocaleString', 'x.toLocaleString()', 'toLocaleString: it follows'],
  ['toLocaleDateString', 'x.toLocaleDateString()', 'toLocaleDateString: it follows'],
  ['toLocaleTimeString', 'x.toLocaleTimeString()', 'toLocaleTimeString: it follows'],
  ['toLocaleUpperCase without a locale', 'x.toLocaleUpperCase()', 'toLocaleUpperCase: without a locale'],
  ['toLocaleLowerCase without a locale', 'x.toLocaleLowerCase()', 'toLocaleLowerCase: without a locale'],
  ['getFullYear', 'x.getFullYear()', 'getFullYear: it reads'],
  ['getMonth', 'x.getMonth()', 'getMonth: it reads'],
  ['getDate', 'x.getDate()', 'getDate: it reads'],
  ['getDay', 'x.getDay()', 'getDay: it reads'],
  ['getHours', 'x.getHours()', 'getHours: it reads'],
  ['getMinutes', 'x.getMinutes()', 'getMinutes: it reads'],
  ['getSeconds', 'x.getSeconds()', 'getSeconds: it reads'],
  ['getTimezoneOffset', 'x.getTimezoneOffset()', 'getTimezoneOffset: it reads'],
  ['process', 'process.exit()', 'process: it exists in Node alone'],
  ['Buffer', 'Buffer.from(x)', 'Buffer: it exists in Node alone'],
  ['require', "require('x')", 'require: it exists in Node alone'],
  ['__dirname', 'x(__dirname.length)', '__dirname: it exists in Node alone'],
]

const lines = (count: number): string =>
  `${Array.from({ length: count }, (_, n) => `  x(${n})`).join('\n')}\n`
const nested = 'for (const a of x) if (a) while (a) if (a.b) x(a)'

const other: Breach[] = [
  ['any', 'typescript(no-explicit-any)', 'any', `${doc}export const a: any = 1\n`],
  ['a default export', 'import(no-default-export)', 'default', 'export default 1\n'],
  [
    'a cast',
    'offprint(no-casts)',
    'a cast tells the compiler to look away',
    `${doc}export const a = 1 as unknown\n`,
  ],
  ['a non-null assertion', 'typescript(no-non-null-assertion)', 'non-null', `${doc}export const a = x!\n`],
  [
    'an undocumented export',
    'offprint(documented-exports)',
    'a is exported without a doc comment',
    'export const a = 1\n',
  ],
  [
    'a plain comment in place of a doc comment',
    'offprint(documented-exports)',
    'doc',
    '// A name.\nexport type A = 1\n',
  ],
  [
    'module-level state',
    'offprint(no-module-state)',
    'one call leaves to the next',
    'let a = 1\na += x\nx(a)\n',
  ],
  ['a finding made by hand', 'offprint(findings-through-report)', 'made by report', "file.message('x')\n"],
  [
    'a finding on options.file',
    'offprint(findings-through-report)',
    'made by report',
    "options.file.info('x')\n",
  ],
  [
    'a suppression without a reason',
    'offprint(suppression-has-reason)',
    'says why',
    '// oxlint-disable-next-line eslint/no-debugger\ndebugger\n',
  ],
  ['an unused variable', 'eslint(no-unused-vars)', 'never used', 'const a = 1\n'],
  [
    'a variable that never varies',
    'eslint(prefer-const)',
    'never reassigned',
    'function f() {\n  let a = 1\n  return a\n}\nf()\n',
  ],
  ['a file of over 350 lines', 'eslint(max-lines)', '350', `\n${lines(351)}`],
  [
    'a function of over 60 lines',
    'eslint(max-lines-per-function)',
    '60',
    `f()\nfunction f() {\n${lines(60)}}\n`,
  ],
  ['five parameters', 'eslint(max-params)', '4', 'x((a, b, c, d, e) => a + b + c + d + e)\n'],
  ['four levels of nesting', 'eslint(max-depth)', '3', `x(() => {\n  ${nested}\n})\n`],
].map(([what = '', rule = '', reason = '', source = '']) => ({
  what,
  rule,
  reason,
  files: { 'core/src/a.ts': source },
}))

/** One breach of each rule, of each arrow, of each ban. */
export const breaches: Breach[] = [
  ...arrows,
  ...bans.map(([what, source, reason]) => ({
    what,
    rule: 'offprint(bans)',
    reason,
    files: { 'core/src/a.ts': `${source}\n` },
  })),
  ...other,
  {
    what: 'a cycle',
    rule: 'import(no-cycle)',
    reason: 'cycle',
    files: {
      'core/src/a.ts': `import { b } from './b.ts'\n\n${doc}export const a = () => b()\n`,
      'core/src/b.ts': `import { a } from './a.ts'\n\n${doc}export const b = () => a()\n`,
    },
  },
  {
    what: 'code in index.ts',
    rule: 'offprint(index-exports-only)',
    reason: 'index.ts holds exports only',
    files: { 'html/src/index.ts': `${doc}export const a = 1\n` },
  },
  {
    what: "pdfkit's internals outside their adapter",
    rule: 'offprint(no-internals)',
    reason: 'paint/pdfkit.ts alone knows it',
    files: { 'pdf/src/paint/a.ts': 'x(y._root)\n' },
  },
]

/** What must not be reported: the exceptions, each in its place. */
export const allowed: Record<string, string> = {
  'core/src/constant.ts': `${doc}export const a = [1, 2] as const\n`,
  'core/src/index.ts': "export * from './constant.ts'\n",
  'core/src/report.ts': "file.message('x')\n",
  'core/src/utc.ts': 'x(Date.UTC(2024, 1), new Date(Date.UTC(2024, 1)), new Date(0))\n',
  'core/src/locale.ts': "x(new Intl.Segmenter('en'), y.toLocaleUpperCase('tr'))\n",
  'core/src/node.ts': "import 'node:fs'\n\nBuffer.from(process.argv)\n",
  'core/src/overloads.ts': `${doc}export function a(b: string): string\nexport function a(b: number): number\nexport function a(b: unknown): unknown {\n  return b\n}\n`,
  'core/src/reason.ts': '// oxlint-disable-next-line eslint/no-debugger -- the test needs one\ndebugger\n',
  'core/src/foreign.d.ts': "declare module 'foreign' {\n  export interface Thing {}\n}\n",
  'html/src/a.ts': "import '@offprint/core'\n",
  'html/src/remark-rehype.ts': `${doc}export const a = 1 as unknown\n`,
  'offprint/src/a.ts':
    "import 'node:fs'\nimport '@offprint/core'\nimport '@offprint/fonts'\nimport '@offprint/pdf'\n",
  'pdf/src/to-pdf.ts': "import './paint/b.ts'\nimport './text/b.ts'\nimport '@offprint/fonts'\n",
  'pdf/src/blocks.ts': "import type {} from './geometry.ts'\n",
  'pdf/src/text/a.ts':
    "import type {} from '../style/types.ts'\nimport type {} from '../resources.ts'\nimport '../items.ts'\n",
  'pdf/src/text/fonts.ts': "import 'harfbuzzjs'\n",
  'pdf/src/paint/pdfkit.ts': `import 'pdfkit'\n\n${doc}export const a = x._root as unknown\n`,
  'pdf/test/long.test.ts': `${lines(400)}`,
}
