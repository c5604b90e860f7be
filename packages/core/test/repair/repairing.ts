import type { Nodes, Root } from 'mdast'
import { VFile } from 'vfile'
import { parse } from '../../src/parse.ts'
import type { Repaired, RepairOptions } from '../../src/phases.ts'
import { repairTree } from '../../src/repair/repair.ts'
import { freeze } from '../freeze.ts'

/** What came of a text, with the file that holds its findings. */
export interface Result extends Repaired {
  file: VFile
}

/** Parses and repairs a text. The tree given is frozen: a rule that changed it would throw. */
export function repaired(source: string, options: RepairOptions = {}, path = 'article.txt'): Result {
  const file = new VFile({ path, value: source })
  return { ...repairTree(freeze(parse(source)), { source, parse, options, file }), file }
}

/** The ids of the repairs that were made or suggested. */
export function rulesOf({ repairs }: Repaired): string[] {
  return repairs.map(({ rule }) => rule)
}

/** A tree as text, a line a block, to read in expectations. */
export function outline(tree: Root): string[] {
  return tree.children.flatMap((node) => lines(node, ''))
}

function lines(node: Nodes, indent: string): string[] {
  if (node.type === 'list')
    return node.children.flatMap((item) => listItem(item.children, node.spread ? '+' : '-', indent))
  if (node.type === 'containerDirective') {
    return [`${indent}:::${node.name}`, ...node.children.flatMap((child) => lines(child, `${indent}  `))]
  }
  if (node.type === 'heading') return [`${indent}${'#'.repeat(node.depth)} ${inline(node)}`]
  return [indent + (node.type === 'paragraph' ? inline(node) : `${node.type}: ${inline(node)}`)]
}

function listItem(children: readonly Nodes[], marker: string, indent: string): string[] {
  return children.flatMap((child, index) => {
    if (index === 0 && child.type === 'paragraph') return [`${indent}${marker} ${inline(child)}`]
    return lines(child, `${indent}  `)
  })
}

function inline(node: Nodes): string {
  if (node.type === 'break') return '\\\n'
  if (node.type === 'textDirective') {
    const attributes = Object.values(node.attributes ?? {}).join()
    return `{${node.name} ${attributes}|${node.children.map(inline).join('')}}`
  }
  if ('value' in node) return node.value
  const text = 'children' in node ? node.children.map(inline).join('') : ''
  return node.type === 'emphasis' || node.type === 'strong' ? `*${text}*` : text
}
