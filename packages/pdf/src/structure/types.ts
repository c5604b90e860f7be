import type { Node } from '@offprint/core'
import type { Owner, TitlePart } from '../owner.ts'

/**
 * Standard structure types of ISO 32000-1, 14.8.4, as far as Offprint uses them; and `Aside`, `Em` and `Strong` of
 * ISO 32000-2, 14.8.4, which the file maps to types of the first edition.
 */
export type Role =
  | 'Document'
  | 'Art'
  | 'Sect'
  | 'Aside'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Quote'
  | 'Figure'
  | 'Caption'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Reference'
  | 'Link'
  | 'Code'
  | 'Span'
  | 'Em'
  | 'Strong'

/** One element of the structure tree. Made from the article before layout; painting only fills it with marked content. */
export interface StructureElement {
  role: Role
  /** What it was made from. */
  owner: Owner
  children: StructureElement[]
  /** BCP 47, where it differs from the parent's. */
  language?: string
  /** Alternative text of a figure. */
  alt?: string
  /** What an abbreviation stands for. */
  expansion?: string
  /** Title of a section, for navigation. */
  title?: string
  /** Unique id of a note. */
  id?: string
  /** Attributes by owner (ISO 32000-1, 14.8.5): `{ Table: { Scope: 'Column' } }`. */
  attributes?: Readonly<Record<string, Readonly<Record<string, string | number>>>>
}

/** The tree, and the element of each owner. */
export interface Structure {
  root: StructureElement
  /** The element that ink of this owner belongs to; the owner's label has its own. */
  elementOf(node: Node | TitlePart, part?: 'label'): StructureElement | undefined
}
