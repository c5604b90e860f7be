/**
 * Small constructors of hast. Text goes in as strings; what is `undefined` or `false` is left out.
 */
import type { Position } from '@offprint/core'
import type { Element, ElementContent, Properties, Text } from 'hast'

/** What may be put into an element. */
export type Child = ElementContent | string | undefined | false

type Given = Record<string, Properties[string] | undefined>

/**
 * Characters that HTML forbids in text: controls, noncharacters, lone surrogates. `\r` and NUL are among them
 * because a parser would change them (HTML, section 13.2.3.5; Infra, section 4.5).
 */
const forbidden = /(?![\t\n])\p{Cc}|\p{NChar}|\p{Cs}/gu

/** The text with what HTML forbids replaced by U+FFFD, as a parser and an encoder would. */
export function legible(value: string): string {
  return value.replace(forbidden, '\ufffd')
}

/** A text node. */
export function text(value: string): Text {
  return { type: 'text', value: legible(value) }
}

/**
 * An element whose children follow one another without white space.
 *
 * @param tagName Its name.
 * @param properties hast's property names; `undefined` ones are left out.
 * @param children Its content.
 * @param from The node it is made from, for its place.
 */
export function element(
  tagName: string,
  properties: Given,
  children: readonly Child[],
  from?: { position?: Position | undefined },
): Element {
  return {
    type: 'element',
    tagName,
    properties: present(properties),
    children: nodes(children),
    ...(from?.position && { position: from.position }),
  }
}

/** An element that holds blocks: each child on a line of its own, so that the source reads well. */
export function block(
  tagName: string,
  properties: Given,
  children: readonly Child[],
  from?: { position?: Position | undefined },
): Element {
  return element(tagName, properties, onLines(nodes(children)), from)
}

/** The nodes, each on a line of its own. */
export function onLines(children: readonly ElementContent[]): ElementContent[] {
  if (children.length === 0) return []
  return [text('\n'), ...children.flatMap((child) => [child, text('\n')])]
}

/** The nodes with a separator between each two. */
export function separated(children: readonly ElementContent[], separator: string): ElementContent[] {
  return children.flatMap((child, index) => (index === 0 ? [child] : [text(separator), child]))
}

function nodes(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false || child === '') return []
    return typeof child === 'string' ? [text(child)] : [child]
  })
}

function present(properties: Given): Properties {
  const entries = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, legibleValue(value)] as const],
  )
  return Object.fromEntries(entries)
}

function legibleValue(value: Properties[string]): Properties[string] {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? legible(item) : item))
  return typeof value === 'string' ? legible(value) : value
}
