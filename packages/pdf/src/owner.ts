import type { Node } from '@offprint/core'

/** A part of the title block: it stands in the article's `meta` and is no node of its own. */
export type TitlePart = 'kicker' | 'title' | 'subtitle' | 'standfirst' | 'byline' | 'issueLine'

/**
 * Whose ink it is: the node (or part of the title block) that a mark on the page belongs to. `label` is the
 * bullet, number or note mark that Offprint sets before a node's own text. The structure tree has one element
 * for each owner, so a page break cannot change it.
 */
export interface Owner {
  node: Node | TitlePart
  part?: 'label'
}

/** What a mark is to a screen reader: part of the article, or furniture that is passed over. */
export type Mark = Owner | 'artifact'
