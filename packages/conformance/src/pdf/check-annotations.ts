/**
 * ISO 14289-1, 7.18 (annotations) and 7.17 (navigation); ISO 19005-2, 6.3 and 6.5.
 */
import type { Check, Inspected } from './check.ts'
import {
  catalogOf,
  dictOf,
  dictsWhere,
  get,
  isReference,
  listOf,
  pagesOf,
  textOf,
  type Dict,
  type Pdf,
} from './file.ts'
import type { Element } from './tags.ts'

interface Annotation {
  id: string
  dict: Dict
  page: string
  /** The element that holds it, and the page that says. */
  holders: { element: Element; page: string }[]
}

function annotationsOf({ pdf, elements }: Inspected): Annotation[] {
  return pagesOf(pdf).flatMap((page) =>
    listOf(pdf, dictOf(pdf, page)['/Annots'])
      .filter(isReference)
      .map((id) => ({ id, dict: dictOf(pdf, id), page, holders: holdersOf(id, elements) })),
  )
}

function holdersOf(id: string, elements: readonly Element[]): Annotation['holders'] {
  return elements.flatMap((element) =>
    element.kids.flatMap((kid) =>
      kid.kind === 'object' && kid.object === id ? { element, page: kid.page } : [],
    ),
  )
}

/** Whether a destination is a page of the file, and a place on it. */
function isPlace(pdf: Pdf, destination: unknown): boolean {
  if (!Array.isArray(destination)) return false
  const [page, kind, , top] = destination
  const [, , , height] = listOf(pdf, get(pdf, page, '/MediaBox')).map(Number)
  return (
    pagesOf(pdf).includes(page) &&
    kind === '/XYZ' &&
    typeof top === 'number' &&
    top >= 0 &&
    top <= (height ?? 0)
  )
}

/** Where an annotation or an entry of the outline leads. */
function leadsSomewhere(pdf: Pdf, dict: Dict): boolean {
  const action = dictOf(pdf, dict['/A'])
  if (action['/S'] === '/URI')
    return /^(?:https?|mailto|tel):[\x21-\x7e]+$/i.test(textOf(action['/URI']) ?? '')
  return isPlace(pdf, dict['/Dest'] ?? action['/D'])
}

/** Checks of links and of the outline. */
export const annotationChecks: readonly Check[] = [
  {
    id: 'annotations-are-tagged',
    source: '7.18.1, 7.18.5; 28-002, 28-011',
    find: (file) =>
      annotationsOf(file).flatMap(({ id, dict, page, holders }) => {
        const [holder] = holders
        const wanted = dict['/Subtype'] === '/Link' ? 'Link' : 'Annot'
        const key = file.parents.get(Number(dict['/StructParent']))
        return [
          ...(holders.length === 1 ? [] : [`${id} is in ${holders.length} elements`]),
          ...(holder && holder.element.standard !== wanted ? [`${id} is in ${holder.element.role}`] : []),
          ...(holder && holder.page !== page ? [`${id} is on another page than its element says`] : []),
          ...(holder && key !== holder.element.id ? [`the parent tree has ${key} for ${id}`] : []),
        ]
      }),
  },
  {
    id: 'annotations-are-described',
    source: '7.18.1, 7.18.5; 28-004, 28-012',
    find: (file) =>
      annotationsOf(file)
        .filter(({ dict }) => !textOf(dict['/Contents'])?.trim())
        .map(({ id }) => id),
  },
  {
    id: 'annotations-are-printed',
    source: 'ISO 19005-2, 6.3.2',
    find: (file) =>
      annotationsOf(file)
        .filter(({ dict }) => (Number(dict['/F']) & 0b11_0111) !== 0b100)
        .map(({ id, dict }) => `${id} has the flags ${dict['/F']}`),
  },
  {
    id: 'links-lead-somewhere',
    source: 'ISO 32000-1, 12.5.6.5',
    find: (file) =>
      annotationsOf(file)
        .filter(({ dict }) => dict['/Subtype'] === '/Link' && !leadsSomewhere(file.pdf, dict))
        .map(({ id }) => id),
  },
  {
    id: 'links-lie-on-the-page',
    source: 'ISO 32000-1, table 164',
    find: (file) =>
      annotationsOf(file)
        .filter(({ dict, page }) => {
          const [left = 0, bottom = 0, right = 0, top = 0] = listOf(file.pdf, dict['/Rect']).map(Number)
          const [, , width = 0, height = 0] = listOf(file.pdf, get(file.pdf, page, '/MediaBox')).map(Number)
          return !(
            0 <= left &&
            left < right &&
            right <= width &&
            0 <= bottom &&
            bottom < top &&
            top <= height
          )
        })
        .map(({ id }) => id),
  },
  {
    id: 'outline-leads-to-places',
    source: '7.17; ISO 32000-1, 12.3.3',
    find: ({ pdf }) =>
      dictsWhere(pdf, (dict) => '/Title' in dict && '/Parent' in dict)
        .filter(({ dict }) => !textOf(dict['/Title'])?.trim() || !leadsSomewhere(pdf, dict))
        .map(({ id }) => id),
  },
  {
    id: 'outline-is-linked',
    source: 'ISO 32000-1, table 153',
    find: ({ pdf }) => {
      const walk = (parent: string): { count: number; faults: string[] } => {
        const result = { count: 0, faults: new Array<string>() }
        let before: unknown
        for (let id = dictOf(pdf, parent)['/First']; isReference(id); id = dictOf(pdf, id)['/Next']) {
          const dict = dictOf(pdf, id)
          if (dict['/Parent'] !== parent || dict['/Prev'] !== before)
            result.faults.push(`${id} is linked wrongly`)
          const inner = walk(id)
          result.count += 1 + inner.count
          result.faults.push(...inner.faults)
          before = id
        }
        const { '/Count': count = 0, '/Last': last } = dictOf(pdf, parent)
        if (count !== result.count) result.faults.push(`${parent} counts ${count}, and has ${result.count}`)
        if (last !== before) result.faults.push(`${parent} ends with ${last}, not with ${before}`)
        return result
      }
      const outlines = catalogOf(pdf)['/Outlines']
      return isReference(outlines) ? walk(outlines).faults : []
    },
  },
]
