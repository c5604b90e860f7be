import type { Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { Flow } from '../article.ts'
import * as make from '../builders.ts'
import { report } from '../report.ts'
import { rules } from '../rules.ts'
import { type Block, blocks, type Caption } from './blocks.ts'
import { readContainer, readLeaf } from './directives.ts'
import { readCaption, readPicture } from './figure.ts'
import { readHeading } from './heading.ts'
import { readHtmlFlow } from './html-flow.ts'
import { marked, paragraphOf } from './merge.ts'
import { type Branch, outline, placeOf } from './outline.ts'
import { sourceOf } from './place.ts'
import { meantFence } from './read-directives.ts'
import type { At, State } from './state.ts'
import type {} from './mdast.ts'
import { readTable } from './table.ts'
import { sourceText } from './text.ts'

/** Items, rows and cells stand in their parents; stray ones were opened before. */
type FlowTypes =
  | Exclude<Nodes['type'], PhrasingContent['type'] | 'root' | 'listItem' | 'tableRow' | 'tableCell'>
  | 'html'
type FlowNodes = { [K in FlowTypes]: Extract<Nodes, { type: K }> }

/** Where a block is, and the caption that was found beside it. */
interface Beside extends At {
  caption: Caption | undefined
}

/** One handler for each flow node of mdast, directives and front matter included: a missing one does not compile. */
const handlers: { [K in FlowTypes]: (node: FlowNodes[K], at: Beside, state: State) => Flow[] } = {
  blockquote: (node, at, state) => [make.blockquote(state.flow(node.children, at), node)],
  code: readCode,
  containerDirective: readContainer,
  definition: () => [],
  footnoteDefinition: () => [],
  heading: readDeepHeading,
  html: (node, at, state) => readHtmlFlow(node, at.caption, state),
  leafDirective: readLeaf,
  list: readList,
  paragraph: readParagraph,
  table: (node, at, state) => [readTable(node, at.caption && readCaption(at.caption, state), state)],
  thematicBreak: (node) => [make.thematicBreak(node)],
  toml: () => [],
  yaml: () => [],
}

/**
 * Builds the flow of any parent: siblings paired, nested under their headings, each made by its handler.
 *
 * @param children mdast flow.
 * @param at Where the parent is.
 * @returns Flow, sections last.
 */
export function buildFlow(children: readonly Nodes[], at: At, state: State): Flow[] {
  return buildBranches(outline(blocks(children, state), at, state), at, state)
}

function buildBranches(children: readonly (Block | Branch)[], at: At, state: State): Flow[] {
  return children.flatMap((child) =>
    'node' in child ? buildBlock(child, at, state) : [buildSection(child, at, state)],
  )
}

function buildSection(branch: Branch, at: At, state: State): Flow {
  const place = placeOf(branch)
  if (!branch.heading) {
    return make.section(buildBranches(branch.children, { ...at, nesting: at.nesting + 1 }, state), {}, place)
  }
  const { heading, inside } = readHeading(branch.heading, at, state)
  return make.section([heading, ...buildBranches(branch.children, inside, state)], {}, place)
}

function buildBlock({ node, caption, line }: Block, at: At, state: State): Flow[] {
  if (line !== undefined) return [make.paragraph([make.text(line.replaceAll('\0', '\uFFFD'), node)], node)]
  if (isFlow(node)) return dispatch(node, { ...at, caption }, state)
  report(state.file, rules['node-type-is-known'], node, { type: node.type })
  return [make.paragraph([make.text(sourceText(node, state), node)], node)]
}

function isFlow(node: Nodes): node is FlowNodes[FlowTypes] {
  return Object.hasOwn(handlers, node.type)
}

function dispatch<K extends FlowTypes>(node: FlowNodes[K] & { type: K }, at: Beside, state: State): Flow[] {
  return handlers[node.type](node, at, state)
}

function readCode(node: FlowNodes['code'], _: At, state: State): Flow[] {
  if (node.lang === 'math') report(state.file, rules['mathematics-is-not-set'], node, { formula: node.value })
  return [make.code(node.value, { lang: node.lang ?? undefined, meta: node.meta ?? undefined }, node)]
}

function readList(node: FlowNodes['list'], at: At, state: State): Flow[] {
  const { ordered, start } = node
  const items = node.children.map((item) =>
    make.listItem(state.flow(item.children, at), { checked: item.checked ?? undefined }, item),
  )
  const options = {
    ordered: ordered ?? false,
    start: start === 1 ? undefined : (start ?? undefined),
    spread: isSpread(node),
  }
  return [make.list(items, options, node)]
}

/**
 * Whether items are set apart. The parser says so on the list or, where it takes the blank line for a part of an
 * item (in notes), on the item; and it counts one after an empty last item. So the places have to agree, as far
 * as there are any.
 */
function isSpread({ spread, children }: FlowNodes['list']): boolean {
  const said = spread || children.some((item) => item.spread)
  return (
    said === true &&
    children.some((item, index) => {
      const next = children[index + 1]?.position?.start.line
      const last = lastLine(item)
      return index < children.length - 1 && (next === undefined || last === undefined || next - last > 1)
    })
  )
}

function lastLine(node: Nodes): number | undefined {
  const last = node.type === 'list' || node.type === 'listItem' ? node.children.at(-1) : undefined
  return last ? lastLine(last) : node.position?.end.line
}

function readParagraph(node: Paragraph, at: Beside, state: State): Flow[] {
  const stray = /^[\s>]*:{3,}[^:\n]*$/m.exec(sourceOf(node, state))
  if (stray) reportFence(node, stray, state)
  const picture = readPicture(node, at.caption, state)
  return picture ? [picture] : paragraphOf(state.phrasing(node.children), node)
}

/** Points at the line itself, of a paragraph that may have many. */
function reportFence(node: Paragraph, stray: RegExpExecArray, state: State): void {
  const fence = stray[0].replace(/^[\s>]+/, '').trimEnd()
  const start = (make.positionOf(node).start.offset ?? 0) + stray.index + stray[0].indexOf(fence)
  const place = state.places.range(start, start + fence.length)
  const meant = meantFence(fence)
  if (meant) report(state.file, rules['directive-is-spelt'], place, { written: fence, meant })
  else report(state.file, rules['fence-is-paired'], place, { fence })
}

/** Where the outline has no room for a section, a heading is a line set strong. */
function readDeepHeading(node: FlowNodes['heading'], _: At, state: State): Flow[] {
  report(state.file, rules['heading-depth-is-at-most-six'], node)
  return paragraphOf(marked(make.strong, state.phrasing(node.children), node), node)
}
