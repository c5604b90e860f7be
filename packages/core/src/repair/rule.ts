/**
 * What a rule of repair is: the contract between `table.ts`, which lists them, and `repair.ts`, which runs
 * them. A rule decides; it changes nothing itself.
 */
import type { Nodes, Root, Text } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import type { AbbreviationEntry, Certainty, Entity, Meta, Position, Repair } from '../article.ts'
import type { Language } from '../language/language.ts'
import type { DateOrder, Parse } from '../phases.ts'
import type { Places } from '../places.ts'
import type { Evidence } from './evidence.ts'

/** A change of the tree. */
export type Change =
  /** Nodes that follow one another in one parent, and what stands in their place. */
  | { replace: readonly Nodes[]; with: readonly Nodes[] }
  /** A stretch of a text, and what stands in its place. Offsets in the text's value. */
  | { text: Text; from: number; to: number; value: string }
  /** A stretch of a text that gets a mark around it: `time`, `abbr`. */
  | { text: Text; from: number; to: number; mark: Mark }

/** A text directive without its text; the parser makes none, so that nobody else's can be meant. */
export type Mark = Pick<TextDirective, 'name' | 'attributes'>

/** A repair as a rule proposes it: the record, and the change that makes it. */
export interface Edit {
  /** What is repaired; `repair.ts` reads `before` there. */
  position: Position
  /** What it should have been, as Markdown or front matter. */
  after: string
  /** Why it was read so: one sentence, for a person. */
  reason: string
  /** Where it is not the rule's own. */
  certainty?: Certainty
  /** Not made for a suggestion. */
  changes: readonly Change[]
}

/** All that a rule can find. */
export interface Outcome {
  edits?: readonly Edit[]
  /** Marks that say what a text is and change none of it: no repairs. */
  marks?: readonly Change[]
  facts?: Partial<Meta>
  abbreviations?: readonly AbbreviationEntry[]
  entities?: readonly Entity[]
  /** Findings; each puts itself on the file. */
  findings?: readonly ((file: VFile | undefined) => void)[]
}

/** What a rule may look at beside the tree. */
export interface Context {
  /** The decoded text. */
  source: string
  places: Places
  parse: Parse
  language: Language
  dateOrder: DateOrder | undefined
  /** The language, where somebody said it or the text gives it away. */
  known: { language: string | undefined; detected: { tag: string; reason: string } | undefined }
  evidence: Evidence
  /** The name of the file without its ending. */
  stem: string | undefined
  /** What the rules before have found and done. */
  facts: Partial<Meta>
  repairs: readonly Repair[]
  entities: readonly Entity[]
}

/** One rule. `docs/repairs.md` is made of these. */
export interface RepairRule {
  /** The name of its file. */
  id: string
  certainty: Certainty
  /** What it does: one sentence. */
  does: string
  /** What makes it leave a text alone: one sentence. */
  guard: string
  /** Whether it can find anything in a text at all: asked before the tree is walked, since most texts need few rules. */
  needs?: (text: string, seen: Pick<Context, 'evidence' | 'language'>) => boolean
  /** A text that it repairs; the documentation shows what comes of it, and a test looks that something does. */
  example: string
  /** Pure: the same tree and context give the same outcome. */
  run: (tree: Root, context: Context) => Outcome
}
