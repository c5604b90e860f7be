import type { FigureBlock } from '../blocks.ts'
import type { Size } from '../geometry.ts'
import type { Line } from '../linebreak/types.ts'
import { costs } from './penalties.ts'
import type { Setting } from './setting.ts'
import { heightOf, penalty, type Stack } from './stack.ts'
import { plainStack } from './text.ts'
import type { VBox, VItem } from './types.ts'

/** Points a pixel: a picture of few pixels is printed small, not coarse (72 to the inch). */
const largestPixel = 1
/** Points: above a picture, so that it begins where the capitals of a line would; and between it and its caption. */
const above = 3
const below = 5

/** Pictures, one below the other, with their caption. */
export function figureStack(block: FigureBlock<Line>, setting: Setting): Stack {
  const boxes = block.images.flatMap(({ url, owner }): VBox[] => {
    const size = setting.pictures.get(url)
    if (!size) return []
    const { width, height } = fitPicture(size, setting)
    const rect = { x: 0, y: above, width, height }
    return [{ type: 'vbox', height: above + height + below, contents: [{ kind: 'image', rect, url, owner }] }]
  })
  const pictures = boxes.flatMap((box, index): VItem[] => (index === 0 ? [box] : [penalty(costs.row), box]))
  const texts = block.texts.flatMap((text) => plainStack(text).items)
  const captioned = texts.length > 0 && pictures.length > 0 ? [penalty(costs.never), ...uncut(texts)] : texts
  const items = [...pictures, ...captioned]
  const whole = heightOf(items) <= setting.frameHeight
  return { before: block.before, after: block.after, items: whole ? items.map(held) : items }
}

/** As wide as the measure, unless that is too high or too coarse. */
function fitPicture({ width, height }: Size, { measure, frameHeight, pictureShare }: Setting): Size {
  const scale = Math.min(measure / width, (frameHeight * pictureShare) / height, largestPixel)
  return { width: width * scale, height: height * scale }
}

/** The caption's first line keeps to the picture, and the others to it. */
function uncut(items: readonly VItem[]): VItem[] {
  return items.map((item) => (item.type === 'vpenalty' ? penalty(Math.max(item.cost, costs.together)) : item))
}

function held(item: VItem): VItem {
  return item.type === 'vpenalty' && item.cost === costs.row ? penalty(costs.together) : item
}
