/** How a space is set. */
export interface Space {
  /** Ems, where the font has no glyph of its own for it; without it the width of the ordinary space. */
  ems?: number
  /** Whether it stretches and shrinks in a justified line. */
  elastic: boolean
  /** Whether a line may end at it. */
  breaks: boolean
}

const fixed = { elastic: false, breaks: true } as const

/** The spaces of Unicode (general category Zs); widths as in The Unicode Standard 16, table 6-2. */
export const spaces: ReadonlyMap<string, Space> = new Map<string, Space>([
  [' ', { elastic: true, breaks: true }],
  ['\u00a0', { elastic: true, breaks: false }],
  ['\u1680', { elastic: true, breaks: true }],
  ['\u2000', { ...fixed, ems: 1 / 2 }],
  ['\u2001', { ...fixed, ems: 1 }],
  ['\u2002', { ...fixed, ems: 1 / 2 }],
  ['\u2003', { ...fixed, ems: 1 }],
  ['\u2004', { ...fixed, ems: 1 / 3 }],
  ['\u2005', { ...fixed, ems: 1 / 4 }],
  ['\u2006', { ...fixed, ems: 1 / 6 }],
  ['\u2007', { elastic: false, breaks: false, ems: 1 / 2 }],
  ['\u2008', { ...fixed, ems: 1 / 4 }],
  ['\u2009', { ...fixed, ems: 1 / 5 }],
  ['\u200a', { ...fixed, ems: 1 / 10 }],
  ['\u202f', { elastic: false, breaks: false, ems: 1 / 5 }],
  ['\u205f', { ...fixed, ems: 4 / 18 }],
  ['\u3000', { ...fixed, ems: 1 }],
])
