/**
 * The imprint at the foot of a last page: who published the article, and how to reach them.
 */
import { typeArea } from '../page/masters.ts'
import type { Page, PageMaster, Placed } from '../page/types.ts'
import { styleImprint } from '../style/front-matter.ts'
import { stylingOf } from '../style/style-article.ts'
import type { Theme } from '../style/theme.ts'
import { styleOptions } from './matter.ts'
import { placeList } from './place.ts'
import { areaOf, standing, typeset } from './typeset.ts'
import type { Matter } from './types.ts'

/** How an imprint is wanted. */
export interface ImprintWish {
  theme: Theme
  master: PageMaster
  number: number
  /** What the publication says beside its name and address. */
  lines: readonly string[]
}

/** Points. */
const ruleWidth = 28
const ruleThickness = 1.5
const ruleDistance = 8

/** A page with nothing but the imprint at its foot; blank where there is nothing to say. */
export function makeImprint(matter: Matter, wish: ImprintWish): Page {
  const { theme, master, number, lines } = wish
  const area = typeArea(master)
  const styling = stylingOf(matter.article, theme, styleOptions(matter))
  const blocks = styleImprint(matter.article.meta, lines, styling)
  const galley = typeset(standing(blocks), areaOf(master, theme), matter).title
  const { height } = placeList(galley, area)
  const top = area.y + area.height - height
  const { placed } = placeList(galley, { x: area.x, y: top })
  const rule: Placed = {
    kind: 'fill',
    rect: { x: area.x, y: top - ruleDistance, width: ruleWidth, height: ruleThickness },
    color: theme.paragraphs.kicker.text.color,
    owner: 'artifact',
  }
  return {
    size: master.size,
    number,
    frames: [],
    placed: placed.length === 0 ? [] : [rule, ...placed].map((item) => ({ ...item, artifact: true })),
  }
}

/** A page with nothing on it. */
export function blankPage({ size }: PageMaster, number: number): Page {
  return { size, number, frames: [], placed: [] }
}
