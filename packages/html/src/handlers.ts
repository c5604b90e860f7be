import type { Handlers } from './handler.ts'
import { article } from './handlers/article.ts'
import { figures } from './handlers/figure.ts'
import { flow } from './handlers/flow.ts'
import { image } from './handlers/image.ts'
import { link } from './handlers/link.ts'
import { lists } from './handlers/list.ts'
import { notes } from './handlers/note.ts'
import { phrasing, wrapping } from './handlers/phrasing.ts'
import { sections } from './handlers/section.ts'
import { tables } from './handlers/table.ts'

/** One handler for every type of node. */
export const handlers: Handlers = {
  article,
  ...sections,
  ...flow,
  ...lists,
  ...figures,
  ...tables,
  ...notes,
  ...wrapping,
  ...phrasing,
  link,
  image,
}
