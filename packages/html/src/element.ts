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

/** Code units outside of the ranges that hold nothing forbidden. Few texts have one, and only those are looked through. */
const suspicious = /[^\t\n -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\uffef]/

/** The text with what HTML forbids replaced by U+FFFD, as a parser and an encoder would. */
export function legible(value: string): string {
  return suspicious.test(value) ? value.replace(forbidden, '\ufffd') : value
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
  return made(tagName, properties, nodes(children), from)
}

/** An element that holds blocks: each child on a line of its own, so that the source reads well. */
export function block(
  tagName: string,
  properties: Given,
  children: readonly Child[],
  from?: { position?: Position | undefined },
): Element {
  return made(tagName, properties, onLines(nodes(children)), from)
}

/** The nodes, each on a line of its own. */
export function onLines(children: readonly ElementContent[]): ElementContent[] {
  if (children.length === 0) return []
  const lines: ElementContent[] = [lineEnd()]
  for (const child of children) lines.push(child, lineEnd())
  return lines
}

/** The nodes with a separator between each two. */
export function separated(children: readonly ElementContent[], separator: string): ElementContent[] {
  return children.flatMap((child, index) => (index === 0 ? [child] : [text(separator), child]))
}

/** A node of its own each time: plug-ins may change one and mean no other. */
function lineEnd(): Text {
  return { type: 'text', value: '\n' }
}

function made(
  tagName: string,
  properties: Given,
  children: ElementContent[],
  from: { position?: Position | undefined } | undefined,
): Element {
  return {
    type: 'element',
    tagName,
    properties: present(properties),
    children,
    ...(from?.position && { position: from.position }),
  }
}

function nodes(children: readonly Child[]): ElementContent[] {
  const kept: ElementContent[] = []
  for (const child of children) {
    if (child === undefined || child === false || child === '') continue
    kept.push(typeof child === 'string' ? text(child) : child)
  }
  return kept
}

function present(properties: Given): Properties {
  const kept: Properties = {}
  for (const name of Object.keys(properties)) {
    const value = properties[name]
    if (value !== undefined) kept[name] = legibleValue(value)
  }
  return kept
}

function legibleValue(value: Properties[string]): Properties[string] {
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? legible(item) : item))
  return typeof value === 'string' ? legible(value) : value
}
