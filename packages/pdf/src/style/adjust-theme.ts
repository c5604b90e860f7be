/**
 * A theme a little larger or smaller: what copy-fitting changes.
 */
import type { ParagraphLook, ParagraphRole, Theme } from './theme.ts'

/** What a theme can be changed in. */
export interface Adjustment {
  /** Body size in points; everything that is read with it, and the baseline grid, change in proportion. */
  size: number
  /** Points added to the distance of the baseline grid. */
  leading: number
  /** Added between the letters of running text, in thousandths of the size. */
  tracking: number
  /** Grid lines added above heads. */
  heads: number
  /** Height of figures and size of pull quotes, as a part of what they would have. */
  figures: number
}

/** Roles that are not read with the text: they keep their size. */
const apart: ReadonlySet<string> = new Set<ParagraphRole>([
  'kicker',
  'title',
  'subtitle',
  'standfirst',
  'byline',
  'issueLine',
  'runningHead',
  'folio',
  'contentsHead',
  'contentsEntry',
  'contentsPage',
  'imprint',
  'imprintHead',
])
const heads: ReadonlySet<string> = new Set<ParagraphRole>([
  'heading2',
  'heading3',
  'heading4',
  'heading5',
  'heading6',
])
const running: ReadonlySet<string> = new Set<ParagraphRole>(['body', 'quote'])

/** What a theme is without any change. */
export function adjustmentOf({ paragraphs }: Theme): Adjustment {
  return { size: paragraphs.body.text.size, leading: 0, tracking: 0, heads: 0, figures: 1 }
}

/**
 * @param theme Never changed.
 * @param adjustment
 * @returns The theme with it; everything that was on the grid is on the new one.
 */
export function adjustTheme(theme: Theme, adjustment: Adjustment): Theme {
  const { figures, size, leading } = adjustment
  const grid = (theme.grid * size) / theme.paragraphs.body.text.size + leading
  const adjusted = (role: string, look: ParagraphLook): ParagraphLook =>
    adjustLook(role, look, { theme, adjustment, grid })
  const { paragraphs } = theme
  const entries = Object.entries(paragraphs).map(([role, look]) => [role, adjusted(role, look)] as const)
  return {
    ...theme,
    grid,
    paragraphs: { ...paragraphs, ...Object.fromEntries(entries) },
    figure: { ...theme.figure, share: theme.figure.share * figures },
  }
}

function adjustLook(
  role: string,
  look: ParagraphLook,
  { theme, adjustment, grid }: { theme: Theme; adjustment: Adjustment; grid: number },
): ParagraphLook {
  const leading = (look.leading / theme.grid) * grid
  if (apart.has(role)) return { ...look, leading }
  const usual = adjustmentOf(theme)
  const { size, tracking = 0 } = look.text
  const scale = (adjustment.size / usual.size) * (role === 'pullQuote' ? adjustment.figures : 1)
  return {
    ...look,
    text: {
      ...look.text,
      size: size * scale,
      tracking: tracking + (running.has(role) ? adjustment.tracking : 0),
    },
    leading,
    before: look.before + (heads.has(role) ? adjustment.heads : 0),
  }
}
