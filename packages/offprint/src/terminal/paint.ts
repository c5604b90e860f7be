import { styleText } from 'node:util'
import type { Stream, Surroundings } from './surroundings.ts'

/** Dresses text for a terminal. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/**
 * @param stream Where the text goes.
 * @param env The environment: `NO_COLOR` (https://no-color.org) and `TERM=dumb` are respected.
 * @returns Colours for a terminal, nothing for a file or a pipe.
 */
export function paintFor(stream: Stream, env: Surroundings['env']): Paint {
  const isPlain = !stream.isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb'
  // `validateStream` would look at process.stdout, which need not be the stream that is meant.
  return isPlain ? (_, text) => text : (style, text) => styleText(style, text, { validateStream: false })
}
