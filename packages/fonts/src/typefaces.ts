/** One of the default fonts: the role it plays, and the file that holds it. */
export interface Typeface {
  family: 'serif' | 'sans' | 'mono'
  /** CSS weight: 400, 600 or 700. */
  weight: number
  italic: boolean
  /** Optical size: drawn for small notes, text, standfirsts, or titles. */
  optical: 'caption' | 'text' | 'subhead' | 'display'
  /** The npm package of the design, with its licence. */
  design: 'source-serif' | 'source-sans' | 'source-code-pro'
  /** Name of the TrueType file. */
  file: string
}

const serif = { family: 'serif', design: 'source-serif' } as const
const sans = { family: 'sans', design: 'source-sans', optical: 'text' } as const
const mono = { family: 'mono', design: 'source-code-pro', optical: 'text' } as const
const upright = { italic: false } as const
const italic = { italic: true } as const

/** The default fonts, static TrueType files under the SIL Open Font License 1.1. Text faces come first. */
export const typefaces: readonly Typeface[] = [
  { ...serif, ...upright, optical: 'text', weight: 400, file: 'SourceSerif4-Regular.ttf' },
  { ...serif, ...italic, optical: 'text', weight: 400, file: 'SourceSerif4-It.ttf' },
  { ...serif, ...upright, optical: 'text', weight: 600, file: 'SourceSerif4-Semibold.ttf' },
  { ...serif, ...upright, optical: 'text', weight: 700, file: 'SourceSerif4-Bold.ttf' },
  { ...serif, ...italic, optical: 'text', weight: 700, file: 'SourceSerif4-BoldIt.ttf' },
  { ...serif, ...upright, optical: 'caption', weight: 400, file: 'SourceSerif4Caption-Regular.ttf' },
  { ...serif, ...italic, optical: 'caption', weight: 400, file: 'SourceSerif4Caption-It.ttf' },
  { ...serif, ...upright, optical: 'subhead', weight: 400, file: 'SourceSerif4Subhead-Regular.ttf' },
  { ...serif, ...italic, optical: 'subhead', weight: 400, file: 'SourceSerif4Subhead-It.ttf' },
  { ...serif, ...upright, optical: 'display', weight: 600, file: 'SourceSerif4Display-Semibold.ttf' },
  { ...sans, ...upright, weight: 400, file: 'SourceSans3-Regular.ttf' },
  { ...sans, ...italic, weight: 400, file: 'SourceSans3-It.ttf' },
  { ...sans, ...upright, weight: 600, file: 'SourceSans3-Semibold.ttf' },
  { ...sans, ...upright, weight: 700, file: 'SourceSans3-Bold.ttf' },
  { ...mono, ...upright, weight: 400, file: 'SourceCodePro-Regular.ttf' },
]
