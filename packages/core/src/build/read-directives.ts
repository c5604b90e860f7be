import type { Nodes } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { positionOf } from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { nearest, plainKey } from '../validate/nearest.ts'
import { isDirective, isKnown, isName, namesOf } from './directive-names.ts'
import { sourceOf } from './place.ts'
import type { State } from './state.ts'

type Directive = ContainerDirective | LeafDirective

/** How each kind is written before its name. */
const colons = { containerDirective: ':::', leafDirective: '::' } as const

/**
 * Gives directives the names they are known by: `pullquote`, `Pull-Quote` and `pull_quote` are `pull-quote`.
 *
 * @returns The same blocks, but for those.
 */
export function withCanonicalNames<T extends Nodes>(blocks: readonly T[], state: State): T[] {
  return blocks.map((block) => {
    if (!isDirective(block) || isName(block)) return block
    const name = namesOf(block.type).find((known) => plainKey(known) === plainKey(block.name))
    const renamed = name && { ...block, name }
    if (!renamed || !isKnown(renamed)) return block
    report(state.file, rules['directive-is-canonical'], opening(block, state), {
      written: written(block),
      canonical: written(renamed),
    })
    return renamed
  })
}

/** Says of a directive that is none of ours what is wrong with it. */
export function reportUnknown(node: Directive, state: State): void {
  const place = opening(node, state)
  const meant = suggest(node)
  if (isName(node)) report(state.file, rules['directive-stands-alone'], place, { written: written(node) })
  else if (meant) report(state.file, rules['directive-is-spelt'], place, { written: written(node), meant })
  else report(state.file, rules['directive-is-known'], place, { name: node.name })
}

/**
 * Whether a line of colons was meant for a container: `::: sidebar`, as pandoc has it.
 *
 * @returns How it is written.
 */
export function meantFence(line: string): string | undefined {
  const name = /^:{3,}\s*\{?\.?([\w-]+)\}?\s*$/.exec(line)?.[1]
  return name && suggest({ type: 'containerDirective', name })
}

/** The nearest name of the same kind, or the same name of the other. */
function suggest({ type, name }: Pick<Directive, 'type' | 'name'>): string | undefined {
  const other = type === 'leafDirective' ? 'containerDirective' : 'leafDirective'
  for (const kind of [type, other] as const) {
    const meant = nearest(name, namesOf(kind))
    if (meant) return colons[kind] + meant
  }
  return undefined
}

function written({ type, name }: Pick<Directive, 'type' | 'name'>): string {
  return colons[type] + name
}

/** The line that opens a directive. */
export function opening(node: Directive, state: State): ReturnType<typeof positionOf> {
  const { start } = positionOf(node)
  const [line = ''] = /^[^\r\n]*/.exec(sourceOf(node, state)) ?? []
  const offset = start.offset ?? 0
  return node.position ? state.places.range(offset, offset + line.trimEnd().length) : positionOf(node)
}
