import type { Node, Section } from '../article.ts'

/**
 * Which of some siblings must be written between fences (`:::section`) rather than under a plain heading.
 *
 * A section without a heading, and a conclusion, always. One with a heading only where a reader would take
 * what follows for a part of it, or it for something else: before a fenced sibling, with a conclusion inside
 * (which closes all headings above it), or first in a container that could own its heading.
 *
 * @param siblings The children of one parent.
 * @param firstIsOwned Whether the parent would take the heading of its first child for its own.
 */
export function fenced(siblings: readonly Node[], firstIsOwned: boolean): boolean[] {
  const answers: boolean[] = []
  let before = false
  for (let index = siblings.length - 1; index >= 0; index -= 1) {
    const sibling = siblings[index]
    const section = sibling?.type === 'section' ? sibling : undefined
    const fence: boolean =
      section !== undefined && (before || (firstIsOwned && index === 0) || needsFence(section))
    answers.unshift(fence)
    before ||= fence && section?.role !== 'conclusion'
  }
  return answers
}

function needsFence(section: Section): boolean {
  return section.role === 'conclusion' || section.children[0]?.type !== 'heading' || holdsConclusion(section)
}

function holdsConclusion(section: Section): boolean {
  return section.children.some((child) => {
    return child.type === 'section' && (child.role === 'conclusion' || holdsConclusion(child))
  })
}
