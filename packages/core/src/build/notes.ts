import type { FootnoteDefinition } from 'mdast'
import type { Note, Notes } from '../article.ts'
import { note, noteReference, notes } from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { normalize } from './definitions.ts'
import { hull } from './place.ts'
import type { Ids, NoteEntry, NoteTable, State } from './state.ts'

/**
 * @param definitions In the order of the source. Of two with one label the first is called; the second stays
 *   as a note that is not.
 */
export function createNoteTable(definitions: readonly FootnoteDefinition[], ids: Ids): NoteTable {
  const queue: NoteEntry[] = []
  let taken = 0
  let passed = 0
  const called = new Map<FootnoteDefinition, string>()
  const byLabel = new Map<string, FootnoteDefinition>()
  for (const definition of definitions) {
    const key = normalize(definition.identifier)
    if (!byLabel.has(key)) byLabel.set(key, definition)
  }

  const labelOf = (definition: FootnoteDefinition): string => definition.label ?? definition.identifier

  function add(definition: FootnoteDefinition): string {
    const id = called.get(definition) ?? ids.note(labelOf(definition))
    if (!called.has(definition)) queue.push({ id, definition })
    called.set(definition, id)
    return id
  }

  return {
    call(label, from) {
      const definition = byLabel.get(normalize(label))
      if (!definition) return undefined
      return noteReference({ id: ids.noteReference(labelOf(definition)), note: add(definition) }, from)
    },
    next() {
      const entry = queue[taken]
      if (entry) taken += 1
      return entry
    },
    nextUncalled() {
      let definition = definitions[passed]
      while (definition && called.has(definition)) definition = definitions[++passed]
      if (!definition) return undefined
      const id = ids.note(labelOf(definition))
      called.set(definition, id)
      return { id, definition }
    },
  }
}

/**
 * Builds the table of notes. Building one may call others, so those are taken until none is left; notes that
 * nothing calls come last, each with a finding.
 *
 * @returns Nothing where the document has no notes.
 */
export function buildNotes(state: State): Notes[] {
  const made: Note[] = []
  const build = ({ id, definition }: NoteEntry): Note =>
    note(state.flow(definition.children, { nesting: 0, slug: '' }), id, definition)
  const takeCalled = (): void => {
    for (let entry = state.notes.next(); entry; entry = state.notes.next()) made.push(build(entry))
  }
  takeCalled()
  for (let entry = state.notes.nextUncalled(); entry; entry = state.notes.nextUncalled()) {
    report(state.file, rules['note-is-called'], entry.definition, { label: entry.definition.identifier })
    made.push(build(entry))
    takeCalled()
  }
  return made.length > 0 ? [notes(made, hull(made))] : []
}
