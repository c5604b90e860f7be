/**
 * What the phases from source text to article hand to one another: the contracts, no code.
 *
 * source ─decode─▶ Decoded ─parse─▶ mdast Root ─repair─▶ Repaired ─build─▶ Article
 */
import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { AbbreviationEntry, Article, Entity, Meta, Repair } from './article.ts'

/** What `decode` makes: the text exactly as it was, BOM included, and the file that collects the findings. */
export interface Decoded {
  file: VFile
  text: string
}

/** How a date written in figures only is to be read: `03/06/2024` is the third of June with `dmy`. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/**
 * Parses Markdown into mdast.
 *
 * `start` says where the text stands in the source: the point of its first character when it is a slice of
 * the source, or one point for each of its lines when lines were cut (their indent taken away, say).
 * Without it the text is the whole source.
 */
export type Parse = (text: string, start?: Point | readonly Point[]) => Root

/** Options that steer the repair of pasted text. */
export interface RepairOptions {
  /** Rule id to on or off; a rule not named keeps its default. */
  repairs?: Record<string, boolean> | undefined
  dateOrder?: DateOrder | undefined
  /** BCP 47, where it is known before repairing (front matter, options). */
  language?: string | undefined
}

/** What a repair may look at beside the tree. */
export interface RepairContext {
  /** The decoded text; positions of the tree count in it. */
  source: string
  parse: Parse
  options: RepairOptions
  file?: VFile | undefined
}

/**
 * The repaired tree (plain mdast and directives), and all that the repairs found out.
 *
 * What a repair found in running text it may mark with a `textDirective`, which the parser never makes: `time`
 * with the attribute `datetime`, `abbr` with `title`, `span` with `lang`. `build` makes nodes of origin
 * `inferred` of them.
 */
export interface Repaired {
  tree: Root
  repairs: Repair[]
  /** Facts of origin `text` or `inferred`. */
  facts: Partial<Meta>
  abbreviations: AbbreviationEntry[]
  entities: Entity[]
}

/** `repair/repair.ts`: `repairTree`. */
export type RepairTree = (tree: Root, context: RepairContext) => Repaired

/** Facts that were given rather than found; each value already carries its origin. `extra` is among front matter's. */
export interface Given {
  options: Partial<Meta>
  frontMatter: Partial<Meta>
  defaults: Partial<Meta>
}

/** What `build` may look at beside the repaired tree. */
export interface BuildContext {
  source: string
  file?: VFile | undefined
}

/** `build/build.ts`: `build`. It calls `mergeMeta` of `meta.ts` with the facts it has, its own title among them. */
export type Build = (repaired: Repaired, given: Given, context: BuildContext) => Article

/** `meta.ts`: `mergeMeta`. The strongest origin wins, in equal strength the earlier set; disagreements are reported. */
export type MergeMeta = (sets: readonly Partial<Meta>[], file?: VFile) => Meta
