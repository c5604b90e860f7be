import type { Definition, FootnoteDefinition, Html, Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { Comment, Flow, NoteReference, Phrasing } from '../article.ts'
import type { From } from '../builders.ts'
import type { Places } from '../places.ts'

/** What all handlers of one document share. */
export interface State {
  source: string
  places: Places
  file: VFile | undefined
  ids: Ids
  definitions: Definitions
  notes: NoteTable
  /** What was read of each node that holds comments, however often it was read. */
  comments: Map<Html | Definition, Comment[]>
  /** Builds the flow of a container. */
  flow: (children: readonly Nodes[], at: At) => Flow[]
  /** Builds the phrasing of a block: no white space at its edges. */
  phrasing: (children: readonly Nodes[]) => Phrasing[]
}

/** Where in the outline a handler is. */
export interface At {
  /** How many sections (and sidebars) are around. The depth of a heading is the nesting of its section + 1. */
  nesting: number
  /** The slug of the nearest heading above; empty at the top. */
  slug: string
}

/** The deepest section there can be: its heading has depth 6. */
export const deepest = 5

/** Gives out the ids of one document; no two are alike. */
export interface Ids {
  /** For a heading. A text that was used before takes the slug of the heading above it: `…-trade-outlook`. */
  heading: (text: string, parent: string) => Slug
  /** For a note, from its label. */
  note: (label: string) => string
  /** For a call to a note; every call has its own. */
  noteReference: (label: string) => string
}

/** An id, and the bare slug that headings below may need. */
export interface Slug {
  id: string
  slug: string
}

/** The link definitions of a document by identifier. */
export interface Definitions {
  get: (identifier: string) => Definition | undefined
  /** Those that were not asked for, in the order of the source; the second of two with one label never is. */
  unused: () => UnusedDefinition[]
}

/** A definition that nothing refers to. */
export interface UnusedDefinition {
  definition: Definition
  /** Whether another of its label came first. */
  isSecond: boolean
}

/** The notes of a document, in the order in which they are first called. */
export interface NoteTable {
  /** Makes a call; `undefined` where no note has that label. */
  call: (label: string, from: From) => NoteReference | undefined
  /** The next note that was called and not yet taken; `undefined` when there is none. */
  next: () => NoteEntry | undefined
  /** The next one, in the order of the source, that was never called and not yet taken. */
  nextUncalled: () => NoteEntry | undefined
}

/** A note and the id it was given. */
export interface NoteEntry {
  id: string
  definition: FootnoteDefinition
}
