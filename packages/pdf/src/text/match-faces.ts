import type { Face, FontKey } from '../face.ts'

/** A face and the role it was given for. */
export interface KeyedFace {
  key: FontKey
  face: Face
}

/** Optical sizes from small to large. */
const sizes: readonly FontKey['optical'][] = ['caption', 'text', 'subhead', 'display']

/**
 * How much worse a face is for each thing that differs: for the family more than for all else together, and for two
 * steps of 100 in weight more than for an optical size, since bold has a meaning and an optical size has none.
 */
const penalty = { family: 100_000, italic: 10_000, optical: 1000, weight: 10 } as const

/**
 * The faces for a role: the nearest first, then all others, so that a character which the nearest lacks is found
 * in one that looks like it. Among equals the order given holds.
 *
 * @param faces All faces, those of the caller before the default ones.
 * @param key The role.
 */
export function matchFaces(faces: readonly KeyedFace[], key: FontKey): readonly Face[] {
  const ranked = faces
    .map((entry, index) => ({ face: entry.face, index, distance: distance(entry.key, key) }))
    .sort((a, b) => a.distance - b.distance || a.index - b.index)
  return shared([...new Set(ranked.map(({ face }) => face))])
}

/** Lists by their first face: the same faces are one list, so that words which were set in it are found again. */
const lists = new WeakMap<Face, (readonly Face[])[]>()
const listsRemembered = 64

function shared(list: readonly Face[]): readonly Face[] {
  const [first] = list
  if (!first) return list
  const known = lists.get(first) ?? []
  lists.set(first, known)
  const same = known.find((one) => one.length === list.length && one.every((face, at) => face === list[at]))
  if (!same && known.length < listsRemembered) known.push(list)
  return same ?? list
}

function distance(has: FontKey, wanted: FontKey): number {
  return (
    (has.family === wanted.family ? 0 : penalty.family) +
    (has.italic === wanted.italic ? 0 : penalty.italic) +
    Math.abs(sizes.indexOf(has.optical) - sizes.indexOf(wanted.optical)) * penalty.optical +
    Math.abs(has.weight - wanted.weight) * penalty.weight
  )
}
