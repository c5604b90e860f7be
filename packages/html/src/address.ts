/**
 * Addresses: which may stand on the page, and how they are written there.
 */

const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/** What a browser takes away before it reads an address (URL Standard, section 4.4). */
const ignored = /^[\p{Cc} ]+|[\p{Cc} ]+$|[\t\n\r]/gu

/** Where relative addresses are tried out; no address of it reaches the page. */
const somewhere = 'https://www.example.com/'

/**
 * Lets an address through by list: http, https, mailto, tel, relative, fragment. Everything else is refused,
 * and so is an address that begins with two slashes (or backslashes): it would change with the page.
 *
 * @param address As the article has it.
 * @returns Percent-encoded where a validator would object; `undefined` where it is refused.
 */
export function safeAddress(address: string): string | undefined {
  const bare = address.replace(ignored, '')
  if (/^[/\\]{2}/.test(bare) || !URL.canParse(bare, somewhere)) return undefined
  const scheme = /^([^/?#]*?):/.exec(bare)?.[1]?.toLowerCase()
  if (scheme === undefined) return encode(bare)
  if (!schemes.has(scheme)) return undefined
  if (scheme.startsWith('http') && !isAbsolute(bare)) return undefined
  return encode(bare)
}

/** The same for a picture: http, https or relative. */
export function safeImageAddress(address: string): string | undefined {
  const safe = safeAddress(address)
  return safe === undefined || /^(?:mailto:|tel:|#|$)/i.test(safe) ? undefined : safe
}

/** Whether an address names its host. */
export function isAbsolute(address: string): boolean {
  return /^https?:\/\/[^\s/\\?#]/i.test(address)
}

/** `https://www.example.com` of `https://www.example.com/a/b`; `undefined` of a relative one. */
export function originOf(address: string): string | undefined {
  return isAbsolute(address) && URL.canParse(address) ? new URL(address).origin : undefined
}

/**
 * @param address Absolute or relative.
 * @param base The absolute address of the page.
 * @returns The absolute address; `undefined` where there is no base for a relative one.
 */
export function absolute(address: string, base: string | undefined): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).href : undefined
}

/**
 * @param address Absolute or relative.
 * @param base The absolute address of the page.
 * @returns The address as seen from the page: relative where it lies in the page's folder or below.
 */
export function relative(address: string, base: string | undefined): string {
  const folder = base?.replace(/[?#].*$/s, '').replace(/[^/]*$/, '')
  const below = folder && isAbsolute(folder) && address.startsWith(folder) ? address.slice(folder.length) : ''
  return below || address
}

/** What may stand in an address as it is (RFC 3986, appendix A), escapes among it. */
const unescaped = /%[\da-f]{2}|[\w!$&'()*+,\-./:;=?@~]/giu

function encode(address: string): string {
  const [, host = '', path = '', fragment] = /^(https?:\/\/[^/?#]*)?([^#]*)(#.*)?$/is.exec(address) ?? []
  return host + escapePart(path) + (fragment === undefined ? '' : `#${escapePart(fragment.slice(1))}`)
}

function escapePart(part: string): string {
  const kept = part.match(unescaped) ?? []
  return part
    .split(unescaped)
    .map(
      (between, index) =>
        encodeURIComponent(between.replace(/[\ud800-\udfff]/gu, '\ufffd')) + (kept[index] ?? ''),
    )
    .join('')
}
