/**
 * What a handler cannot see from its node alone, found in one walk before the page is made.
 */
import {
  type Article,
  type Heading,
  type Image,
  is,
  type Node,
  type NoteReference,
  report,
  type Section,
  type Table,
  toText,
  visit,
} from '@offprint/core'
import { hasLeadImage } from './lead-image.ts'
import { rules } from './rules.ts'
import type { Settings } from './settings.ts'
import { type Grid, gridOf } from './table-grid.ts'

/** Facts about the whole article. */
export interface Survey {
  /** The id a heading, note or reference has on the page; absent where another has it already. */
  ids: ReadonlyMap<Node, string>
  /** The ids of headings and notes as the article has them: what a fragment may lead to. */
  targets: ReadonlySet<string>
  /** The number of each note, by its id, from 1. */
  noteNumbers: ReadonlyMap<string, number>
  /** The references to each note that have an id on the page, by the note's id. */
  references: ReadonlyMap<string, readonly NoteReference[]>
  /** The level of each heading in the outline, from 2, without gaps; those without words are not in it. */
  levels: ReadonlyMap<Heading, number>
  /** The sections of the first level that have a heading. */
  sections: readonly HeadedSection[]
  /** Those whose heading no other has, so that they may be landmarks. */
  named: ReadonlySet<Section>
  /** The ending without a heading, where it is the only one and no section has its name. */
  conclusion: Section | undefined
  /** The number of each table, from 1. */
  tableNumbers: ReadonlyMap<Table, number>
  /** Where the cells of each table stand. */
  grids: ReadonlyMap<Table, Grid>
  cells: Grid['cells']
  freeCells: Grid['free']
  /** The picture that is loaded at once: the first, unless the article has a lead picture above it. */
  firstImage: Image | undefined
}

/** A section and the heading it starts with. */
export interface HeadedSection {
  section: Section
  heading: Heading
}

/**
 * @param article The article.
 * @param settings For the id prefix, the label of the notes, and where findings land.
 */
export function surveyOf(article: Article, settings: Settings): Survey {
  const nodes = nodesOf(article)
  const ids = allocated(nodes, settings)
  const levels = levelsOf(nodes, settings)
  const sections = article.children.flatMap(headed).filter(({ heading }) => levels.has(heading))
  const tables = nodes.filter((node) => is(node, 'table'))
  const grids = new Map(tables.map((table) => [table, gridOf(table)]))
  return {
    ids,
    targets: new Set(nodes.flatMap((node) => (hasId(node) ? [node.id] : []))),
    noteNumbers: new Map(nodes.filter((node) => is(node, 'note')).map((note, index) => [note.id, index + 1])),
    references: grouped(nodes.filter((node) => is(node, 'noteReference')).filter((node) => ids.has(node))),
    levels,
    sections,
    named: uniquelyNamed(sections, settings.labels.notes),
    conclusion: onlyConclusion(nodes, sections, settings.labels.conclusion),
    tableNumbers: new Map(tables.map((table, index) => [table, index + 1])),
    grids,
    cells: new Map([...grids.values()].flatMap(({ cells }) => [...cells])),
    freeCells: new Map([...grids.values()].flatMap(({ free }) => [...free])),
    firstImage: hasLeadImage(article) ? undefined : nodes.find((node) => is(node, 'image')),
  }
}

function nodesOf(article: Article): Node[] {
  const nodes: Node[] = []
  visit(article, (node) => {
    nodes.push(node)
  })
  return nodes
}

type WithId = Extract<Node, { id: string }>

function hasId(node: Node): node is WithId {
  return 'id' in node
}

function allocated(nodes: readonly Node[], { file, idPrefix }: Settings): Map<Node, string> {
  const ids = new Map<Node, string>()
  const taken = new Set<string>()
  for (const node of nodes.filter(hasId)) {
    if (taken.has(node.id)) report(file, rules['id-is-unique'], node, { id: node.id })
    else ids.set(node, idPrefix + node.id)
    taken.add(node.id)
  }
  return ids
}

function headed(node: Node): HeadedSection[] {
  if (!is(node, 'section')) return []
  const [heading] = node.children
  return is(heading, 'heading') ? [{ section: node, heading }] : []
}

function grouped(references: readonly NoteReference[]): Map<string, NoteReference[]> {
  const groups = new Map<string, NoteReference[]>()
  for (const reference of references) {
    groups.set(reference.note, [...(groups.get(reference.note) ?? []), reference])
  }
  return groups
}

/** Landmarks of one name fail the checkers and confuse people who jump between them. */
function uniquelyNamed(sections: readonly HeadedSection[], notes: string): Set<Section> {
  const names = [nameOf(notes), ...sections.map(({ heading }) => nameOf(toText(heading)))]
  const once = (name: string) => name !== '' && names.indexOf(name) === names.lastIndexOf(name)
  return new Set(
    sections.filter(({ heading }) => once(nameOf(toText(heading)))).map(({ section }) => section),
  )
}

function onlyConclusion(
  nodes: readonly Node[],
  sections: readonly HeadedSection[],
  name: string,
): Section | undefined {
  const [only, ...others] = nodes
    .filter((node) => is(node, 'section'))
    .filter(({ role }) => role === 'conclusion')
  const taken = sections.some(({ heading }) => nameOf(toText(heading)) === nameOf(name))
  return others.length > 0 || taken ? undefined : only
}

function nameOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

function isWordless(heading: Heading): boolean {
  return heading.number === undefined && toText(heading).trim() === ''
}

/** People who go through a page by its headings take a gap for lost text, so a skipped level is closed up. */
function levelsOf(nodes: readonly Node[], { file }: Settings): Map<Heading, number> {
  const levels = new Map<Heading, number>()
  let open: number[] = []
  for (const heading of nodes.filter((node) => is(node, 'heading'))) {
    const { depth } = heading
    if (isWordless(heading)) {
      report(file, rules['heading-has-words'], heading)
      continue
    }
    open = [...open.filter((above) => above < depth), depth]
    const level = open.length + 1
    if (level < depth) report(file, rules['heading-level-follows'], heading, { depth, level })
    levels.set(heading, level)
  }
  return levels
}
