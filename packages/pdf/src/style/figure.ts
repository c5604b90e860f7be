import type { Caption, Credit, Figure, Image, Node } from '@offprint/core'
import type { FigureBlock, TextBlock } from '../blocks.ts'
import type { Styling } from './context.ts'
import { characterStyle, inLabels, paragraphStyle, placeOf } from './look.ts'
import { styleRuns } from './phrasing.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/** A figure: its pictures, and below them what is said about them. */
export function styleFigure(node: Figure, styling: Styling): StyledBlock[] {
  const images = node.children.filter((child) => child.type === 'image')
  const texts = node.children.flatMap((child) => (child.type === 'image' ? [] : [styleText(child, styling)]))
  return pictures(node, { images, texts: texts.filter(({ content }) => content.length > 0) }, styling)
}

/** Pictures that stand in a text: each is set by itself. */
export function styleImages(images: readonly Image[], styling: Styling): StyledBlock[] {
  return images.flatMap((image) => pictures(image, { images: [image], texts: [] }, styling))
}

function styleText(node: Caption | Credit, styling: Styling): TextBlock<StyledRun> {
  return {
    kind: 'text',
    owner: { node },
    style: paragraphStyle(styling, placeOf(node.type)),
    content: styleRuns(node.children, characterStyle(styling, node.type), { ...styling, imagesAsText: true }),
  }
}

interface Parts {
  images: readonly Image[]
  texts: readonly TextBlock<StyledRun>[]
}

/** Where a picture is missing, a panel that describes it stands in its place. */
function pictures(node: Node, { images, texts }: Parts, styling: Styling): StyledBlock[] {
  const { theme } = styling
  const space = { before: theme.figure.before * theme.grid, after: theme.figure.after * theme.grid }
  const here = images.filter(({ url }) => styling.pictures.has(url))
  const figure: FigureBlock<StyledRun> = {
    kind: 'figure',
    owner: { node },
    images: here.map((image) => ({ owner: { node: image }, url: image.url, alt: image.alt })),
    texts,
    ...space,
  }
  if (here.length === images.length) return images.length + texts.length > 0 ? [figure] : []
  const missing = images.filter((image) => !here.includes(image)).map((image) => placeholder(image, styling))
  const rest = here.length + texts.length > 0 ? [{ ...figure, before: theme.grid / 2, after: 0 }] : []
  return [{ kind: 'panel', owner: { node }, children: [...missing, ...rest], padding: 0, ...space }]
}

function placeholder(node: Image, styling: Styling): StyledBlock {
  const { theme, labels } = styling
  const { before, after, ...look } = theme.panels.placeholder
  const style = characterStyle(styling, 'placeholder')
  const run: StyledRun = node.alt
    ? { text: node.alt, style, owner: { node } }
    : { text: labels.missing, style: inLabels(styling, style), owner: 'artifact' }
  const text: TextBlock<StyledRun> = {
    kind: 'text',
    owner: { node },
    style: paragraphStyle(styling, placeOf('placeholder')),
    content: [run],
  }
  const space = { before: before * theme.grid, after: after * theme.grid }
  return { kind: 'panel', owner: { node }, children: [text], ...look, ...space }
}
