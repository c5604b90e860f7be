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

/** The search as it goes on. */
interface State<T extends Trial> {
  adjustment: Adjustment
  trial: T
}

/**
 * Finds the look in which a text fills so many pages: the largest in which it does not need more. One knob after
 * the other is turned to its limit, and the one that reaches is turned back by halves to where it just fits.
 *
 * @param theme
 * @param wanted Pages.
 * @param attempt Sets the text in a theme.
 * @returns The look in which it fits; the tightest where it does not; the usual where the loosest leaves pages empty.
 */
export function fitText<T extends Trial>(theme: Theme, wanted: number, attempt: (theme: Theme) => T): Fit<T> {
  const usual = adjustmentOf(theme)
  const tryOut = (adjustment: Adjustment): State<T> => ({
    adjustment,
    trial: attempt(adjustTheme(theme, adjustment)),
  })
  const start: State<T> = { adjustment: usual, trial: attempt(theme) }
  const fits = ({ trial }: State<T>): boolean => trial.pages <= wanted
  const way = fits(start) ? 'grow' : 'shrink'
  let state = start
  for (const knob of knobs) {
    const limit = turned(state, knob, usual[knob.name] + knob[way])
    const reached = tryOut(limit)
    if (fits(reached) !== fits(start)) {
      const [tight, loose] = way === 'grow' ? [state, reached] : [reached, state]
      const found = halve({ tight, loose, knob, tryOut, fits })
      return concluded(theme, found, fits(found))
    }
    state = reached
  }
  const empty = way === 'grow' && state.trial.pages < wanted
  return concluded(theme, empty ? start : state, fits(state))
}

function turned<T extends Trial>({ adjustment }: State<T>, { name }: Knob, value: number): Adjustment {
  return { ...adjustment, [name]: value }
}

/** Between a state that fits and one that does not: the last step that fits. */
function halve<T extends Trial>({
  tight,
  loose,
  knob,
  tryOut,
  fits,
}: {
  tight: State<T>
  loose: State<T>
  knob: Knob
  tryOut: (adjustment: Adjustment) => State<T>
  fits: (state: State<T>) => boolean
}): State<T> {
  const from = tight.adjustment[knob.name]
  const to = loose.adjustment[knob.name]
  let [low, high] = [0, Math.round(Math.abs(to - from) / knob.step)]
  let best = tight
  while (high - low > 1) {
    const middle = (low + high) >> 1
    const state = tryOut(turned(tight, knob, from + Math.sign(to - from) * middle * knob.step))
    if (fits(state)) [low, best] = [middle, state]
    else high = middle
  }
  return best
}

function concluded<T extends Trial>(theme: Theme, { adjustment, trial }: State<T>, fits: boolean): Fit<T> {
  const usual = adjustmentOf(theme)
  const changed = knobs.filter(({ name }) => Math.abs(adjustment[name] - usual[name]) > 1e-9)
  return {
    theme: changed.length > 0 ? adjustTheme(theme, adjustment) : theme,
    trial,
    changes: changed.map(({ name, say }) => say(adjustment[name])),
    fits,
  }
}
