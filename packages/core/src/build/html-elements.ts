import type { Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { toText } from '../to-text.ts'
import { readLink } from './link.ts'
import type { Element, Grown } from './html-tree.ts'
import { marked, mergeTexts } from './merge.ts'
import type { State } from './state.ts'

/** What an element of the safe subset needs, takes and makes. */
interface Understood {
  /** Without these it says nothing, and its tags are kept as text. */
  required?: readonly string[]
  /** Whether the required ones may be empty: an address may. */
  mayBeEmpty?: boolean
  /** These it may have too; all others are left out, with a finding. */
  optional?: readonly string[]
  make: (element: Element, children: Phrasing[], state: State) => Phrasing[]
}

const emphasis: Understood = { make: (element, children) => marked(make.emphasis, children, element) }
const strong: Understood = { make: (element, children) => marked(make.strong, children, element) }
const deletion: Understood = { make: (element, children) => marked(make.deletion, children, element) }

/** The HTML that is understood in running text. All other HTML is text. */
const understood: Readonly<Record<string, Understood>> = {
  b: strong,
  br: { make: (element) => [make.lineBreak(element)] },
  code: { make: (element, children) => [make.inlineCode(toText(children), element)] },
  del: deletion,
  em: emphasis,
  i: emphasis,
  s: deletion,
  strong,
  sub: { make: (element, children) => [make.subscript(children, element)] },
  sup: { make: (element, children) => [make.superscript(children, element)] },
  a: {
    required: ['href'],
    mayBeEmpty: true,
    optional: ['title', 'role'],
    make: (element, children, state) => {
      const url = get(element, 'href')
      const label =
        element.attributes.get('role') === 'doc-noteref' && url.startsWith('#') ? url.slice(1) : ''
      const call = label && state.notes.call(label, element)
      return call
        ? [call]
        : readLink(children, { url, title: element.attributes.get('title') }, element, state)
    },
  },
  abbr: {
    required: ['title'],
    make: (element, children) => [make.abbreviation(children, { title: get(element, 'title') }, element)],
  },
  img: {
    required: ['src'],
    mayBeEmpty: true,
    optional: ['alt', 'title'],
    make: (element) => {
      const { attributes } = element
      const options = { url: get(element, 'src'), alt: attributes.get('alt'), title: attributes.get('title') }
      return [make.image(options, element)]
    },
  },
  span: {
    required: ['lang'],
    make: (element, children) => [make.span(children, { language: get(element, 'lang') }, element)],
  },
  time: {
    required: ['datetime'],
    make: (element, children) => [make.time(children, { datetime: get(element, 'datetime') }, element)],
  },
}

function get(element: Element, name: string): string {
  return element.attributes.get(name) ?? ''
}

/**
 * Makes phrasing of elements. What is not understood is kept as text, tags and all, with a finding.
 *
 * @param grown Nodes, elements and lone tags.
 */
export function readElements(grown: readonly Grown[], state: State): Phrasing[] {
  return grown.flatMap((item) => {
    if (item.type === 'tag') return [keepTag(item, state)]
    return item.type === 'element' ? readElement(item, state) : [item]
  })
}

function readElement(element: Element, state: State): Phrasing[] {
  const children = mergeTexts(readElements(element.children, state))
  const entry = Object.hasOwn(understood, element.name) ? understood[element.name] : undefined
  const { required = [], optional = [], mayBeEmpty = false } = entry ?? {}
  const says = (name: string): boolean =>
    element.attributes.has(name) && (mayBeEmpty || get(element, name) !== '')
  if (entry && required.every(says)) {
    reportAttributes(element, [...required, ...optional], state)
    return entry.make(element, children, state)
  }
  const { open, close } = element
  return [keepTag(open, state), ...children, ...(close ? [make.text(close.raw, close)] : [])]
}

/** Reports the attributes of an element that nothing is made of. */
export function reportAttributes(element: Element, known: readonly string[], state: State): void {
  for (const attribute of element.attributes.keys()) {
    if (known.includes(attribute)) continue
    report(state.file, rules['html-attribute-is-known'], element.open, { attribute, element: element.name })
  }
}

function keepTag(tag: Element['open'], state: State): Phrasing {
  report(state.file, rules['html-is-understood'], tag, { html: tag.raw })
  return make.text(tag.raw, tag)
}
