/**
 * The content security policy of the page: nothing is allowed but what the page itself holds.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 with padding (RFC 4648, section 4). `btoa` takes strings, and not every runtime has `Buffer`. */
export function base64(bytes: Uint8Array): string {
  let encoded = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const group = (first << 16) | (second << 8) | third
    const digits = [18, 12, 6, 0].map((shift) => alphabet.charAt((group >> shift) & 63)).join('')
    encoded += digits.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, '=')
  }
  return encoded
}

/** The source expression that allows exactly this text (CSP 3, section 2.3.1). */
export function hashSource(text: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(text)))}'`
}

/** What the page holds. */
export interface Held {
  /** The source expression of its style element; absent for none. */
  style?: string | undefined
  /** The source expression of its JSON-LD block; absent for none. */
  jsonld?: string | undefined
  /** Where its pictures come from beside its own address: origins and schemes. */
  imageSources: readonly string[]
  /** Whether fonts lie beside it. */
  fonts: boolean
}

/**
 * @param held What is to be allowed.
 * @returns The policy, as it stands in a meta element or a header. `connect-src 'self'` lets auditors read
 *   robots.txt from inside the page.
 */
export function policyOf({ style, jsonld, imageSources, fonts }: Held): string {
  return [
    "default-src 'none'",
    ["img-src 'self'", ...imageSources].join(' '),
    `style-src ${style ?? "'none'"}`,
    `script-src ${jsonld ?? "'none'"}`,
    fonts ? "font-src 'self'" : undefined,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .filter((directive) => directive !== undefined)
    .join('; ')
}
