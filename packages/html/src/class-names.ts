import type { Element, ElementContent } from 'hast'

/** The nodes without their classes, for a page that has its own. */
export function withoutClassNames(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) => (child.type === 'element' ? bare(child) : child))
}

function bare(node: Element): Element {
  const properties = Object.entries(node.properties).filter(([name]) => name !== 'className')
  return { ...node, properties: Object.fromEntries(properties), children: withoutClassNames(node.children) }
}
