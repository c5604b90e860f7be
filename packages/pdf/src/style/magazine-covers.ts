/**
 * Covers of the default look: a full ground of ink, the title in paper white.
 */
import type { FontKey } from '../face.ts'
import type { CoverLook, ParagraphLook, TextLook } from './theme.ts'

/** Points. */
const grid = 13

/** On the ground each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3). */
const color = { ground: '#7c2018', paper: '#ffffff', cream: '#f7e8d8', gold: '#f2c9a0' }

const serif: FontKey = { family: 'serif', weight: 400, italic: false, optical: 'subhead' }
const sans: FontKey = { family: 'sans', weight: 400, italic: false, optical: 'text' }
const display: FontKey = { ...serif, weight: 600, optical: 'display' }
const sansBold: FontKey = { ...sans, weight: 600 }

const lining = { lnum: true, liga: true, kern: true }
const oldStyle = { onum: true, liga: true, kern: true }
const smallCaps = { ...lining, smcp: true, c2sc: true }

const ragged = { align: 'start', hyphenate: false, before: 0, after: 0, keepWithNext: true } as const
const balanced = { ...ragged, balance: true } as const
const plain: TextLook = { font: sans, size: 9, color: color.cream, features: lining }

/** The sizes of the two covers, in points. */
interface Scale {
  kicker: number
  title: number
  subtitle: number
  standfirst: number
  foot: number
}

function paragraphsOf(size: Scale): CoverLook['paragraphs'] {
  const title: ParagraphLook = {
    ...balanced,
    text: { font: display, size: size.title, color: color.paper, features: lining, tracking: -12 },
    leading: size.title * 1.04,
  }
  return {
    kicker: {
      ...ragged,
      text: { font: sansBold, size: size.kicker, color: color.gold, features: smallCaps, tracking: 90 },
      leading: grid,
      after: 1,
    },
    title,
    subtitle: {
      ...balanced,
      text: { font: { ...serif, italic: true }, size: size.subtitle, color: color.cream, features: oldStyle },
      leading: size.subtitle * 1.3,
      before: 1,
    },
    standfirst: {
      ...balanced,
      text: { font: serif, size: size.standfirst, color: color.cream, features: oldStyle },
      leading: size.standfirst * 1.35,
      before: 1,
    },
    byline: { ...ragged, text: { ...plain, size: size.foot + 0.5 }, leading: grid },
    issueLine: { ...ragged, text: { ...plain, size: size.foot }, leading: grid },
    caption: { ...ragged, text: { ...plain, size: 7.5 }, leading: 10 },
    credit: { ...ragged, text: { ...plain, size: 7 }, leading: 10 },
  }
}

const marks: CoverLook['marks'] = {
  link: {},
  noteReference: { font: { optical: 'caption' }, scale: 0.64, rise: 0.34, color: color.gold },
  inlineCode: { scale: 0.9 },
}

const shared = { ground: color.ground, rule: color.gold, marks } as const

/** The covers of the default theme. */
export const magazineCovers: Readonly<Record<'leaflet' | 'booklet', CoverLook>> = {
  leaflet: {
    ...shared,
    margins: { side: 25, top: 46, bottom: 40 },
    paragraphs: paragraphsOf({ kicker: 10.5, title: 64, subtitle: 14, standfirst: 12, foot: 8.5 }),
    title: { sizes: [64, 58, 52, 47, 42, 38, 34, 30, 26, 23, 20], lines: 4 },
    picture: 0.42,
  },
  booklet: {
    ...shared,
    margins: { side: 42, top: 60, bottom: 52 },
    paragraphs: paragraphsOf({ kicker: 12, title: 84, subtitle: 18, standfirst: 14.5, foot: 9.5 }),
    title: { sizes: [84, 76, 68, 60, 54, 48, 42, 37, 32, 28, 24], lines: 4 },
    picture: 0.45,
  },
}
