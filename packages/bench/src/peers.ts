/**
 * `pnpm bench:peers [FOLDER]`: the same article by Offprint and by its peers, timed pair by pair; then the typographic
 * score of what each made. With FOLDER the PDFs are kept there.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type Article, fromMarkdown, type Node, toText } from '@offprint/core'
import { loadResources, toPdf } from '@offprint/pdf'
import { essay, flagshipPath } from './articles.ts'
import { printScores } from './score/print.ts'
import { readWords } from './score/read-words.ts'
import { score } from './score/score.ts'
import { printFindings } from './speed/print.ts'
import { compareProcesses } from './speed/process.ts'
import { compare } from './speed/time.ts'
import type { Finding } from './speed/types.ts'

/** Modules in `peers/`, and the most of a peer's time that Offprint may take. */
const peers: readonly [string, number][] = [
  ['pdfkit', 0.1],
  ['pdfmake', 0.08],
  ['react-pdf', 0.08],
  ['typst', 0.5],
]

/** What a peer is given. */
interface Job {
  title: string
  blocks: { kind: 'heading' | 'paragraph'; text: string }[]
  /** Paths of TTF files. */
  fonts: { regular: string; italic: string; semibold: string }
}

interface Peer {
  prepare: (job: Job) => Promise<() => Promise<Uint8Array>>
}

const folder = join(import.meta.dirname, '../peers')
const out = process.argv[2]
  ? resolve(process.env.INIT_CWD ?? '', process.argv[2])
  : mkdtempSync(join(tmpdir(), 'offprint-peers-'))

install()
mkdirSync(out, { recursive: true })
const article = fromMarkdown(essay)
const resources = await loadResources(article)
const ours = (): Promise<Uint8Array> => toPdf(fromMarkdown(essay), { resources })
writeFileSync(join(out, 'offprint.pdf'), await ours())

const findings: Finding[] = []
for (const [name, bound] of peers) {
  const { prepare }: Peer = await import(join(folder, `${name}.mjs`))
  const theirs = await prepare(jobOf(article))
  writeFileSync(join(out, `${name}.pdf`), await theirs())
  const { task, other, ratio } = await compare(ours, theirs, { warmup: 5, counted: 20 })
  const detail = `${task.median.toFixed(1)} ms against ${other.median.toFixed(1)} ms`
  findings.push({ name: `source to PDF, of the time of ${name}`, value: ratio, unit: '×', bound, detail })
}
findings.push(await coldAgainstNative())
process.stdout.write(`${printFindings(findings)}\n\n`)

const made = ['offprint', ...peers.map(([name]) => name)]
const scores = made.map((name) => ({ name, score: score(readWords(join(out, `${name}.pdf`))) }))
process.stdout.write(`${printScores(scores)}\n\nThe PDFs are in ${out}\n`)

function install(): void {
  const { npm_execpath: pnpm } = process.env
  if (!pnpm) throw new Error('This is run through pnpm: pnpm bench:peers')
  const { status } = spawnSync(process.execPath, [pnpm, 'install', '--ignore-workspace', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The peers could not be installed: the package registry is needed.')
}

function jobOf({ meta, children }: Article): Job {
  const serif = dirname(createRequire(import.meta.url).resolve('source-serif/package.json'))
  const face = (name: string): string => join(serif, 'TTF', `SourceSerif4-${name}.ttf`)
  return {
    title: meta.title?.value ?? '',
    blocks: children.flatMap(blocksOf),
    fonts: { regular: face('Regular'), italic: face('It'), semibold: face('Semibold') },
  }
}

function blocksOf(node: Node): Job['blocks'] {
  if (node.type === 'section') return node.children.flatMap(blocksOf)
  return [{ kind: node.type === 'heading' ? 'heading' : 'paragraph', text: toText(node) }]
}

/** All three outputs of ours as a whole process, against the PDF alone of a compiled program. */
async function coldAgainstNative(): Promise<Finding> {
  const offprint = join(import.meta.dirname, '../../offprint/bin/offprint.js')
  const { task, other, ratio } = await compareProcesses(
    [process.execPath, offprint, 'build', flagshipPath, '--out', join(out, 'build')],
    [join(folder, 'node_modules/.bin/mdxport'), flagshipPath, '-o', join(out, 'mdxport.pdf'), '--quiet'],
  )
  const detail = `${task.median.toFixed(0)} ms against ${other.median.toFixed(0)} ms`
  return { name: 'offprint build, of the time of mdxport', value: ratio, unit: '×', bound: 1, detail }
}
