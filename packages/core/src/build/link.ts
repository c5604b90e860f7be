import type { Phrasing } from '../article.ts'
import { type From, link, positionOf } from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import type { State } from './state.ts'

/** Browsers ignore control characters and spaces here (WHATWG URL, 4.4), so they are taken out before looking. */
const ignored = /[\0-\u0020\u007F]/g

const dangerous = /^(?:javascript|vbscript):/i

/**
 * @returns The link; only its text, with a finding, where its address would run a script.
 */
export function readLink(
  children: Phrasing[],
  options: { url: string; title?: string | undefined },
  from: From,
  state: State,
): Phrasing[] {
  if (!dangerous.test(options.url.replace(ignored, ''))) return [link(children, options, from)]
  report(state.file, rules['link-address-is-safe'], positionOf(from), { url: options.url })
  return children
}
