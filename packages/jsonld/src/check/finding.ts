import { type GivenValues, type NamedRule, type Place, report } from '@offprint/core'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** Whose rules: schema.org's vocabulary, what Google asks for, and what a careful house asks for besides. */
export type Profile = 'vocab' | 'google' | 'house'

/** All profiles, in the order in which they are checked. */
export const allProfiles: readonly Profile[] = ['vocab', 'google', 'house']

/** How sure a finding is: `likely` where scripts or the page's furniture may have misled the check. */
export type Certainty = 'certain' | 'likely'

/** A finding about structured data. */
export type DataMessage = VFileMessage & {
  /** JSON pointer (RFC 6901) into the data; on a page `/0` is its first block. Empty for the whole. */
  pointer: string
  profile: Profile
  certainty: Certainty
}

/** A rule of a checker: it says which profile it belongs to. */
export type CheckRule = NamedRule & { profile: Profile }

/** Makes a finding, if its profile is asked for. */
export type Find = <R extends CheckRule>(rule: R, at: string | Spot, ...values: GivenValues<R>) => void

/** Where a finding is, where more is known than a pointer. */
export interface Spot {
  pointer: string
  /** In the page, where it is not the data that is to be shown. */
  place?: Place
  certainty?: Certainty
  /** It is about the name of the property, not its value. */
  isName?: boolean
}

/** Where in the source a value of the data comes from, or the name before it. */
export type PlaceOf = (pointer: string, isName: boolean) => Place

/** What `finderOn` needs. */
export interface FinderOptions {
  profiles: ReadonlySet<string>
  placeOf: PlaceOf
}

/**
 * @param file Where findings land.
 * @returns A function that makes findings, and the list they come to.
 */
export function finderOn(
  file: VFile,
  { profiles, placeOf }: FinderOptions,
): { find: Find; found: DataMessage[] } {
  const found: DataMessage[] = []
  const find: Find = (rule, at, ...values) => {
    if (!profiles.has(rule.profile)) return
    const spot: Spot = typeof at === 'string' ? { pointer: at } : at
    const { pointer, place, certainty = 'certain', isName = false } = spot
    report(file, rule, place ?? placeOf(pointer, isName), ...values)
    const message = file.messages.at(-1)
    if (message) found.push(Object.assign(message, { pointer, profile: rule.profile, certainty }))
  }
  return { find, found }
}
