/**
 * The documents of the repository, as far as they say what can be checked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './repository.ts'

/** A code block of a document that imports one of our packages. */
export interface Example {
  /** The document, from the root. */
  document: string
  /** The package whose dependencies it may use: the one it is about, or this one. From the root. */
  home: string
  /** The block's first line in it. */
  line: number
  code: string
  /** What its `console.log` calls print, where a comment beside them says so: `console.log(x) // → text`. */
  prints: string[]
}

const importsOurs = /from '(?:@offprint\/\w+(?:\/[\w-]+)*|offprint)'/

/**
 * Every example in the documents: blocks marked `ts` that import one of our packages.
 *
 * @returns In the order of the documents.
 */
export function examples(): Example[] {
  return documents()
    .flatMap((document) => {
      const text = readFileSync(join(root, document), 'utf8')
      return [...text.matchAll(/^```ts[^\n]*\n([^]*?)^```$/gm)].map(([, code = ''], index, all) => ({
        document,
        home: /^packages\/\w+/.exec(document)?.[0] ?? 'packages/conformance',
        line: text.slice(0, all[index]?.index).split('\n').length + 1,
        code,
        prints: [...code.matchAll(/console\.log\(.*\) *\/\/ → (.*)$/gm)].map(([, printed = '']) => printed),
      }))
    })
    .filter(({ code }) => importsOurs.test(code))
}

function documents(): string[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)
  const docs = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
  return ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...packages, ...docs].filter((path) =>
    existsSync(join(root, path)),
  )
}

/**
 * The paths that a document names: what stands in backticks and looks like one.
 *
 * @param text The document.
 * @returns Without those that hold a `*` or a word in capitals, which stand for many.
 */
export function pathsNamed(text: string): string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, '')
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return [...new Set(spans.filter((span) => looksLikePath.test(span) && !looksLikeOther.test(span)))]
}

const looksLikePath =
  /^\.{0,2}[\w-][\w.-]*(?:\/[\w.-]+)*(?:\/|\.(?:ts|mjs|cjs|js|json|ya?ml|md|css|txt))$|^\.[\w-]+[\w./-]*$/
const looksLikeOther = /^(?:application|image|font|https?:)\/|\b(?:NAME|DIR|FILE)\b/
