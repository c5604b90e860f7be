/**
 * Small constructors, one for every node. Each takes last the place the node comes from, so that nothing is
 * ever made that a finding could not point at. Optional fields that are `undefined` are left out.
 */
import type * as model from './article.ts'
import { isCommentText } from './comments.ts'
import { defined } from './defined.ts'

/** Where a made node comes from: a place, or the node (ours or mdast's) it was made from. */
export type From = model.Position | { position?: model.Position | undefined }

const start: model.Point = { line: 1, column: 1, offset: 0 }

/**
 * @param from A place, or a node that has one.
 * @returns The place; the start of the source for a foreign node without one.
 */
export function positionOf(from: From): model.Position {
  // Not `start`: a list has a number of that name.
  return ('end' in from ? from : from.position) ?? { start, end: start }
}

/** The parts of an article beside its children; what is left out is empty. */
export type ArticleParts = Partial<
  Pick<model.Article, 'abbreviations' | 'entities' | 'repairs' | 'comments'>
> & {
  meta?: Partial<model.Meta>
}

/** The root. Throws `TypeError` when flow follows a section. */
export function article(children: model.ArticleContent[], parts: ArticleParts, from: From): model.Article {
  assertSectionsLast(children)
  const { meta, abbreviations = [], entities = [], repairs = [], comments = [] } = parts
  const lists = { authors: [], contributors: [], keywords: [], extra: {} }
  return {
    type: 'article',
    meta: { ...lists, ...meta },
    children,
    abbreviations,
    entities,
    repairs,
    comments,
    position: positionOf(from),
  }
}

/** A remark to authors; throws `TypeError` for a text that would end it before its end. */
export function comment(
  value: string,
  options: { origin?: model.Comment['origin'] | undefined },
  from: From,
): model.Comment {
  const { origin = 'text' } = options
  if (origin === 'text' && !isCommentText(value)) {
    throw new TypeError(
      `Expected the text of a comment, received one that closes it: ${JSON.stringify(value)}. Take \`-->\` out: comment(' to be checked ', {}, …).`,
    )
  }
  return { value, origin, position: positionOf(from) }
}

/** Throws `TypeError` when flow other than a section follows a section: the outline would no longer be a tree. */
export function assertSectionsLast(children: readonly model.Node[]): void {
  const first = children.findIndex((child) => child.type === 'section')
  const after =
    first < 0 ? undefined : children.slice(first).find((c) => c.type !== 'section' && c.type !== 'notes')
  if (after) {
    throw new TypeError(
      `Expected only sections after a section, received a ${after.type}. Put it before them, or into a section of its own: section([paragraph(…)]).`,
    )
  }
}

/** A section; throws `TypeError` when flow follows a section in it. */
export function section(
  children: model.Section['children'],
  options: { role?: 'conclusion' | undefined },
  from: From,
): model.Section {
  assertSectionsLast(children)
  return { type: 'section', ...defined({ role: options.role }), children, position: positionOf(from) }
}

/** A heading. */
export function heading(
  children: model.Phrasing[],
  options: { depth: number; id: string; number?: string | undefined },
  from: From,
): model.Heading {
  const { depth, id, number } = options
  return { type: 'heading', depth, id, ...defined({ number }), children, position: positionOf(from) }
}

/** A paragraph. */
export function paragraph(children: model.Phrasing[], from: From): model.Paragraph {
  return { type: 'paragraph', children, position: positionOf(from) }
}

/** A list; tight and unnumbered unless said otherwise. */
export function list(
  children: model.ListItem[],
  options: { ordered?: boolean | undefined; start?: number | undefined; spread?: boolean | undefined },
  from: From,
): model.List {
  const { ordered = false, start, spread = false } = options
  return { type: 'list', ordered, ...defined({ start }), spread, children, position: positionOf(from) }
}

/** An item of a list. */
export function listItem(
  children: model.Flow[],
  options: { checked?: boolean | undefined },
  from: From,
): model.ListItem {
  return { type: 'listItem', ...defined({ checked: options.checked }), children, position: positionOf(from) }
}

/** A block quote. */
export function blockquote(children: model.Flow[], from: From): model.Blockquote {
  return { type: 'blockquote', children, position: positionOf(from) }
}

/** A pull quote. */
export function pullQuote(children: model.Flow[], from: From): model.PullQuote {
  return { type: 'pullQuote', children, position: positionOf(from) }
}

/** A figure. */
export function figure(children: model.Figure['children'], from: From): model.Figure {
  return { type: 'figure', children, position: positionOf(from) }
}

/** A caption. */
export function caption(children: model.Phrasing[], from: From): model.Caption {
  return { type: 'caption', children, position: positionOf(from) }
}

/** A credit. */
export function credit(children: model.Phrasing[], from: From): model.Credit {
  return { type: 'credit', children, position: positionOf(from) }
}

/** A table. */
export function table(children: model.Table['children'], align: model.Alignment[], from: From): model.Table {
  return { type: 'table', align, children, position: positionOf(from) }
}

/** A row of a table. */
export function tableRow(children: model.TableCell[], from: From): model.TableRow {
  return { type: 'tableRow', children, position: positionOf(from) }
}

/** A cell of a table. */
export function tableCell(
  children: model.Phrasing[],
  options: { header?: boolean | undefined; colSpan?: number | undefined; rowSpan?: number | undefined },
  from: From,
): model.TableCell {
  const { header, colSpan, rowSpan } = options
  return { type: 'tableCell', ...defined({ header, colSpan, rowSpan }), children, position: positionOf(from) }
}

/** A block of code. */
export function code(
  value: string,
  options: { lang?: string | undefined; meta?: string | undefined },
  from: From,
): model.Code {
  return {
    type: 'code',
    ...defined({ lang: options.lang, meta: options.meta }),
    value,
    position: positionOf(from),
  }
}

/** A sidebar. */
export function sidebar(children: model.Sidebar['children'], from: From): model.Sidebar {
  return { type: 'sidebar', children, position: positionOf(from) }
}

/** A thematic break. */
export function thematicBreak(from: From): model.ThematicBreak {
  return { type: 'thematicBreak', position: positionOf(from) }
}

/** A forced page break. */
export function pageBreak(from: From): model.PageBreak {
  return { type: 'pageBreak', position: positionOf(from) }
}

/** The table of notes. */
export function notes(children: model.Note[], from: From): model.Notes {
  return { type: 'notes', children, position: positionOf(from) }
}

/** A note. */
export function note(children: model.Flow[], id: string, from: From): model.Note {
  return { type: 'note', id, children, position: positionOf(from) }
}

/** Plain text. */
export function text(value: string, from: From): model.Text {
  return { type: 'text', value, position: positionOf(from) }
}

/** Stressed text. */
export function emphasis(children: model.Phrasing[], from: From): model.Emphasis {
  return { type: 'emphasis', children, position: positionOf(from) }
}

/** Important text. */
export function strong(children: model.Phrasing[], from: From): model.Strong {
  return { type: 'strong', children, position: positionOf(from) }
}

/** Text that no longer holds (`delete` is a reserved word). */
export function deletion(children: model.Phrasing[], from: From): model.Delete {
  return { type: 'delete', children, position: positionOf(from) }
}

/** Superscript. */
export function superscript(children: model.Phrasing[], from: From): model.Superscript {
  return { type: 'superscript', children, position: positionOf(from) }
}

/** Subscript. */
export function subscript(children: model.Phrasing[], from: From): model.Subscript {
  return { type: 'subscript', children, position: positionOf(from) }
}

/** Code in running text. */
export function inlineCode(value: string, from: From): model.InlineCode {
  return { type: 'inlineCode', value, position: positionOf(from) }
}

/** A link. */
export function link(
  children: model.Phrasing[],
  options: { url: string; title?: string | undefined },
  from: From,
): model.Link {
  const { url, title } = options
  return { type: 'link', url, ...defined({ title }), children, position: positionOf(from) }
}

/** An image; `alt` is empty unless given. */
export function image(
  options: { url: string; alt?: string | undefined; title?: string | undefined },
  from: From,
): model.Image {
  const { url, alt = '', title } = options
  return { type: 'image', url, alt, ...defined({ title }), position: positionOf(from) }
}

/** A line break (`break` is a reserved word). */
export function lineBreak(from: From): model.Break {
  return { type: 'break', position: positionOf(from) }
}

/** A call to a note. */
export function noteReference(options: { id: string; note: string }, from: From): model.NoteReference {
  return { type: 'noteReference', id: options.id, note: options.note, position: positionOf(from) }
}

/** An abbreviation and what it stands for; marked by the author unless said otherwise. */
export function abbreviation(
  children: model.Phrasing[],
  options: { title: string; origin?: model.Origin | undefined },
  from: From,
): model.Abbreviation {
  const { title, origin = 'text' } = options
  return { type: 'abbreviation', title, origin, children, position: positionOf(from) }
}

/** A date or time; marked by the author unless said otherwise. */
export function time(
  children: model.Phrasing[],
  options: { datetime: string; origin?: model.Origin | undefined },
  from: From,
): model.Time {
  const { datetime, origin = 'text' } = options
  return { type: 'time', datetime, origin, children, position: positionOf(from) }
}

/** Text in another language; marked by the author unless said otherwise. */
export function span(
  children: model.Phrasing[],
  options: { language: string; origin?: model.Origin | undefined },
  from: From,
): model.Span {
  const { language, origin = 'text' } = options
  return { type: 'span', language, origin, children, position: positionOf(from) }
}
