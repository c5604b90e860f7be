/**
 * Text of a theme that is hard to see on what it stands on.
 */
import { contrast } from './contrast.ts'
import type { CoverLook, ParagraphRole, Theme } from './theme.ts'

/** The lowest contrast that text may have (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5

/** A role in a colour that has too little contrast. */
export interface FaintText {
  role: string
  /** `#rrggbb`. */
  color: string
  ground: string
  /** To 1. */
  contrast: number
}

const paper = '#ffffff'

/** Roles that stand on a ground of their own; all others stand on paper. */
const panels: Readonly<Partial<Record<ParagraphRole, keyof Theme['panels']>>> = {
  sidebar: 'sidebar',
  sidebarHeading: 'sidebar',
  pullQuote: 'pullQuote',
  code: 'code',
  placeholder: 'placeholder',
}

/** Roles that stand on a cover. */
const onCovers: readonly ParagraphRole[] = [
  'kicker',
  'title',
  'subtitle',
  'standfirst',
  'byline',
  'issueLine',
  'caption',
  'credit',
]

/**
 * Everything in a theme that has less contrast than text needs: paragraphs on their grounds, marks on paper and on the
 * ground of sidebars, the drop cap, and what stands on covers.
 */
export function faintText(theme: Theme): FaintText[] {
  const { paragraphs, marks, opening, covers } = theme
  const roles = Object.entries(paragraphs).map(([role, { text }]) =>
    measured(role, text.color, groundOf(role, theme)),
  )
  const sidebar = theme.panels.sidebar.ground ?? paper
  const inText = Object.entries(marks).flatMap(([role, { color }]) =>
    color === undefined ? [] : [measured(role, color, paper), measured(role, color, sidebar)],
  )
  const drop = opening ? [measured('opening', opening.color, paper)] : []
  const covered = Object.entries(covers).flatMap(([layout, cover]) => onCover(layout, cover, theme))
  return [...roles, ...inText, ...drop, ...covered].filter((text) => text.contrast < leastContrast)
}

function groundOf(role: string, theme: Theme): string {
  const panel = Object.entries(panels).find(([name]) => name === role)?.[1]
  return (panel && theme.panels[panel].ground) ?? paper
}

function onCover(layout: string, { ground = paper, paragraphs }: CoverLook, theme: Theme): FaintText[] {
  return onCovers.map((role) => {
    const { text } = paragraphs[role] ?? theme.paragraphs[role]
    return measured(`${role} on the cover of a ${layout}`, text.color, ground)
  })
}

function measured(role: string, color: string, ground: string): FaintText {
  return { role, color, ground, contrast: contrast(color, ground) }
}
