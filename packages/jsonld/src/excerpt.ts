import { type Article, type Figure, figure, type Flow, is, type Section, visit } from '@offprint/core'

/**
 * What of an article the graph quotes: its facts, its pictures with their captions, and the headings of its sections.
 * To set the whole text as the page has it would take longer than all the rest.
 *
 * @param article The article.
 * @returns An article of figures, then of sections with nothing but their headings. Pictures of running text are
 *   figures too; all are in the order of the article.
 */
export function excerptOf(article: Article): Article {
  const sections = article.children.flatMap((child) => (child.type === 'section' ? headOf(child) : []))
  const children: Flow[] = [...figuresOf(article), ...sections]
  return { ...article, children }
}

function figuresOf(article: Article): Figure[] {
  const figures: Figure[] = []
  visit(article, (node) => {
    if (node.type === 'image') figures.push(figure([node], node.position))
    if (node.type !== 'figure') return undefined
    figures.push(node)
    return 'skip'
  })
  return figures
}

function headOf({ children, ...section }: Section): Section[] {
  const heading = children.find((child) => is(child, 'heading'))
  return heading ? [{ ...section, children: [heading] }] : []
}
