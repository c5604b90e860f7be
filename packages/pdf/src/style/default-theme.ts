/**
 * The default look: a printed magazine. Source Serif for reading, Source Sans for what surrounds it, one accent.
 */
import type { FontKey } from '../face.ts'
import { magazineCovers } from './magazine-covers.ts'
import type { MarkLook, ParagraphLook, TextLook, Theme } from './theme.ts'

/** Points. Leading of body text; all spacing is in lines of it. */
const grid = 13

/** Points: steps of about 1.2, with two between for small text. */
const size = {
  tiny: 7.5,
  small: 8,
  table: 8.5,
  aside: 9,
  body: 10,
  large: 11,
  lead: 14,
  head: 16,
  deck: 17,
  title: 44,
}

/** Each of the text colours has a contrast of at least 4.5 to 1 on white and on both grounds (WCAG 2.2, 1.4.3). */
const color = {
  ink: '#1c1b1a',
  muted: '#5c5852',
  accent: '#9c2a1f',
  link: '#1f4e79',
  ground: '#f4f0e8',
  pale: '#f5f4f2',
  rule: '#b9b1a4',
  hairline: '#d5cfc5',
}

const serif: FontKey = { family: 'serif', weight: 400, italic: false, optical: 'text' }
const sans: FontKey = { family: 'sans', weight: 400, italic: false, optical: 'text' }
const mono: FontKey = { family: 'mono', weight: 400, italic: false, optical: 'text' }
const caption: FontKey = { ...serif, optical: 'caption' }
const subhead: FontKey = { ...serif, optical: 'subhead' }
const display: FontKey = { ...serif, weight: 600, optical: 'display' }
const sansBold: FontKey = { ...sans, weight: 600 }

const oldStyle = { onum: true, liga: true, kern: true }
const lining = { lnum: true, liga: true, kern: true }
const tabular = { ...lining, tnum: true }
const smallCaps = { ...lining, smcp: true, c2sc: true }

const reading: TextLook = { font: serif, size: size.body, color: color.ink, features: oldStyle }
const aside: TextLook = { font: sans, size: size.aside, color: color.ink, features: lining }
const small: TextLook = { font: caption, size: size.small, color: color.muted, features: oldStyle }

const ragged = { align: 'start', hyphenate: false, before: 0, after: 0 } as const
const balanced = { ...ragged, balance: true } as const
const justified = { align: 'justify', hyphenate: true, before: 0, after: 0 } as const
const heading = { ...balanced, keepWithNext: true, keepTogether: true, before: 1 } as const

const titleBlock = {
  kicker: {
    ...ragged,
    text: { font: sansBold, size: size.large, color: color.accent, features: smallCaps, tracking: 70 },
    leading: grid,
    after: 1,
    keepWithNext: true,
  },
  title: {
    ...balanced,
    text: { font: display, size: size.title, color: color.ink, features: lining, tracking: -10 },
    leading: 3.5 * grid,
    keepWithNext: true,
  },
  subtitle: {
    ...balanced,
    text: { font: { ...subhead, italic: true }, size: size.deck, color: color.muted, features: oldStyle },
    leading: 1.75 * grid,
    before: 1,
    keepWithNext: true,
  },
  standfirst: {
    ...balanced,
    text: { font: subhead, size: size.lead, color: color.ink, features: oldStyle },
    leading: 1.5 * grid,
    before: 1,
    keepWithNext: true,
  },
  byline: { ...ragged, text: { ...aside, size: size.body }, leading: grid, before: 1, keepWithNext: true },
  issueLine: { ...ragged, text: { ...aside, color: color.muted }, leading: grid },
} satisfies Partial<Theme['paragraphs']>

const headings = {
  heading2: {
    ...heading,
    text: { font: display, size: size.head, color: color.ink, features: lining },
    leading: 1.5 * grid,
  },
  heading3: { ...heading, text: { ...aside, font: sansBold, size: size.body }, leading: grid },
  heading4: { ...heading, text: { ...reading, font: { ...serif, italic: true } }, leading: grid },
  heading5: { ...heading, text: { ...aside, font: sansBold, color: color.muted }, leading: grid },
  heading6: {
    ...heading,
    text: { ...aside, font: { ...sans, italic: true }, color: color.muted },
    leading: grid,
  },
  sidebarHeading: {
    ...heading,
    text: { font: sansBold, size: size.large, color: color.accent, features: lining },
    leading: grid,
    before: 0,
  },
} satisfies Partial<Theme['paragraphs']>

const texts = {
  body: { ...justified, text: reading, leading: grid },
  quote: {
    ...justified,
    text: { ...reading, font: { ...serif, italic: true } },
    leading: grid,
    before: 1,
    after: 1,
  },
  pullQuote: {
    ...balanced,
    text: { font: { ...subhead, italic: true }, size: size.lead, color: color.accent, features: oldStyle },
    leading: 1.5 * grid,
    keepTogether: true,
  },
  sidebar: { ...ragged, text: aside, leading: grid, hyphenate: true },
  note: { ...justified, text: { ...small, color: color.ink }, leading: 10 },
  code: { ...ragged, text: { font: mono, size: size.small, color: color.ink, features: {} }, leading: 11 },
} satisfies Partial<Theme['paragraphs']>

const attachments = {
  caption: { ...balanced, text: { ...small, color: color.ink }, leading: 10 },
  credit: { ...ragged, text: { ...aside, size: size.tiny, color: color.muted }, leading: 10 },
  placeholder: {
    ...ragged,
    text: { ...small, font: { ...caption, italic: true } },
    leading: 11,
    hyphenate: true,
  },
  tableCaption: {
    ...ragged,
    text: { ...aside, font: sansBold },
    leading: grid,
    keepWithNext: true,
    keepTogether: true,
  },
  cell: { ...ragged, text: { ...aside, size: size.table, features: tabular }, leading: 11 },
  headerCell: {
    ...ragged,
    text: { ...aside, font: sansBold, size: size.table, features: tabular },
    leading: 11,
  },
} satisfies Partial<Theme['paragraphs']>

const contents = {
  contentsHead: {
    ...ragged,
    text: { font: sansBold, size: size.large, color: color.accent, features: smallCaps, tracking: 70 },
    leading: 2 * grid,
    after: 1,
  },
  contentsEntry: {
    ...balanced,
    text: { font: subhead, size: size.lead, color: color.ink, features: oldStyle },
    leading: 1.5 * grid,
    after: 1,
    keepTogether: true,
  },
  contentsPage: {
    ...ragged,
    text: { font: sansBold, size: size.body, color: color.accent, features: tabular },
    leading: 1.5 * grid,
  },
} satisfies Partial<Theme['paragraphs']>

const imprints = {
  imprintHead: {
    ...balanced,
    text: { font: display, size: size.lead, color: color.ink },
    leading: 1.5 * grid,
  },
  imprint: { ...balanced, text: { ...aside, size: size.small, color: color.muted }, leading: grid },
} satisfies Partial<Theme['paragraphs']>

const furnitureText: TextLook = { ...aside, size: size.small, color: color.muted }
const furniture = {
  runningHead: { ...ragged, text: furnitureText, leading: grid },
  folio: { ...ragged, text: { ...furnitureText, font: sansBold, features: tabular }, leading: grid },
} satisfies Partial<Theme['paragraphs']>

const paragraphs: Record<keyof Theme['paragraphs'], ParagraphLook> = {
  ...titleBlock,
  ...headings,
  ...texts,
  ...attachments,
  ...contents,
  ...imprints,
  ...furniture,
}

/** Drawn small and raised: the caption cut is as dark as the text around it, and every font can do it. */
const raised: MarkLook = { font: { optical: 'caption' }, scale: 0.64, rise: 0.34, features: lining }

const marks: Theme['marks'] = {
  emphasis: { font: { italic: true } },
  strong: { font: { weight: 600 } },
  delete: { color: color.muted },
  superscript: raised,
  subscript: { ...raised, rise: -0.14 },
  inlineCode: { font: mono, scale: 0.88, features: { onum: false } },
  link: { color: color.link },
  noteReference: { ...raised, color: color.accent },
  headingNumber: { color: color.accent },
  listLabel: { color: color.accent, features: { lnum: true, onum: false } },
  noteLabel: { color: color.accent, features: { lnum: true, onum: false } },
  authorName: { font: { weight: 600 } },
  leadIn: { features: { smcp: true, onum: false, lnum: true }, tracking: 35 },
  linkAddress: { font: { family: 'sans', italic: false }, scale: 0.82, color: color.muted },
}

/** The default theme. */
export const defaultTheme: Theme = {
  name: 'magazine',
  grid,
  title: { sizes: [52, 47, 42, 38, 34, 30, 26, 23], lines: 2 },
  paragraphs,
  marks,
  panels: {
    sidebar: { padding: 10, ground: color.ground, rule: color.accent, before: 1, after: 1 },
    pullQuote: { padding: 0, rule: color.accent, before: 1, after: 1 },
    code: { padding: 6, ground: color.pale, before: 1, after: 1 },
    placeholder: { padding: 12, ground: color.pale, rule: color.rule, before: 0, after: 0 },
  },
  rules: {
    thematicBreak: { width: 48, thickness: 0.75, color: color.rule, before: 0, after: 0 },
    ending: { width: 48, thickness: 0.75, color: color.accent, before: 1, after: 0 },
    notes: { width: 72, thickness: 0.5, color: color.rule, before: 1, after: 0 },
    opening: { width: 34, thickness: 3, color: color.accent, before: 0, after: 0 },
    titleBlock: { width: Infinity, thickness: 0.75, color: color.rule, before: 0, after: 0 },
  },
  table: { padding: 3, rule: color.ink, before: 1, after: 1 },
  figure: { before: 1, after: 1, share: 0.6 },
  opening: {
    lines: 3,
    gap: 4,
    font: display,
    color: color.accent,
    features: lining,
    smallCaps: true,
    letters: 150,
  },
  indent: { paragraph: 10, list: 13, quote: 13, most: 65 },
  bullets: ['•', '–'],
  pageRules: { column: color.hairline, head: color.hairline },
  pages: {
    a4: { side: 52, top: 64, bottom: 60, columns: 2, gutter: 20 },
    letter: { side: 58, top: 60, bottom: 56, columns: 2, gutter: 20 },
    a5: { side: 46, top: 52, bottom: 50, columns: 1, gutter: 20 },
    halfLetter: { side: 44, top: 54, bottom: 52, columns: 1, gutter: 20 },
    panel: { side: 25, top: 40, bottom: 40, columns: 1, gutter: 20 },
  },
  covers: magazineCovers,
}
