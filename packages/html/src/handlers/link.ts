import { type Link, report, toText } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { safeAddress } from '../address.ts'
import { element, text } from '../element.ts'
import type { Context, Handler } from '../handler.ts'
import { rules } from '../rules.ts'

/** A link, or only its words where the address is refused. */
export const link: Handler<'link'> = (context, node) => {
  const { file } = context.settings
  const address = safeAddress(node.url)
  const wordless = toText(node.children).trim() === ''
  const { inside, after } = unnested(context.all(node))
  if (wordless) report(file, rules['link-has-text'], node, { url: node.url })
  if (address === undefined) report(file, rules['link-address-is-safe'], node, { url: node.url })
  if (address === undefined || (wordless && address === '')) return [...inside, ...after]
  const href = address.startsWith('#') ? fragment(context, node, address) : address
  const shown = wordless ? [...inside, text(node.url)] : inside
  const className = wordless || saysAddress(node) ? ['address'] : undefined
  return [element('a', { className, href, title: node.title }, shown, node), ...after]
}

/** On paper the address follows the words of a link, unless it is them already, whole or as people shorten it. */
function saysAddress({ url, children }: Link): boolean {
  const bare = (address: string) => address.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '')
  return bare(toText(children).trim()) === bare(url)
}

/** Authors write `#trade` for the heading whose id is `article-trade`. */
function fragment({ settings, survey }: Context, node: Link, address: string): string {
  const name = address.slice(1)
  const target = [name, `article-${name}`].find((id) => survey.targets.has(id))
  if (target !== undefined) return `#${settings.idPrefix}${target}`
  if (name !== '') report(settings.file, rules['link-target-exists'], node, { url: node.url })
  return address
}

interface Unnested {
  inside: ElementContent[]
  after: ElementContent[]
}

/** HTML has no link in a link: an inner one leaves its words, a call to a note moves behind the outer one. */
function unnested(children: readonly ElementContent[]): Unnested {
  const parts = children.map(unnestedChild)
  return { inside: parts.flatMap((part) => part.inside), after: parts.flatMap((part) => part.after) }
}

function unnestedChild(child: ElementContent): Unnested {
  if (child.type !== 'element') return { inside: [child], after: [] }
  if (isNoteCall(child)) return { inside: [], after: [child] }
  const { inside, after } = unnested(child.children)
  return { inside: child.tagName === 'a' ? inside : [{ ...child, children: inside }], after }
}

function isNoteCall(child: Element): boolean {
  return child.children.some((inner) => inner.type === 'element' && inner.properties.role === 'doc-noteref')
}
