import type { Html } from 'mdast'
import type { Flow, Phrasing } from '../article.ts'
import * as make from '../builders.ts'
import type { Caption } from './blocks.ts'
import { readTokens } from './comments.ts'
import { isCaption } from './directive-names.ts'
import { readCaption } from './figure.ts'
import { readElements, reportAttributes } from './html-elements.ts'
import { readHtmlTable } from './html-table.ts'
import { type Element, type Grown, pairTags } from './html-tree.ts'
import { captionOf, paragraphOf, trimEdges } from './merge.ts'
import { readToken } from './phrasing.ts'
import { hull } from './place.ts'
import type { State } from './state.ts'

/**
 * Reads HTML that stands as a block: tables and figures of the safe subset, otherwise paragraphs of what is
 * understood in running text and of tags kept as text.
 *
 * @param caption The caption that stands before it.
 */
export function readHtmlFlow(node: Html, caption: Caption | undefined, state: State): Flow[] {
  const grown = pairTags(readTokens(node, state).flatMap((token) => readToken(token, state)))
  const found = caption && readCaption(caption, state)
  const flow: Flow[] = []
  let run: Grown[] = []
  const closeRun = (): void => {
    flow.push(...readRun(run, state))
    run = []
  }
  for (const item of grown) {
    const block = readBlock(item, found, state)
    if (block) {
      closeRun()
      flow.push(block)
    } else run.push(item)
  }
  closeRun()
  const usedCaption = flow.some(({ type }) => type === 'table')
  return caption && found && isCaption(caption) && !usedCaption
    ? [...paragraphOf(found, caption), ...flow]
    : flow
}

function readBlock(item: Grown, caption: Phrasing[] | undefined, state: State): Flow | undefined {
  if (item.type !== 'element') return undefined
  if (item.name === 'table') return readHtmlTable(item, caption, state)
  return item.name === 'figure' ? readHtmlFigure(item, state) : undefined
}

function readRun(run: readonly Grown[], state: State): Flow[] {
  const content = trimEdges(readElements(run, state))
  return paragraphOf(content, hull(content))
}

function readHtmlFigure(element: Element, state: State): Flow | undefined {
  const parts = element.children.filter((child) => !isSpace(child))
  const images = parts.filter((child) => child.type === 'element' && child.name === 'img')
  const captions = parts
    .filter((child) => child.type === 'element')
    .filter(({ name }) => name === 'figcaption')
  const made = readElements(images, state).filter((child) => child.type === 'image')
  if (made.length === 0 || captions.length > 1 || images.length + captions.length !== parts.length)
    return undefined
  for (const part of [element, ...captions]) reportAttributes(part, [], state)
  const caption = captions.flatMap((found) =>
    captionOf(trimEdges(readElements(found.children, state)), found),
  )
  return make.figure([...made, ...caption], element)
}

function isSpace(node: Grown): boolean {
  return node.type === 'text' && node.value.trim() === ''
}
