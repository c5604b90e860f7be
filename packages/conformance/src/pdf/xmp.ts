import { JSDOM } from 'jsdom'

const { DOMParser: Parser } = new JSDOM().window

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** The properties of an XMP packet, by namespace and name: `http://purl.org/dc/elements/1.1/title`. */
export type Xmp = Map<string, string>

/**
 * Reads a packet as an XML parser sees it.
 *
 * @param packet
 * @returns The text of each property; of a list, its items joined by commas. Nothing where it is no XML.
 */
export function readXmp(packet: string): Xmp | undefined {
  const document = new Parser().parseFromString(packet.trim(), 'text/xml')
  if (document.querySelector('parsererror')) return undefined
  const found: Xmp = new Map()
  for (const description of document.getElementsByTagNameNS(rdf, 'Description')) {
    for (const property of description.children) {
      const items = [...property.getElementsByTagNameNS(rdf, 'li')].map((item) => item.textContent ?? '')
      const text = items.length > 0 ? items.join(', ') : (property.textContent ?? '')
      found.set(`${property.namespaceURI}${property.localName}`, text)
    }
  }
  return found
}
