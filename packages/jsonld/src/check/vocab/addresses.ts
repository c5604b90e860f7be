import { rules } from '../../rules.ts'
import { takesAddressesOnly } from '../../vocabulary/vocabulary.ts'
import type { Find } from '../finding.ts'
import { quoted } from '../words.ts'

/** Schemes that lead nowhere for a reader of structured data. */
const nowhere = /^(?:about|blob|data|file|javascript|vbscript):/i

/** Properties whose texts are addresses although their types say "Thing": Google's own form of a breadcrumb. */
const alwaysAddresses = new Set(['item'])

/**
 * Checks a text that has to be an address: the property takes URLs and no other texts, or it is written like a
 * relative address.
 *
 * @returns Whether nothing else is to be said about it.
 */
export function checkAddress(
  property: string,
  ranges: readonly string[],
  { text, pointer }: { text: string; pointer: string },
  find: Find,
): boolean {
  const isAddress = alwaysAddresses.has(property) || takesAddressesOnly(ranges)
  if (!isAddress && !looksRelative(ranges, text)) return false
  if (isAbsolute(text)) return isAddress
  find(rules['address-is-absolute'], pointer, { property, received: quoted(text) })
  return true
}

function looksRelative(ranges: readonly string[], text: string): boolean {
  return ranges.includes('URL') && /^(?:\.{0,2}\/[^/\s]|\/\/)\S*$/.test(text)
}

/** @returns Whether an address can be followed by somebody who does not know the page. */
export function isAbsolute(text: string): boolean {
  const address = text.trim()
  if (!/^[a-z][a-z\d+.-]*:/i.test(address) || /\s/.test(address) || nowhere.test(address)) return false
  return /^https?:/i.test(address) ? /^https?:\/\/[^/?#]/i.test(address) && URL.canParse(address) : true
}
