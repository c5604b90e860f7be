import { toText } from '@offprint/core'
import type { Owner } from '../../src/owner.ts'
import type { StructureElement } from '../../src/structure/types.ts'

/** A structure tree as text: an element a line, with its attributes and what it was made from. */
export function dumpStructure(root: StructureElement, depth = 0): string {
  const { role, owner, children, attributes, ...details } = root
  const said = Object.entries(details).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  const attributed = Object.entries(attributes ?? {}).flatMap(([group, values]) =>
    Object.entries(values).map(([name, value]) => `${group}.${name}=${value}`),
  )
  const line = ['  '.repeat(depth) + role, ...said, ...attributed, source(owner)].join(' ')
  return `${line}\n${children.map((child) => dumpStructure(child, depth + 1)).join('')}`
}

function source({ node, part }: Owner): string {
  const name = typeof node === 'string' ? node : node.type
  const words = typeof node === 'string' ? '' : toText(node).replace(/\s+/g, ' ').slice(0, 24).trim()
  const content = words === '' || part === 'label' ? '' : ` “${words}”`
  return `<- ${name}${part ? ` ${part}` : ''}${content}`
}
