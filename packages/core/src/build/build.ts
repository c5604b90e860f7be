import type { Nodes } from 'mdast'
import type { Article, Meta } from '../article.ts'
import { article } from '../builders.ts'
import { mergeMeta } from '../meta.ts'
import type { Build, BuildContext, Repaired } from '../phases.ts'
import { places } from '../places.ts'
import { allComments, keepDefinition } from './comments.ts'
import { collectDefinitions, createDefinitions } from './definitions.ts'
import { buildFlow } from './flow.ts'
import { createIds } from './ids.ts'
import { readInlineFacts } from './read-inline-facts.ts'
import { trimEdges } from './merge.ts'
import { buildNotes, createNoteTable } from './notes.ts'
import { buildPhrasing } from './phrasing.ts'
import type { State } from './state.ts'
import { readTitle, titleSources } from './title.ts'

/**
 * Builds the article: references resolved, sections nested, notes in a table, facts merged.
 *
 * @param repaired The repaired tree and what the repairs found out.
 * @param given Facts from the caller, the front matter and the configuration.
 * @param context The source, and the file that findings land on.
 * @returns The article. Nothing of the tree is lost: what the model has no node for is kept as text, and what
 *   is left out (attributes) is reported, and comments and unused definitions are among its comments.
 */
export const build: Build = (repaired, given, context) => {
  const state = createState(repaired, context)
  const frontMatter = readInlineFacts(given.frontMatter, state)
  const title = readTitle(repaired.tree, titleSources({ ...given, frontMatter }, repaired), state)
  const flow = buildFlow(title.children, { nesting: 0, slug: '' }, state)
  const notes = buildNotes(state)
  for (const definition of state.definitions.unused()) keepDefinition(definition, state)

  const own: Partial<Meta> = title.fact ? { title: title.fact } : {}
  const meta = mergeMeta([given.options, frontMatter, own, repaired.facts, given.defaults], state.file)
  const { abbreviations, entities, repairs } = repaired
  const comments = allComments(
    notes.flatMap(({ children }) => children),
    state,
  )
  return article(
    [...flow, ...notes],
    { meta, abbreviations, entities, repairs, comments },
    wholeSource(state),
  )
}

function createState({ tree }: Repaired, { source, file }: BuildContext): State {
  const ids = createIds()
  const collected = collectDefinitions(tree)
  const state: State = {
    source,
    places: places(source),
    file,
    ids,
    definitions: createDefinitions(collected.links),
    notes: createNoteTable(collected.notes, ids),
    comments: new Map(),
    flow: (children: readonly Nodes[], at) => buildFlow(children, at, state),
    phrasing: (children: readonly Nodes[]) => trimEdges(buildPhrasing(children, state)),
  }
  return state
}

function wholeSource(state: State): Article['position'] {
  return state.places.range(0, state.source.length)
}
