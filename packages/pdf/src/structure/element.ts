import { defined } from '@offprint/core'
import type { Owner } from '../owner.ts'
import type { Role, StructureElement } from './types.ts'

type Details = {
  [K in 'language' | 'alt' | 'expansion' | 'title' | 'id' | 'attributes']?: StructureElement[K] | undefined
}

/** Makes an element; details that are undefined are left out. */
export function element(
  role: Role,
  owner: Owner['node'] | Owner,
  children: StructureElement[] = [],
  details: Details = {},
): StructureElement {
  const whose = typeof owner === 'object' && 'node' in owner ? owner : { node: owner }
  return { role, owner: whose, children, ...defined(details) }
}
