/**
 * Blocks of an article: one handler for each kind of flow.
 */
import type { Flow, Heading, Node, NodeOf, Paragraph, PullQuote, Sidebar } from '@offprint/core'
import { toText } from '@offprint/core'
import type { TextBlock } from '../blocks.ts'
import { styleCode } from './code.ts'
import type { Place, Styling } from './context.ts'
import { styleFigure, styleImages } from './figure.ts'
import { characterStyle, marked, paragraphStyle, placeOf, setIn } from './look.ts'
import { styleList } from './list.ts'
import { imagesIn, styleRuns } from './phrasing.ts'
import { spaced, startingAt } from './space.ts'
import { styleTable } from './table.ts'
import type { ParagraphRole } from './theme.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/** A block among its siblings. */
export interface Standing {
  place: Place
  before: Node | undefined
  after: Node | undefined
  /** The same without what may stand elsewhere on the page. */
  above: Node | undefined
  below: Node | undefined
}

type Nodes = { [K in Flow['type']]: NodeOf<K> }

type Handler<K extends Flow['type']> = (
  node: Nodes[K],
  standing: Standing,
  styling: Styling,
) => readonly StyledBlock[]

const handlers: { readonly [K in Flow['type']]: Handler<K> } = {
  section(node, { place, before }, styling) {
    const inside = styleFlow(node.children, place, styling)
    // An ending without a heading would read as part of what stands before it.
    const setOff = node.children[0]?.type !== 'heading' && before !== undefined
    return setOff ? [endingRule(styling), ...inside] : inside
  },
  paragraph: styleParagraph,
  list: (node, { place, before }, styling) =>
    spaced(
      styleList(node, place, {
        styling,
        styleFlow: (children, inside) => styleFlow(children, inside, styling),
      }),
      listSpace(place, before, styling),
    ),
  blockquote: (node, { place }, styling) => {
    const { quote } = styling.theme.indent
    const inside: Place = { ...setIn(styling, place, { start: quote, end: quote }), role: 'quote' }
    return styleFlow(node.children, inside, styling)
  },
  pullQuote: (node, { place }, styling) =>
    startingAt(place.start, [panel(node, 'pullQuote', place, styling)]),
  figure: (node, { place }, styling) => startingAt(place.start, styleFigure(node, styling)),
  table: (node, { place }, styling) => startingAt(place.start, styleTable(node, styling)),
  code: (node, { place }, styling) => startingAt(place.start, styleCode(node, styling)),
  sidebar: (node, { place }, styling) => startingAt(place.start, [panel(node, 'sidebar', place, styling)]),
  thematicBreak: (node, _standing, { theme }) => {
    const { before, after, ...look } = theme.rules.thematicBreak
    const space = { before: before * theme.grid, after: after * theme.grid }
    return [{ kind: 'rule', owner: { node }, ...look, ...space }]
  },
  pageBreak: (node) => [{ kind: 'pageBreak', owner: { node } }],
}

/**
 * Styles the children of a section, quotation, list item, sidebar, note or of the article.
 *
 * @param children In order.
 * @param place What their paragraphs are.
 * @param styling
 */
export function styleFlow(
  children: readonly (Flow | Heading)[],
  place: Place,
  styling: Styling,
): StyledBlock[] {
  return children.flatMap((node, index) => {
    const standing = {
      place,
      before: children[index - 1],
      after: children[index + 1],
      above: children.slice(0, index).findLast(isInText),
      below: children.slice(index + 1).find(isInText),
    }
    return node.type === 'heading'
      ? styleHeading(node, standing, styling)
      : styleNode(node, standing, styling)
  })
}

const besideText: ReadonlySet<string> = new Set(['figure', 'table', 'pullQuote', 'sidebar'])

/** Whether a node always stands between what is before and what is after it. */
function isInText({ type }: Node): boolean {
  return !besideText.has(type)
}

function styleNode<K extends Flow['type']>(
  node: Nodes[K] & { type: K },
  standing: Standing,
  styling: Styling,
): readonly StyledBlock[] {
  return handlers[node.type](node, standing, styling)
}

/** A paragraph's first line is set in where another paragraph stands before it. */
function styleParagraph(
  node: Paragraph,
  { place, after, above, below }: Standing,
  styling: Styling,
): readonly StyledBlock[] {
  const follows = above?.type === 'paragraph'
  const style = paragraphStyle(styling, place, follows ? styling.theme.indent.paragraph : 0)
  const leadsOn = after?.type === 'list' && introduces(node)
  // Paragraphs of one quotation are one text: no space between them.
  const text: TextBlock<StyledRun> = {
    kind: 'text',
    owner: { node },
    style: {
      ...style,
      before: follows ? 0 : style.before,
      after: below?.type === 'paragraph' ? 0 : style.after,
      keepWithNext: style.keepWithNext || leadsOn,
    },
    content: styleRuns(node.children, characterStyle(styling, place.role), styling),
  }
  const images = imagesIn(node.children)
  const pictures = startingAt(place.start, styleImages(images, styling))
  return text.content.length > 0 ? [text, ...pictures] : pictures
}

const headingRoles: readonly ParagraphRole[] = ['heading2', 'heading3', 'heading4', 'heading5', 'heading6']
/** Between the number of a heading and its words. */
const enSpace = '\u2002'

function styleHeading(node: Heading, { place }: Standing, styling: Styling): StyledBlock[] {
  const role = place.role === 'sidebar' ? 'sidebarHeading' : (headingRoles[node.depth - 2] ?? 'heading6')
  const style = characterStyle(styling, role)
  const number =
    node.number === undefined
      ? []
      : [{ text: node.number + enSpace, style: marked(styling, style, 'headingNumber'), owner: { node } }]
  const content = [...number, ...styleRuns(node.children, style, styling)]
  const text: TextBlock<StyledRun> = {
    kind: 'text',
    owner: { node },
    style: paragraphStyle(styling, { ...place, role }),
    content,
  }
  return [...(content.length > 0 ? [text] : []), ...styleImages(imagesIn(node.children), styling)]
}

/** The last paragraph before a list that ends with a colon. */
function introduces(node: Node): boolean {
  return node.type === 'paragraph' && toText(node).trimEnd().endsWith(':')
}

/** A list stands close to a heading and to its introduction, and clear of other text. In a list it has no space of its own. */
function listSpace({ lists }: Place, before: Node | undefined, { theme }: Styling) {
  if (lists > 0) return {}
  const close = !before || before.type === 'heading' || introduces(before)
  return { before: close ? 0 : theme.grid, after: theme.grid }
}

/** Panels in panels: beyond these the text would have no room left. */
const paddedPanels = 2

function panel(
  node: PullQuote | Sidebar,
  role: 'pullQuote' | 'sidebar',
  place: Place,
  styling: Styling,
): StyledBlock {
  const { grid, panels } = styling.theme
  const { before, after, ...look } = panels[role]
  const inside = { ...placeOf(role), panels: place.panels + 1 }
  return {
    kind: 'panel',
    owner: { node },
    children: styleFlow(node.children, inside, styling),
    before: before * grid,
    after: after * grid,
    ...look,
    padding: place.panels < paddedPanels ? look.padding : 0,
  }
}

function endingRule({ theme }: Styling): StyledBlock {
  const { before, after, ...look } = theme.rules.ending
  return { kind: 'rule', owner: 'artifact', ...look, before: before * theme.grid, after: after * theme.grid }
}
