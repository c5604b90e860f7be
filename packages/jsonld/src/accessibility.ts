import { type Article, visit } from '@offprint/core'
import type { ArticleNode } from './graph.ts'
import { filled } from './filled.ts'

/**
 * How the article can be taken in, and what helps with it: only what is true of its own nodes. Pictures count as
 * described where each has a text of its own.
 */
export function accessibilityOf(article: Article): Pick<ArticleNode, 'accessMode' | 'accessibilityFeature'> {
  const descriptions: string[] = []
  let hasSections = false
  visit(article, (node) => {
    if (node.type === 'image') descriptions.push(node.alt)
    if (node.type === 'section') hasSections ||= node.children.some(({ type }) => type === 'heading')
  })
  const isDescribed = descriptions.length > 0 && descriptions.every((text) => text.trim() !== '')
  const features: NonNullable<ArticleNode['accessibilityFeature']> = [
    ...(isDescribed ? (['alternativeText'] as const) : []),
    ...(hasSections ? (['structuralNavigation'] as const) : []),
  ]
  return filled({
    accessMode: descriptions.length > 0 ? (['textual', 'visual'] as const).slice() : ['textual' as const],
    accessibilityFeature: features,
  })
}
