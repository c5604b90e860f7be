import type { Article, Delivery } from '@offprint/core'
import { VFile } from 'vfile'
import { rules } from '../rules.ts'
import type { Check, Known } from './check.ts'
import type { Data } from './data/data.ts'
import { readData } from './data/read-data.ts'
import { readJson, type ReadJson } from './data/read-json.ts'
import { allProfiles, type DataMessage, finderOn, type PlaceOf, type Profile } from './finding.ts'
import { article } from './google/article.ts'
import { authors } from './google/authors.ts'
import { parts } from './google/parts.ts'
import { guesses } from './house/guesses.ts'
import { house, pdf } from './house/house.ts'
import { placesIn } from './places.ts'
import { dates } from './vocab/dates.ts'
import { form } from './vocab/form.ts'
import { links } from './vocab/links.ts'
import { terms } from './vocab/terms.ts'
import { values } from './vocab/values.ts'

/** How structured data is checked. Every field may be missing. */
export interface CheckOptions {
  /** Where findings land too, beside being returned. */
  file?: VFile | undefined
  /** Whose rules. Default: all. */
  profiles?: readonly Profile[] | undefined
  /** ISO day: dates after it are yet to come. Default: no date is. */
  today?: string | undefined
  /** The article that the data was made of: findings get their places in it, and guesses are found. */
  article?: Article | undefined
  /** What the article is delivered with: the facts about its PDF are compared. */
  delivery?: Delivery | undefined
}

/** All checks of data alone, in the order of their findings. */
export const graphChecks: readonly Check[] = [
  form,
  terms,
  values,
  links,
  dates,
  article,
  authors,
  parts,
  house,
  pdf,
  guesses,
]

/**
 * Checks any graph: its terms by the vocabulary of schema.org, what Google asks for in articles, and what a careful
 * house asks for. Never throws, whatever it is given.
 *
 * @param graph A value as `JSON.parse` gives it, or the text of the JSON; places are then places in that text.
 * @param options See the type.
 * @returns What was found, each with its rule, a pointer into the graph and, where it is known, a place.
 */
export function checkGraph(graph: unknown, options: CheckOptions = {}): DataMessage[] {
  const file = options.file ?? new VFile()
  const json = typeof graph === 'string' ? readJson(graph, { line: 1, column: 1, offset: 0 }) : undefined
  if (json && 'problem' in json) {
    const { find, found } = finderOn(file, { profiles: profilesOf(options), placeOf: () => json.place })
    find(rules['data-is-json'], '', { problem: json.problem })
    return found
  }
  const data = readData([{ pointer: '', value: json ? json.value : graph }])
  const { find, found } = finderOn(file, {
    profiles: profilesOf(options),
    placeOf: placeOf(data, options.article, json),
  })
  for (const check of graphChecks) check(data, find, knownOf(options))
  return found
}

function placeOf(data: Data, source: Article | undefined, json: ReadJson | undefined): PlaceOf {
  if (source) return placesIn(source, data)
  return (pointer, isName) => json?.placeOf(pointer, isName)
}

/** @returns The profiles that are asked for. */
export function profilesOf({ profiles }: CheckOptions): ReadonlySet<string> {
  return new Set(profiles ?? allProfiles)
}

/** @returns What the checks know beside the data. */
export function knownOf({ article: source, delivery, today }: CheckOptions): Known {
  return { article: source, delivery, today }
}
