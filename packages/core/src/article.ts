/**
 * The model: what an article is, as plain data.
 *
 * unist-compatible, a closed union, with mdast's names and fields wherever mdast has the concept. No classes,
 * no `data` bag, no raw HTML, no definitions or reference nodes, no `Date`. Specified node by node, with
 * examples, in `docs/model.md`.
 */
import type { Position } from 'unist'

export type { Point, Position } from 'unist'

// ---------------------------------------------------------------------------------------------------------
// Facts about the article

/** Where a value came from, strongest first: `option` > `frontMatter` > `text` > `config` > `inferred`. */
export type Origin = 'option' | 'frontMatter' | 'text' | 'config' | 'inferred'

/** A value together with its evidence, so that a renderer or a linter can tell a fact from a guess. */
export interface Sourced<T> {
  value: T
  origin: Origin
  /** The repair or rule that found the value. */
  rule?: string
  /** Why it was read so, for a person. */
  reason?: string
  /** Where it stands in the source. */
  position?: Position
  /** The phrasing nodes, where a title or standfirst carries markup. */
  content?: Phrasing[]
  /** What the article itself says, where the options or the configuration complete it. */
  own?: T
}

/** A person who wrote the article. The name is the name only: no "By", no title, no place. */
export interface Author {
  name: string
  place?: string
  url?: string
  sameAs?: string[]
  jobTitle?: string
  honorificPrefix?: string
}

/** Somebody who took part otherwise: photographer, translator, editor, illustrator … */
export interface Contributor extends Author {
  role: string
}

/** Where the report was filed from, and the agency that filed it: `TOKYO (AP)`. */
export interface Dateline {
  place: string
  agency?: string
}

/** The periodical or site that publishes the article. */
export interface Publication {
  name: string
  url?: string
  logo?: string
  language?: string
  sameAs?: string[]
  issn?: string
  /** Where a newsroom says how it works; any of them makes the publisher a news organisation. */
  policies?: Policies
}

/** Absolute addresses of the pages on which a newsroom says how it works, by their names in schema.org. */
export interface Policies {
  publishingPrinciples?: string
  ethicsPolicy?: string
  correctionsPolicy?: string
  masthead?: string
  ownershipFundingInfo?: string
  actionableFeedbackPolicy?: string
  noBylinesPolicy?: string
}

/** The issue the article appeared in. `start` and `end` are ISO dates of the precision known. */
export interface Issue {
  /** As printed: `01 Jun - 07 Jun, 2024`. */
  label: string
  start?: string
  end?: string
  number?: string
  volume?: string
}

/** The lead picture, as the front matter names it. */
export interface LeadImage {
  url: string
  alt?: string
  caption?: string
  credit?: string
}

/** What sort of piece it is. */
export type Kind =
  | 'article'
  | 'news'
  | 'opinion'
  | 'analysis'
  | 'background'
  | 'reportage'
  | 'review'
  | 'blog'

/** Any value that YAML or TOML can hold, for front-matter keys Offprint does not know. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** The facts about an article, each with its evidence. Dates are ISO text of the precision known; languages are BCP 47. */
export interface Meta {
  title?: Sourced<string>
  subtitle?: Sourced<string>
  kicker?: Sourced<string>
  standfirst?: Sourced<string>
  description?: Sourced<string>
  authors: Sourced<Author>[]
  contributors: Sourced<Contributor>[]
  /** The byline as a text that names no person: "from our correspondent". */
  byline?: Sourced<string>
  dateline?: Sourced<Dateline>
  publication?: Sourced<Publication>
  issue?: Sourced<Issue>
  section?: Sourced<string>
  published?: Sourced<string>
  updated?: Sourced<string>
  language?: Sourced<string>
  keywords: Sourced<string>[]
  url?: Sourced<string>
  image?: Sourced<LeadImage>
  license?: Sourced<string>
  rights?: Sourced<string>
  kind?: Sourced<Kind>
  slug?: Sourced<string>
  draft?: Sourced<boolean>
  /** Front matter that Offprint does not know or cannot read as a whole, kept as it was written. */
  extra: Record<string, Json>
}

/** A short form and what it stands for, found in the article: `JICA`, "Japan International Cooperation Agency". */
export interface AbbreviationEntry {
  short: string
  long: string
  origin: Origin
  position: Position
}

/** A thing the article is about or mentions. */
export interface Entity {
  type: 'person' | 'organization' | 'place' | 'country' | 'event'
  name: string
  alternateName?: string
  sameAs?: string[]
  role: 'about' | 'mentions'
  origin: Origin
  positions: Position[]
}

/** How sure a repair is: `certain` and `likely` are applied, a `suggestion` never is. */
export type Certainty = 'certain' | 'likely' | 'suggestion'

/** One change made (or suggested) to pasted text. `before` is exactly the source at `position`. */
export interface Repair {
  rule: string
  certainty: Certainty
  position: Position
  before: string
  after: string
  reason: string
}

/** A remark of the author's to authors: no renderer shows it, `toMarkdown` writes it back where it stood. */
export interface Comment {
  /** What stands between `<!--` and `-->`, or in front matter behind `#`, spaces included. */
  value: string
  origin: 'text' | 'frontMatter'
  position: Position
}

// ---------------------------------------------------------------------------------------------------------
// Nodes

/** What every node has. Places count UTF-16 units of the decoded text; a made node has the place it was made from. */
interface Base {
  position: Position
}

/** The root. */
export interface Article extends Base {
  type: 'article'
  meta: Meta
  /** Flow first, then sections, then (last, at most one) `notes`. */
  children: ArticleContent[]
  abbreviations: AbbreviationEntry[]
  entities: Entity[]
  repairs: Repair[]
  /** Those of the front matter, those of the text in the order of the source, then those of each note. */
  comments: Comment[]
}

/** Content under one heading. Depth is its nesting + 1; one without a heading is legal (an untitled ending). */
export interface Section extends Base {
  type: 'section'
  role?: 'conclusion'
  /** `heading?` first, then flow; nothing but sections after a section. */
  children: (Heading | Flow)[]
}

/** Only first in a section or sidebar. */
export interface Heading extends Base {
  type: 'heading'
  /** 2 to 6; the title is the only level 1 and lives in `meta`. */
  depth: number
  /** Unique in the article, begins with `article-`. */
  id: string
  /** The enumerator as printed, without its stop: `1`, `2.3`, `IV`. */
  number?: string
  children: Phrasing[]
}

/** A paragraph of running text. */
export interface Paragraph extends Base {
  type: 'paragraph'
  children: Phrasing[]
}

/** A list, numbered or not. */
export interface List extends Base {
  type: 'list'
  ordered: boolean
  /** Number of the first item of an ordered list. */
  start?: number
  /** Loose: items are set apart. A tight list's items hold their text without paragraph spacing. */
  spread: boolean
  children: ListItem[]
}

/** An item of a list. */
export interface ListItem extends Base {
  type: 'listItem'
  /** Of a task list. */
  checked?: boolean
  children: Flow[]
}

/** Words of somebody else, set as a block. */
export interface Blockquote extends Base {
  type: 'blockquote'
  children: Flow[]
}

/** A sentence of the article repeated large as decoration. */
export interface PullQuote extends Base {
  type: 'pullQuote'
  children: Flow[]
}

/** One or more images with their caption and credit. */
export interface Figure extends Base {
  type: 'figure'
  children: (Image | Caption | Credit)[]
}

/** What a figure or table shows. */
export interface Caption extends Base {
  type: 'caption'
  children: Phrasing[]
}

/** Who made a picture, or who owns it. */
export interface Credit extends Base {
  type: 'credit'
  children: Phrasing[]
}

/** How a column of a table is aligned. */
export type Alignment = 'left' | 'center' | 'right' | null

/** A table. */
export interface Table extends Base {
  type: 'table'
  align: Alignment[]
  /** `caption?` first, then rows. */
  children: (Caption | TableRow)[]
}

/** A row of a table. */
export interface TableRow extends Base {
  type: 'tableRow'
  children: TableCell[]
}

/** A cell of a table. */
export interface TableCell extends Base {
  type: 'tableCell'
  /** A cell that heads its column or row. */
  header?: boolean
  colSpan?: number
  rowSpan?: number
  children: Phrasing[]
}

/** Lines of code, set as they are. */
export interface Code extends Base {
  type: 'code'
  lang?: string
  meta?: string
  value: string
}

/** A piece that stands beside the text; may start with a heading. */
export interface Sidebar extends Base {
  type: 'sidebar'
  children: (Heading | Flow)[]
}

/** A change of subject, or a pause. */
export interface ThematicBreak extends Base {
  type: 'thematicBreak'
}

/** A forced page break: obeyed in print, nothing on screen. */
export interface PageBreak extends Base {
  type: 'pageBreak'
}

/** The article's notes, in the order of their first reference. Last child of the article. */
export interface Notes extends Base {
  type: 'notes'
  children: Note[]
}

/** A note, called by its id. */
export interface Note extends Base {
  type: 'note'
  /** Unique in the article, begins with `article-note-`. References name it. */
  id: string
  children: Flow[]
}

/** Plain text. */
export interface Text extends Base {
  type: 'text'
  value: string
}

/** Stressed text. */
export interface Emphasis extends Base {
  type: 'emphasis'
  children: Phrasing[]
}

/** Important text. */
export interface Strong extends Base {
  type: 'strong'
  children: Phrasing[]
}

/** Text that no longer holds. */
export interface Delete extends Base {
  type: 'delete'
  children: Phrasing[]
}

/** Text set higher: the "th" of 4th. */
export interface Superscript extends Base {
  type: 'superscript'
  children: Phrasing[]
}

/** Text set lower: the 2 of CO2. */
export interface Subscript extends Base {
  type: 'subscript'
  children: Phrasing[]
}

/** Code in running text. */
export interface InlineCode extends Base {
  type: 'inlineCode'
  value: string
}

/** A link. */
export interface Link extends Base {
  type: 'link'
  url: string
  title?: string
  children: Phrasing[]
}

/** `alt` is empty where the author gave none (a finding, unless decorative). */
export interface Image extends Base {
  type: 'image'
  url: string
  alt: string
  title?: string
}

/** A line ends here, inside a block. */
export interface Break extends Base {
  type: 'break'
}

/** A call to a note. */
export interface NoteReference extends Base {
  type: 'noteReference'
  /** Its own id, unique in the article: a note may be called more than once. */
  id: string
  /** The `id` of the note. */
  note: string
}

/** A short form; `title` is what it stands for. */
export interface Abbreviation extends Base {
  type: 'abbreviation'
  title: string
  origin: Origin
  children: Phrasing[]
}

/** A date or time in the text; `datetime` is ISO text of the precision known. */
export interface Time extends Base {
  type: 'time'
  datetime: string
  origin: Origin
  children: Phrasing[]
}

/** Text in another language (BCP 47). */
export interface Span extends Base {
  type: 'span'
  language: string
  origin: Origin
  children: Phrasing[]
}

/** What stands in running text. */
export type Phrasing =
  | Text
  | Emphasis
  | Strong
  | Delete
  | Superscript
  | Subscript
  | InlineCode
  | Link
  | Image
  | Break
  | NoteReference
  | Abbreviation
  | Time
  | Span

/** What stands in blocks. */
export type Flow =
  | Section
  | Paragraph
  | List
  | Blockquote
  | PullQuote
  | Figure
  | Table
  | Code
  | Sidebar
  | ThematicBreak
  | PageBreak

/** What an article holds. */
export type ArticleContent = Flow | Notes

/** Every node there is. */
export type Node =
  | Article
  | Flow
  | Phrasing
  | Notes
  | Note
  | Heading
  | ListItem
  | Caption
  | Credit
  | TableRow
  | TableCell

/** Nodes with children. */
export type Parent = Extract<Node, { children: unknown[] }>

/** The node type of a name: `NodeOf<'heading'>` is `Heading`. */
export type NodeOf<T extends Node['type']> = Extract<Node, { type: T }>
