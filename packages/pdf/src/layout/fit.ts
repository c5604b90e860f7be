/**
 * Copy-fitting: a text is made to fill what there is, by changing what is seen least first.
 */
import { type Adjustment, adjustmentOf, adjustTheme } from '../style/adjust-theme.ts'
import type { Theme } from '../style/theme.ts'

/** How far something may be changed, and by what steps. */
export interface Knob {
  name: keyof Adjustment
  /** Added to what it is; `shrink` makes the text shorter, `grow` longer. */
  shrink: number
  grow: number
  step: number
  /** What a change is called in a message. */
  say(value: number): string
}

const signed = (value: number): string => `${value > 0 ? '+' : '−'}${Math.abs(value)}`
const points = (value: number): string => Number(value.toFixed(3)).toString()

/** In the order of preference: a reader sees the first least. */
export const knobs: readonly Knob[] = [
  { name: 'size', shrink: -1, grow: 1.5, step: 0.05, say: (value) => `body size ${points(value)} pt` },
  { name: 'leading', shrink: -0.75, grow: 1.5, step: 0.125, say: (value) => `leading ${signed(value)} pt` },
  { name: 'tracking', shrink: -8, grow: 8, step: 2, say: (value) => `tracking ${signed(value)}/1000 em` },
  {
    name: 'heads',
    shrink: -0.5,
    grow: 1,
    step: 0.5,
    say: (value) => `space above heads ${signed(value)} lines`,
  },
  {
    name: 'figures',
    shrink: -0.4,
    grow: 0.3,
    step: 0.05,
    say: (value) => `figures and pull quotes at ${Math.round(value * 100)} %`,
  },
]

/** What came of a try. */
export interface Trial {
  /** Pages that the text takes. */
  pages: number
  /** The same with the part of the last one that is used. */
  filled: number
  /** What part of a page a line is. */
  line: number
}

/** The best that was found. */
export interface Fit<T extends Trial> {
  theme: Theme
  trial: T
  /** In words, in the order of preference. */
  changes: string[]
  /** Whether the text takes no more pages than it has. */
  fits: boolean
}

/** A look that was tried. */
interface State<T extends Trial> {
  adjustment: Adjustment
  trial: T
}

/** A search as it goes on. */
interface Search<T extends Trial> {
  theme: Theme
  wanted: number
  way: 'grow' | 'shrink'
  attempt(theme: Theme): T
}

/** Lines that may stay empty at the end. */
const spareLines = 1.5

/**
 * Finds the look in which a text fills so many pages: the largest in which it does not need more. One knob after the
 * other is turned, the last of them only as far as it must be.
 *
 * @param theme
 * @param wanted Pages.
 * @param attempt Sets the text in a theme.
 * @returns The look in which it fits; the tightest where it does not; the usual where the loosest leaves pages empty.
 */
export function fitText<T extends Trial>(theme: Theme, wanted: number, attempt: (theme: Theme) => T): Fit<T> {
  const start: State<T> = { adjustment: adjustmentOf(theme), trial: attempt(theme) }
  const way = fits(start, wanted) ? 'grow' : 'shrink'
  const search: Search<T> = { theme, wanted, way, attempt }
  if (isGood(start, wanted)) return concluded(start, search)
  let state = start
  for (const knob of knobs) {
    const turned = turn(state, knob, search)
    if (turned.reached) return concluded(turned.state, search)
    state = turned.state
  }
  const empty = way === 'grow' && state.trial.pages < wanted
  return concluded(empty ? start : state, search)
}

function fits<T extends Trial>({ trial }: State<T>, wanted: number): boolean {
  return trial.pages <= wanted
}

/** Whether it fits and nothing is left that a reader would see. */
function isGood<T extends Trial>(state: State<T>, wanted: number): boolean {
  const { filled, line } = state.trial
  return fits(state, wanted) && wanted - filled <= spareLines * line
}

/**
 * Turns a knob to where the text just fits. Where that is, is guessed from what has been tried: first by area, then
 * between what fits and what does not.
 *
 * @returns The last state that fits, if the knob reaches; else that at its limit.
 */
function turn<T extends Trial>(
  from: State<T>,
  knob: Knob,
  search: Search<T>,
): { state: State<T>; reached: boolean } {
  const { wanted, way } = search
  const steps = Math.round(Math.abs(knob[way]) / knob.step)
  const tryOut = (step: number): State<T> => stateAt(from, knob, step, search)
  let near = { at: 0, state: from }
  let far: typeof near | undefined
  while ((far?.at ?? steps + 1) - near.at > 1) {
    const at = guess(near, far, { steps, knob, search })
    const state = tryOut(at)
    if (isGood(state, wanted)) return { state, reached: true }
    if (fits(state, wanted) === (way === 'grow')) near = { at, state }
    else far = { at, state }
  }
  if (!far) return { state: near.state, reached: false }
  return { state: way === 'grow' ? near.state : far.state, reached: true }
}

function stateAt<T extends Trial>(
  { adjustment }: State<T>,
  { name, step }: Knob,
  at: number,
  { theme, way, attempt }: Search<T>,
): State<T> {
  const turned = { ...adjustment, [name]: adjustment[name] + (way === 'grow' ? at : -at) * step }
  return { adjustment: turned, trial: attempt(adjustTheme(theme, turned)) }
}

interface Tried {
  at: number
  state: State<Trial>
}

/** The step to try next: beyond `near`, before `far`. */
function guess(
  near: Tried,
  far: Tried | undefined,
  { steps, knob, search }: { steps: number; knob: Knob; search: Search<Trial> },
): number {
  const { wanted } = search
  const { filled } = near.state.trial
  if (far) {
    const part = (wanted - filled) / (far.state.trial.filled - filled)
    const between = near.at + Math.round(part * (far.at - near.at))
    return Math.min(far.at - 1, Math.max(near.at + 1, between))
  }
  // A text takes room with the square of its size. For other knobs nothing is known but their limit.
  if (knob.name !== 'size' || near.at > 0) return steps
  const { size } = near.state.adjustment
  const right = Math.abs(Math.sqrt(wanted / filled) - 1) * (size / knob.step)
  return Math.min(steps, Math.max(1, Math.round(right)))
}

function concluded<T extends Trial>(state: State<T>, { theme, wanted }: Search<T>): Fit<T> {
  const { adjustment, trial } = state
  const usual = adjustmentOf(theme)
  const changed = knobs.filter(({ name }) => Math.abs(adjustment[name] - usual[name]) > 1e-9)
  return {
    theme: changed.length > 0 ? adjustTheme(theme, adjustment) : theme,
    trial,
    changes: changed.map(({ name, say }) => say(adjustment[name])),
    fits: fits(state, wanted),
  }
}
