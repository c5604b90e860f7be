/**
 * What a theme is: typed data, from the roles that text can have to what they look like. Nothing else in the PDF
 * knows a size, a colour or a typeface.
 */
import type { ParagraphStyle } from '../blocks.ts'
import type { FontKey } from '../face.ts'

/** How the characters of a role look. */
export interface TextLook {
  font: FontKey
  /** Points. */
  size: number
  /** `#rrggbb`. */
  color: string
  /** OpenType features by tag: `{ onum: true }`. */
  features?: Readonly<Record<string, boolean>>
  /** Extra space after each glyph, in thousandths of the size. */
  tracking?: number
}

/** How the paragraphs of a role look. */
export interface ParagraphLook {
  text: TextLook
  align: ParagraphStyle['align']
  /** Baseline to baseline, in points. What is a whole number of grid lines stays on the grid. */
  leading: number
  /** Space above and below, in whole grid lines; of two that meet, the larger holds. */
  before: number
  after: number
  hyphenate: boolean
  /** Lines about equally long; only where they are not justified. */
  balance?: boolean
  /** Never parted from what follows. */
  keepWithNext?: boolean
  /** Never split. */
  keepTogether?: boolean
}

/** What a mark inside a paragraph changes. */
export interface MarkLook {
  font?: Partial<FontKey>
  /** Size, as a part of the size around it. */
  scale?: number
  color?: string
  features?: Readonly<Record<string, boolean>>
  /** How far it is raised, in ems of the size around it; lowered where negative. */
  rise?: number
  /** Added to the space after each glyph, in thousandths of the size. */
  tracking?: number
}

/** How a text opens. */
export interface OpeningLook {
  /** Lines that the drop cap is high; 1 for none. */
  lines: number
  /** Points between it and the text. */
  gap: number
  font: FontKey
  color: string
  features?: Readonly<Record<string, boolean>>
  /** Whether the first words are small capitals. */
  smallCaps: boolean
  /** A first paragraph of fewer letters opens like any other. */
  letters: number
}

/** A panel: text on a ground of its own. */
export interface PanelLook {
  /** Points, all around. */
  padding: number
  /** `#rrggbb`. */
  ground?: string
  rule?: string
  /** Grid lines. */
  before: number
  after: number
}

/** A rule. Width and thickness in points, space in grid lines. */
export interface RuleLook {
  width: number
  thickness: number
  color: string
  before: number
  after: number
}

/** Every role that a paragraph can have. */
export type ParagraphRole =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'standfirst'
  | 'byline'
  | 'issueLine'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'heading5'
  | 'heading6'
  | 'body'
  | 'quote'
  | 'pullQuote'
  | 'sidebar'
  | 'sidebarHeading'
  | 'caption'
  | 'credit'
  | 'placeholder'
  | 'tableCaption'
  | 'cell'
  | 'headerCell'
  | 'code'
  | 'note'
  | 'runningHead'
  | 'folio'
  | 'contentsHead'
  | 'contentsEntry'
  | 'contentsPage'
  | 'imprint'
  | 'imprintHead'

/** Every role that characters inside a paragraph can have. */
export type MarkRole =
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'superscript'
  | 'subscript'
  | 'inlineCode'
  | 'link'
  | 'noteReference'
  | 'headingNumber'
  | 'listLabel'
  | 'noteLabel'
  | 'authorName'
  | 'leadIn'
  | 'linkAddress'

/** Paragraphs and panels and rules of an article, and the colours of its pages. */
export interface Theme {
  name: string
  /** Distance of the baseline grid, in points: the leading of body text. */
  grid: number
  /** Of the title above running text; its leading grows and shrinks with its size. */
  title: TitleLook
  paragraphs: Readonly<Record<ParagraphRole, ParagraphLook>>
  marks: Readonly<Record<MarkRole, MarkLook>>
  panels: Readonly<Record<'sidebar' | 'pullQuote' | 'code' | 'placeholder', PanelLook>>
  /** Where notes stand: at the foot of the column that calls them, or at the end of the text. Default: `foot`. */
  notes?: 'foot' | 'end'
  rules: Readonly<Record<'thematicBreak' | 'ending' | 'notes' | 'opening' | 'titleBlock', RuleLook>>
  table: { padding: number; rule: string; before: number; after: number }
  /** Space in grid lines; the largest part of a column's height that a picture takes. */
  figure: { before: number; after: number; share: number }
  /** Without it a text opens as any paragraph does. */
  opening?: OpeningLook
  /** Points: of a first line, of a list level, of a quotation on both sides, and the most that nesting adds up to. */
  indent: { paragraph: number; list: number; quote: number; most: number }
  /** What stands before the items of an unordered list, by its depth; deeper lists begin again. */
  bullets: readonly string[]
  /** `#rrggbb` of the hairlines between columns and under the running head. */
  pageRules: { column?: string; head?: string }
  /** Margins and columns of each kind of page. */
  pages: Readonly<Record<PageKind, PageLook>>
  /** The cover of a leaflet and of a booklet. */
  covers: Readonly<Record<'leaflet' | 'booklet', CoverLook>>
}

/** The pages there are: paper sizes, half a Letter sheet, and the panel of a leaflet. */
export type PageKind = 'a4' | 'a5' | 'letter' | 'halfLetter' | 'panel'

/** Margins and columns of a page, in points. */
export interface PageLook {
  /** Left and right. */
  side: number
  /** Where the first line begins. */
  top: number
  /** At least so much below the last; what the grid leaves over is added. */
  bottom: number
  columns: 1 | 2 | 3
  /** Between two columns. */
  gutter: number
}

/** How large a title may be: the first of the sizes that sets it in so many lines, and parts no word. */
export interface TitleLook {
  /** Points, the largest first. */
  sizes: readonly number[]
  lines: number
}

/** A cover: the title block on a page of its own, on a ground. */
export interface CoverLook {
  /** `#rrggbb` of the whole page; paper without it. */
  ground?: string
  /** `#rrggbb` of the rule between the title and what stands at the foot. */
  rule: string
  /** Points: left and right, above and below. */
  margins: { side: number; top: number; bottom: number }
  /** Roles that look otherwise on it than in the text. */
  paragraphs: Readonly<Partial<Record<ParagraphRole, ParagraphLook>>>
  marks: Readonly<Partial<Record<MarkRole, MarkLook>>>
  title: TitleLook
  /** The largest part of the page's height that its picture takes. */
  picture: number
}
