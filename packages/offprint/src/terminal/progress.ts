import { plain } from './plain.ts'
import type { Stream } from './surroundings.ts'

/** Says on a terminal how far a run over many files is. */
export interface Progress {
  /** @param path The file that is next. */
  next: (path: string) => void
  /** Takes the line away; before anything else is printed, and at the end. */
  clear: () => void
}

const wipe = '\r\u001B[2K'

/**
 * @param stream Where it is shown; nothing happens if no person is looking.
 * @param total The number of files; nothing happens for one.
 */
export function progressOn(stream: Stream, total: number): Progress {
  if (!stream.isTTY || total < 2) return { next() {}, clear() {} }
  let done = 0
  return {
    next(path) {
      done += 1
      const line = `[${done}/${total}] ${plain(path)}`
      stream.write(`${wipe}${line.slice(0, (stream.columns ?? 80) - 1)}`)
    },
    clear() {
      stream.write(wipe)
    },
  }
}
