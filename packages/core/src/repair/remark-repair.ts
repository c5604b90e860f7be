import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { RepairOptions } from '../phases.ts'
import { repair } from './repair.ts'

/** Rules that make directives, which other people's pipelines do not know. */
const directives = {
  abbreviations: false,
  caption: false,
  conclusion: false,
  'dates-in-prose': false,
  'pull-quote': false,
  sidebar: false,
}

/**
 * A plugin for unified: repairs pasted text between remark-parse and what follows.
 *
 * The rules that make directives (`conclusion`, `caption`, `sidebar`, `pull-quote`, `abbreviations`, `dates-in-prose`)
 * are off unless they are switched on by name, since remark-stringify and remark-rehype know directives only with remark-directive.
 * What was found beside the tree lands in `file.data.offprint`, findings on the file.
 *
 * @param options As for `repair`.
 * @returns The transformer; the file must hold the text that was parsed.
 */
export function remarkRepair(options: RepairOptions = {}): (tree: Root, file: VFile) => Root {
  return (tree, file) => {
    const repairs = { ...directives, ...options.repairs }
    const { tree: repaired, ...found } = repair(tree, { ...options, repairs, file })
    file.data.offprint = found
    return repaired
  }
}
