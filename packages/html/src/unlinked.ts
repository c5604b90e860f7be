import type { ElementContent } from 'hast'

/** Words as they may be repeated elsewhere: without links, calls to notes and ids, which are there once only. */
export function unlinked(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (child.properties.role === 'doc-noteref') return []
    const inside = unlinked(child.children)
    if (child.tagName === 'a') return inside
    if (child.children.length > 0 && inside.length === 0) return []
    return [{ ...child, properties: { ...child.properties, id: undefined }, children: inside }]
  })
}
