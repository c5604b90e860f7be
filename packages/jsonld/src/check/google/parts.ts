import { rules } from '../../rules.ts'
import { isType, nodesOfType } from '../articles.ts'
import type { Check } from '../check.ts'
import { type Data, type DataNode, nodesOf, numberOf, textsOf, valuesOf } from '../data/data.ts'
import type { Find } from '../finding.ts'
import { quoted } from '../words.ts'

/** Breadcrumbs, what is speakable, what is behind a paywall. */
export const parts: Check = (data, find) => {
  for (const list of nodesOfType(data, 'BreadcrumbList')) checkBreadcrumb(data, list, find)
  for (const { node, pointer } of speakables(data)) {
    const hasSelector = ['cssSelector', 'xpath', 'url'].some((name) => valuesOf(data, node, name).length > 0)
    if (!hasSelector) find(rules['speakable-selects'], pointer)
  }
  for (const node of walledParts(data)) checkPaywall(data, node, find)
}

/** The items of a breadcrumb, by their positions. */
export function crumbsOf(data: Data, list: DataNode): { item: DataNode; name: string | undefined }[] {
  return nodesOf(data, list, 'itemListElement')
    .map((item) => ({ item, name: nameOf(data, item), position: numberOf(data, item, 'position') ?? 0 }))
    .toSorted((one, other) => one.position - other.position)
}

/** The name of the item, or of the thing that it is. */
function nameOf(data: Data, item: DataNode): string | undefined {
  const [name] = [item, ...nodesOf(data, item, 'item')].flatMap((node) => textsOf(data, node, 'name'))
  return name?.text
}

function checkBreadcrumb(data: Data, list: DataNode, find: Find): void {
  const problem = (text: string, node: DataNode = list) =>
    find(rules['breadcrumb-is-complete'], node.pointer, { problem: text })
  const crumbs = crumbsOf(data, list)
  if (crumbs.length < 2) {
    problem(crumbs.length === 0 ? 'it has no items' : 'it has only one item')
    return
  }
  crumbs.forEach(({ item, name }, index) => {
    const position = numberOf(data, item, 'position')
    if (position === undefined) problem('an item has no `position`', item)
    else if (position !== index + 1) problem(`position ${index + 1} is missing`, item)
    if (name === undefined) problem(`item ${index + 1} has no name`, item)
    const isLast = index === crumbs.length - 1
    if (!isLast && valuesOf(data, item, 'item').length === 0)
      problem(`item ${index + 1} has no \`item\``, item)
  })
}

/** Nodes that say what is speakable. */
export function speakables(data: Data): { node: DataNode; pointer: string }[] {
  return data.nodes
    .filter((node) => isType(data, node, 'SpeakableSpecification'))
    .map((node) => ({ node, pointer: node.pointer }))
}

/** Parts that are not free; the article itself says so of the whole, and has no selector. */
export function walledParts(data: Data): DataNode[] {
  return data.nodes.filter(
    (node) =>
      isType(data, node, 'WebPageElement') &&
      valuesOf(data, node, 'isAccessibleForFree').some(
        (value) =>
          (value.kind === 'boolean' && !value.flag) || (value.kind === 'text' && /^false$/i.test(value.text)),
      ),
  )
}

function checkPaywall(data: Data, node: DataNode, find: Find): void {
  const selectors = textsOf(data, node, 'cssSelector')
  if (selectors.length === 0) find(rules['paywall-is-a-class'], node.pointer, { received: 'not named' })
  for (const { text, pointer } of selectors) {
    if (!/^\.-?[_a-z][\w-]*$/i.test(text.trim())) {
      find(rules['paywall-is-a-class'], pointer, { received: quoted(text) })
    }
  }
}
