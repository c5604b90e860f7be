/**
 * A theme made of another by what differs.
 */
import type { FontKey } from '../face.ts'
import type {
  CoverLook,
  MarkLook,
  MarkRole,
  OpeningLook,
  PageKind,
  PageLook,
  PanelLook,
  ParagraphLook,
  ParagraphRole,
  RuleLook,
  TextLook,
  Theme,
  TitleLook,
} from './theme.ts'

/** What differs in the characters of a role. */
export interface TextChanges extends Partial<Omit<TextLook, 'font'>> {
  font?: Partial<FontKey>
}

/** What differs in the paragraphs of a role. */
export interface ParagraphChanges extends Partial<Omit<ParagraphLook, 'text'>> {
  text?: TextChanges
}

/** What differs in the opening of a text; of a theme whose texts open as any paragraph, it cannot be changed. */
export interface OpeningChanges extends Partial<Omit<OpeningLook, 'font'>> {
  font?: Partial<FontKey>
}

/** What differs in a cover. */
export interface CoverChanges extends Partial<Omit<CoverLook, 'margins' | 'paragraphs' | 'marks' | 'title'>> {
  margins?: Partial<CoverLook['margins']>
  paragraphs?: Partial<Record<ParagraphRole, ParagraphChanges>>
  marks?: Partial<Record<MarkRole, MarkLook>>
  title?: Partial<TitleLook>
}

/** What differs in a theme: the same fields as `Theme` has, of which any may be missing at every depth. */
export interface ThemeChanges {
  name?: string
  grid?: number
  title?: Partial<TitleLook>
  paragraphs?: Partial<Record<ParagraphRole, ParagraphChanges>>
  marks?: Partial<Record<MarkRole, MarkLook>>
  panels?: Partial<Record<keyof Theme['panels'], Partial<PanelLook>>>
  notes?: 'foot' | 'end'
  rules?: Partial<Record<keyof Theme['rules'], Partial<RuleLook>>>
  table?: Partial<Theme['table']>
  figure?: Partial<Theme['figure']>
  opening?: OpeningChanges
  indent?: Partial<Theme['indent']>
  bullets?: readonly string[]
  pageRules?: Theme['pageRules']
  pages?: Partial<Record<PageKind, Partial<PageLook>>>
  covers?: Partial<Record<keyof Theme['covers'], CoverChanges>>
}

/**
 * Changes a theme.
 *
 * @param theme Never changed.
 * @param changes
 * @returns The theme with what differs.
 * @example
 * changeTheme(themes.magazine, { name: 'ours', paragraphs: { kicker: { text: { color: '#0b5345' } } } })
 */
export function changeTheme(theme: Theme, changes: ThemeChanges): Theme {
  const { paragraphs, marks, panels, rules, pages, covers, opening, ...others } = changes
  return {
    ...theme,
    ...others,
    title: { ...theme.title, ...others.title },
    table: { ...theme.table, ...others.table },
    figure: { ...theme.figure, ...others.figure },
    indent: { ...theme.indent, ...others.indent },
    pageRules: { ...theme.pageRules, ...others.pageRules },
    paragraphs: changeEach(theme.paragraphs, paragraphs, changeParagraph),
    marks: changeEach(theme.marks, marks, changeMark),
    panels: changeEach(theme.panels, panels, merged),
    rules: changeEach(theme.rules, rules, merged),
    pages: changeEach(theme.pages, pages, merged),
    covers: changeEach(theme.covers, covers, (cover, by) => changeCover(cover, by, theme)),
    ...(theme.opening && { opening: changeOpening(theme.opening, opening) }),
  }
}

function merged<T extends object>(one: T, by: Partial<T>): T {
  return { ...one, ...by }
}

function changeEach<K extends string, T, C>(
  all: Readonly<Record<K, T>>,
  changes: Readonly<Partial<Record<K, C>>> | undefined,
  change: (one: T, by: C) => T,
): Readonly<Record<K, T>> {
  if (!changes) return all
  const result: Record<K, T> = { ...all }
  for (const key in changes) {
    const by: C | undefined = changes[key]
    if (by !== undefined) result[key] = change(all[key], by)
  }
  return result
}

function changeText(look: TextLook, { font, features, ...others }: TextChanges = {}): TextLook {
  return {
    ...look,
    ...others,
    font: { ...look.font, ...font },
    ...((look.features || features) && { features: { ...look.features, ...features } }),
  }
}

function changeParagraph(look: ParagraphLook, { text, ...others }: ParagraphChanges): ParagraphLook {
  return { ...look, ...others, text: changeText(look.text, text) }
}

function changeMark(look: MarkLook, { font, features, ...others }: MarkLook): MarkLook {
  return {
    ...look,
    ...others,
    ...((look.font || font) && { font: { ...look.font, ...font } }),
    ...((look.features || features) && { features: { ...look.features, ...features } }),
  }
}

function changeOpening(look: OpeningLook, { font, ...others }: OpeningChanges = {}): OpeningLook {
  return { ...look, ...others, font: { ...look.font, ...font } }
}

/** A role that looks on the cover as it does in the text begins from there. */
function changeCover(cover: CoverLook, changes: CoverChanges, theme: Theme): CoverLook {
  const { margins, paragraphs = {}, marks = {}, title, ...others } = changes
  const roles = { ...theme.paragraphs, ...cover.paragraphs }
  const marked = { ...theme.marks, ...cover.marks }
  return {
    ...cover,
    ...others,
    margins: { ...cover.margins, ...margins },
    title: { ...cover.title, ...title },
    paragraphs: { ...cover.paragraphs, ...only(changeEach(roles, paragraphs, changeParagraph), paragraphs) },
    marks: { ...cover.marks, ...only(changeEach(marked, marks, changeMark), marks) },
  }
}

function only<K extends string, T>(
  all: Readonly<Record<K, T>>,
  keys: Readonly<Partial<Record<K, unknown>>>,
): Partial<Record<K, T>> {
  const result: Partial<Record<K, T>> = {}
  for (const key in keys) result[key] = all[key]
  return result
}
