/**
 * Looks of a theme to styles in points.
 */
import { writtenIn } from '@offprint/core'
import type { ParagraphStyle } from '../blocks.ts'
import type { Place, Styling } from './context.ts'
import type { MarkLook, MarkRole, ParagraphRole, TextLook } from './theme.ts'
import type { CharacterStyle } from './types.ts'

/** Fewest lines of a paragraph alone at the head and at the foot of a column. */
const alone = 2

/** A place outside of any quotation or list. */
export function placeOf(role: ParagraphRole): Place {
  return { role, start: 0, end: 0, lists: 0, panels: 0 }
}

/** A place set in further, but never so far that no room is left for text. */
export function setIn({ theme }: Styling, place: Place, { start = 0, end = 0 }: Partial<Place>): Place {
  const { most } = theme.indent
  return { ...place, start: Math.min(place.start + start, most), end: Math.min(place.end + end, most / 2) }
}

/**
 * The style of a paragraph.
 *
 * @param styling
 * @param place
 * @param first Indent of its first line in points, against the others.
 */
export function paragraphStyle({ theme }: Styling, { role, start, end }: Place, first = 0): ParagraphStyle {
  const { align, leading, before, after, hyphenate, ...look } = theme.paragraphs[role]
  return {
    name: role,
    align,
    leading,
    before: before * theme.grid,
    after: after * theme.grid,
    indent: { start, end, first },
    hyphenate,
    balance: look.balance ?? false,
    keepWithNext: look.keepWithNext ?? false,
    keepTogether: look.keepTogether ?? false,
    widows: alone,
    orphans: alone,
  }
}

/** The characters of a paragraph, before anything inside it changes them. */
export function characterStyle(styling: Styling, role: ParagraphRole): CharacterStyle {
  return styleOf(styling.theme.paragraphs[role].text, styling.language)
}

function styleOf(
  { font, size, color, features = {}, tracking = 0 }: TextLook,
  language: string,
): CharacterStyle {
  return { font, size, color, features, tracking, rise: 0, language }
}

/** Characters of a label: in its own language, where that is not the article's. */
export function inLabels({ labels, language }: Styling, style: CharacterStyle): CharacterStyle {
  return inLanguage(labels.language, language, style)
}

/** Characters of a date or of what stands between listed names: the tables do not have every language. */
export function inWords({ language }: Styling, style: CharacterStyle): CharacterStyle {
  return inLanguage(writtenIn(language), language, style)
}

function inLanguage(own: string, around: string, style: CharacterStyle): CharacterStyle {
  const [one, other] = [own, around].map((tag) => tag.toLowerCase().split('-')[0])
  return one === other ? style : { ...style, language: own }
}

/** Characters changed by a mark. */
export function marked({ theme }: Styling, style: CharacterStyle, role: MarkRole): CharacterStyle {
  const mark: MarkLook = theme.marks[role]
  const { scale = 1, rise = 0, color = style.color, tracking = 0 } = mark
  return {
    ...style,
    // Emphasis inside italic text is upright.
    font: { ...style.font, ...mark.font, italic: mark.font?.italic ? !style.font.italic : style.font.italic },
    size: style.size * scale,
    color,
    features: { ...style.features, ...mark.features },
    rise: style.rise + rise * style.size,
    tracking: style.tracking + tracking,
  }
}
