/** A word as poppler boxes it. Points, y downward from the top of the page; `height` is ascender to descender. */
export interface Word {
  x0: number
  x1: number
  /** Bottom of the box: for words of one face and size the same distance under the baseline. */
  y: number
  height: number
  text: string
}

/** The words of one page. */
export interface WordPage {
  width: number
  height: number
  words: readonly Word[]
}

/** What has to be known of the face: poppler's boxes do not say it. In em. */
export interface FaceFacts {
  /** Width of the space. */
  space: number
  /** Ascender minus descender. */
  height: number
}

/** A line of body text in one column. */
export interface TextLine {
  words: readonly Word[]
  x0: number
  x1: number
  y: number
  /** Reaches the right edge of its column. */
  full: boolean
  /** First line of a paragraph, as far as indents, space and the line above tell. */
  starts: boolean
  /** Last line of a paragraph, by the same signs. */
  ends: boolean
  hyphenated: boolean
}

/** A column of body text on one page; its lines from top to bottom, at least one. */
export interface TextColumn {
  page: number
  left: number
  right: number
  lines: readonly TextLine[]
  /** Of the last line of any size that belongs to the column; y. */
  foot: number
  /** A larger line stands under the last one: a heading parted from its text. */
  strandedHead: boolean
}

/** The body text of a PDF. Points. */
export interface BodyText {
  size: number
  leading: number
  space: number
  columns: readonly TextColumn[]
}

/** How well a PDF is set. Gaps between words are in spaces of the face. */
export interface Score {
  pages: number
  /** Points. */
  size: number
  leading: number
  measure: number
  lines: number
  justified: number
  /** 100·|r|³ of justified lines, r their glue's adjustment ratio with TeX's stretch ½ and shrink ⅓ of a space. */
  meanBadness: number
  gapP95: number
  gapMax: number
  gapMin: number
  /** Shares of the justified lines whose gaps are wider than 1.5 and 2 spaces. */
  wide: number
  veryWide: number
  /** Mean difference of the gap of two lines that follow each other. */
  contrast: number
  /** Share of lines that end with a hyphen, and the longest run of them. */
  hyphens: number
  ladder: number
  hyphensAtColumnEnd: number
  widows: number
  orphans: number
  strandedHeads: number
  /** Last lines of paragraphs shorter than two em. */
  runts: number
  /** Chains of word gaps through five lines or more. */
  rivers: number
  /** Lines that begin or end with the same word as the line above. */
  stacks: number
  overfull: number
  /** Lines between the longest and the shortest column of the last page. */
  imbalance: number
  /** Share of lines on one baseline grid. */
  onGrid: number
}
