/**
 * The galley unrolled: every way of every choice laid out one after the other, so that a place in it is one number
 * and all that can be measured once is.
 */
import type { Float, GalleyItem, VItem } from '../galley/types.ts'
import { type FloatList, toFloatList } from './floats.ts'
import { type NoteLines, toNoteLines } from './notes.ts'

/** What stands at a place of a strip. */
export type Step =
  | VItem
  /** Goes on at one of several places. */
  | { type: 'fork'; ways: readonly { at: number; cost: number }[] }
  /** The end of a way. */
  | { type: 'join'; at: number }
  | { type: 'end' }

/** `kinds` of a strip: what the hot loop asks. */
export const kind = { box: 0, glue: 1, penalty: 2, fork: 3, join: 4, end: 5, float: 6 } as const

/** A galley without nesting. All arrays are by place; a run is boxes and penalties in a row. */
export interface Strip {
  steps: readonly Step[]
  kinds: Uint8Array
  /** Heights of boxes and glue, in points. */
  heights: Float64Array
  /** Costs of penalties. */
  costs: Float64Array
  /** Where several ways meet. */
  meets: Uint8Array
  /** The end of the run that a place is in; the place itself where it is in none. */
  runEnds: Int32Array
  /** The height of the rest of the run, and its cheapest penalty. */
  runHeights: Float64Array
  runCosts: Float64Array
  /** The least height of all boxes from here to the end. */
  rest: Float64Array
  notes: NoteLines
  /** Up to where notes are called by what stands before a place. */
  called: Int32Array
  floats: FloatList
  /** How many floats belong before a place. */
  seen: Int32Array
}

/** The notes of a galley: up to where they are called before it begins, and whether it is the last. */
export interface Calls {
  notes: NoteLines
  called: number
  isLast: boolean
}

const kinds: { readonly [K in Step['type']]: number } = {
  vbox: kind.box,
  vglue: kind.glue,
  vpenalty: kind.penalty,
  vfloat: kind.float,
  fork: kind.fork,
  join: kind.join,
  end: kind.end,
}

/** Unrolls a galley. */
export function toStrip(items: readonly GalleyItem[], { notes, called, isLast }: Calls = noCalls): Strip {
  const steps = unroll(items)
  const strip: Strip = {
    steps,
    kinds: Uint8Array.from(steps, ({ type }) => kinds[type]),
    heights: Float64Array.from(steps, (step) =>
      step.type === 'vbox' || step.type === 'vglue' ? step.height : 0,
    ),
    costs: Float64Array.from(steps, (step) => (step.type === 'vpenalty' ? step.cost : 0)),
    meets: new Uint8Array(steps.length),
    runEnds: new Int32Array(steps.length),
    runHeights: new Float64Array(steps.length),
    runCosts: new Float64Array(steps.length).fill(Infinity),
    rest: new Float64Array(steps.length),
    notes,
    called: new Int32Array(steps.length),
    floats: toFloatList(floatsIn(steps)),
    seen: new Int32Array(steps.length),
  }
  if (notes.lines.length > 0) noteCalls(strip, called)
  if (strip.floats.each.length > 0) noteFloats(strip)
  // What no text calls stands at the end.
  if (isLast) strip.called[steps.length - 1] = notes.lines.length
  for (let place = steps.length - 1; place >= 0; place--) measureBackward(strip, place)
  return strip
}

const noCalls: Calls = { notes: toNoteLines(), called: 0, isLast: true }

/** Ways of one choice call the same notes. */
function noteCalls({ steps, called, notes }: Strip, before: number): void {
  called[0] = before
  carry(steps, called, (step, here) => {
    const ends = step.type === 'vbox' ? (step.calls ?? []).map((note) => notes.ends[note] ?? 0) : []
    return Math.max(here, ...ends)
  })
}

/** Ways of one choice have the same floats. */
function noteFloats({ steps, seen }: Strip): void {
  carry(steps, seen, (step, here) => here + (step.type === 'vfloat' ? 1 : 0))
}

/** Carries a number along all ways, as each step changes it. */
function carry(
  steps: readonly Step[],
  numbers: Int32Array,
  changed: (step: Step, here: number) => number,
): void {
  for (const [place, step] of steps.entries()) {
    const here = numbers[place] ?? 0
    if (step.type === 'fork') for (const { at } of step.ways) numbers[at] = here
    else if (step.type === 'join') numbers[step.at] = here
    else if (place + 1 < steps.length) numbers[place + 1] = changed(step, here)
  }
}

function floatsIn(steps: readonly Step[]): Float[] {
  const floats = steps.flatMap((step) => (step.type === 'vfloat' ? [step.float] : []))
  return [...new Set(floats)]
}

function unroll(items: readonly GalleyItem[]): Step[] {
  const steps: Step[] = []
  for (const item of items) {
    if (item.type !== 'vchoice') {
      steps.push(item)
      continue
    }
    let at = steps.length + 1
    const ways = item.ways.map(({ items: inside, cost }) => {
      const way = { at, cost }
      at += inside.length + 1
      return way
    })
    steps.push({ type: 'fork', ways })
    for (const { items: inside } of item.ways) steps.push(...inside, { type: 'join', at })
  }
  steps.push({ type: 'end' })
  return steps
}

function measureBackward(strip: Strip, place: number): void {
  const { steps, meets, runEnds, runHeights, runCosts, rest } = strip
  const step = steps[place]
  const after = rest[place + 1] ?? 0
  runEnds[place] = place
  if (step?.type === 'join') {
    rest[place] = rest[step.at] ?? 0
    meets[step.at] = 1
  } else if (step?.type === 'fork') rest[place] = Math.min(...step.ways.map(({ at }) => rest[at] ?? 0))
  else if (step?.type === 'vbox' || step?.type === 'vpenalty') {
    const isBox = step.type === 'vbox'
    const height = isBox ? step.height : 0
    const goesOn = (runEnds[place + 1] ?? place + 1) > place + 1
    rest[place] = after + height
    runEnds[place] = goesOn ? (runEnds[place + 1] ?? place + 1) : place + 1
    runHeights[place] = height + (goesOn ? (runHeights[place + 1] ?? 0) : 0)
    runCosts[place] = Math.min(isBox ? Infinity : step.cost, goesOn ? (runCosts[place + 1] ?? 0) : Infinity)
  } else rest[place] = after + (step?.type === 'vfloat' && !step.here ? step.float.room : 0)
}

/** The way that a fork is left by; other forks are left by their first. */
export interface Taken {
  fork: number
  way: number
  before: Taken | undefined
}

/**
 * The material between two places.
 *
 * @param strip
 * @param from
 * @param to
 * @param taken The ways taken, the last one first.
 */
export function materialBetween(
  { steps }: Strip,
  from: number,
  to: number,
  taken: Taken | undefined,
): VItem[] {
  const ways = new Map<number, number>()
  for (let one = taken; one; one = one.before) ways.set(one.fork, one.way)
  const material: VItem[] = []
  for (let place = from; place < to; ) {
    const step = steps[place]
    if (!step || step.type === 'end') break
    if (step.type === 'fork') place = step.ways[ways.get(place) ?? 0]?.at ?? place + 1
    else if (step.type === 'join') place = step.at
    else {
      material.push(step)
      place++
    }
  }
  return material
}
