import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * What a content security policy lets a script in by. A block of data is not run, and browsers let it pass without;
 * validators and stricter readers want it.
 *
 * @param script The text of the script element, as `toScript` made it.
 * @returns A source expression for `script-src` (CSP 3, section 2.3.1): `'sha256-…'`, its quotation marks included.
 */
export function scriptHash(script: string): string {
  return `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(script))))}'`
}
