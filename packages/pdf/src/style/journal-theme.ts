/**
 * A literary review: one serif for everything, titles in the middle, wide margins, covers on paper. It is made of
 * the default theme by what differs, as any theme may be.
 */
import type { FontKey } from '../face.ts'
import { defaultTheme } from './default-theme.ts'
import type { CoverLook, ParagraphLook, ParagraphRole, Theme } from './theme.ts'

/** Points. */
const grid = 13.5

/** Each has a contrast of at least 4.5 to 1 on white and on the ground (WCAG 2.2, 1.4.3). */
const color = { ink: '#1d2226', muted: '#50606a', accent: '#0e5a66', ground: '#eef2f1', rule: '#a9b8ba' }

const serif: FontKey = { family: 'serif', weight: 400, italic: false, optical: 'text' }
const subhead: FontKey = { ...serif, optical: 'subhead' }
const display: FontKey = { ...serif, optical: 'display', weight: 600 }
const italic: FontKey = { ...serif, italic: true }
const oldStyle = { onum: true, liga: true, kern: true }
const lining = { lnum: true, liga: true, kern: true }
const smallCaps = { ...lining, smcp: true, c2sc: true }

/** The paragraphs of the default theme in the measures and colours of this one. */
function inherited(): Record<ParagraphRole, ParagraphLook> {
  const { paragraphs, grid: theirs } = defaultTheme
  const own = (look: ParagraphLook): ParagraphLook => ({
    ...look,
    leading: (look.leading / theirs) * grid,
    text: { ...look.text, color: ours(look.text.color) },
  })
  const entries = Object.entries(paragraphs).map(([role, look]) => [role, own(look)] as const)
  return { ...paragraphs, ...Object.fromEntries(entries) }
}

/** What is ink, muted or accent there is so here. */
function ours(theirs: string): string {
  const { body, caption, issueLine, kicker } = defaultTheme.paragraphs
  if (theirs === body.text.color || theirs === caption.text.color) return color.ink
  if (theirs === issueLine.text.color) return color.muted
  return theirs === kicker.text.color ? color.accent : theirs
}

const base = inherited()
const centered = { align: 'center', hyphenate: false, before: 0, after: 0 } as const

const titleBlock = {
  kicker: {
    ...base.kicker,
    ...centered,
    text: { font: serif, size: 10, color: color.accent, features: smallCaps, tracking: 90 },
    after: 1,
  },
  title: {
    ...base.title,
    ...centered,
    text: { font: display, size: 32, color: color.ink, features: oldStyle, tracking: -4 },
    leading: 2.75 * grid,
  },
  subtitle: { ...base.subtitle, align: 'center' },
  standfirst: {
    ...base.standfirst,
    align: 'center',
    text: { font: { ...subhead, italic: true }, size: 13.5, color: color.ink, features: oldStyle },
  },
  byline: {
    ...base.byline,
    align: 'center',
    text: { font: serif, size: 10.5, color: color.ink, features: smallCaps, tracking: 40 },
  },
  issueLine: {
    ...base.issueLine,
    align: 'center',
    text: { font: italic, size: 9.5, color: color.muted, features: oldStyle },
  },
} satisfies Partial<Theme['paragraphs']>

const asides = {
  sidebar: { ...base.sidebar, text: { font: serif, size: 9.5, color: color.ink, features: oldStyle } },
  sidebarHeading: {
    ...base.sidebarHeading,
    text: { font: subhead, size: 12, color: color.accent, features: smallCaps, tracking: 40 },
  },
} satisfies Partial<Theme['paragraphs']>

const heads = {
  heading2: {
    ...base.heading2,
    text: { font: subhead, size: 14, color: color.accent, features: smallCaps, tracking: 50 },
  },
  heading3: { ...base.heading3, text: { font: italic, size: 11, color: color.ink, features: oldStyle } },
  heading4: {
    ...base.heading4,
    text: { font: serif, size: 10, color: color.muted, features: smallCaps, tracking: 30 },
  },
} satisfies Partial<Theme['paragraphs']>

function cover(from: CoverLook): CoverLook {
  const { margins, title, picture } = from
  return {
    margins,
    title,
    picture,
    rule: color.accent,
    paragraphs: onPaper(from),
    marks: {},
  }
}

/** The roles of a cover, printed on paper instead of on a ground. */
function onPaper({ paragraphs }: CoverLook): CoverLook['paragraphs'] {
  const own = (look: ParagraphLook, text: Partial<ParagraphLook['text']>): ParagraphLook => ({
    ...look,
    align: 'center',
    text: { ...look.text, ...text },
  })
  const look = (role: ParagraphRole): ParagraphLook => paragraphs[role] ?? base[role]
  return {
    ...paragraphs,
    kicker: own(look('kicker'), { font: serif, color: color.accent }),
    title: own(look('title'), { color: color.ink, features: oldStyle }),
    subtitle: own(look('subtitle'), { color: color.muted }),
    standfirst: own(look('standfirst'), { font: { ...subhead, italic: true }, color: color.ink }),
    byline: own(look('byline'), {
      font: serif,
      color: color.ink,
      features: smallCaps,
      tracking: 40,
      size: 10.5,
    }),
    issueLine: own(look('issueLine'), { font: italic, color: color.muted, features: oldStyle }),
    caption: own(look('caption'), { font: serif, color: color.ink }),
    credit: own(look('credit'), { color: color.muted }),
  }
}

/** The second theme: quiet and bookish. */
export const journalTheme: Theme = {
  ...defaultTheme,
  name: 'journal',
  grid,
  title: { sizes: [40, 36, 32, 28, 25, 22], lines: 2 },
  paragraphs: { ...base, ...titleBlock, ...heads, ...asides },
  marks: {
    ...defaultTheme.marks,
    headingNumber: { color: color.muted },
    listLabel: { ...defaultTheme.marks.listLabel, color: color.accent },
    noteLabel: { ...defaultTheme.marks.noteLabel, color: color.accent },
    noteReference: { ...defaultTheme.marks.noteReference, color: color.accent },
    link: { color: color.accent },
    authorName: {},
    linkAddress: { ...defaultTheme.marks.linkAddress, font: italic, color: color.muted },
  },
  panels: {
    sidebar: { ...defaultTheme.panels.sidebar, ground: color.ground, rule: color.accent },
    pullQuote: { ...defaultTheme.panels.pullQuote, rule: color.accent },
    code: { ...defaultTheme.panels.code, ground: color.ground },
    placeholder: { ...defaultTheme.panels.placeholder, ground: color.ground, rule: color.rule },
  },
  rules: {
    thematicBreak: { ...defaultTheme.rules.thematicBreak, color: color.rule },
    ending: { ...defaultTheme.rules.ending, color: color.accent },
    notes: { ...defaultTheme.rules.notes, color: color.rule },
    titleBlock: { ...defaultTheme.rules.titleBlock, color: color.rule },
    // Titles in the middle begin without a bar.
    opening: { width: 0, thickness: 0, color: color.accent, before: 0, after: 0 },
  },
  table: { ...defaultTheme.table, rule: color.ink },
  opening: {
    lines: 2,
    gap: 4,
    font: display,
    color: color.ink,
    features: lining,
    smallCaps: true,
    letters: 160,
  },
  bullets: ['–', '·'],
  pageRules: { head: color.rule },
  pages: {
    a4: { side: 68, top: 78, bottom: 76, columns: 2, gutter: 24 },
    letter: { side: 72, top: 72, bottom: 70, columns: 2, gutter: 24 },
    a5: { side: 54, top: 60, bottom: 58, columns: 1, gutter: 20 },
    halfLetter: { side: 50, top: 60, bottom: 58, columns: 1, gutter: 20 },
    panel: { side: 28, top: 46, bottom: 44, columns: 1, gutter: 20 },
  },
  covers: { leaflet: cover(defaultTheme.covers.leaflet), booklet: cover(defaultTheme.covers.booklet) },
}
