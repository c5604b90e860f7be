/**
 * ISO 14289-1, 7.1 to 7.9: the elements, what they are in, and what they say.
 */
import type { Check, Inspected } from './check.ts'
import { catalogOf, dictOf, get, textOf, type Pdf } from './file.ts'
import { allOf, attributeOf, childrenOf, type Element, roleMapOf, standardRoles } from './tags.ts'

const ofRole = ({ elements }: Inspected, ...roles: string[]) =>
  elements.filter(({ standard }) => roles.includes(standard))
const named = ({ role, id }: Element) => `${role} ${id}`

/** What may hold an element, and what an element may hold (ISO 32000-1, 14.8.4.3). */
const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
}
const children: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
}
/** They hold elements, and no content of their own (14.8.4.2). */
const grouping = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Table', 'TR', 'L', 'LI'])

const tag = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i

/** Columns that each row of a table covers, its spans and those from above. */
function rowWidths(pdf: Pdf, table: Element): number[] {
  const rows = allOf([table]).filter(({ standard }) => standard === 'TR')
  const widths = rows.map(() => 0)
  rows.forEach((row, index) => {
    for (const cell of childrenOf(row)) {
      const [columns, height] = ['/ColSpan', '/RowSpan'].map((key) =>
        Number(attributeOf(pdf, cell, key) ?? 1),
      )
      for (let below = index; below < index + (height ?? 1); below++)
        widths[below] = (widths[below] ?? 0) + (columns ?? 1)
    }
  })
  return widths
}

/** Every language that the file names, with where. */
function languages({ pdf, elements }: Inspected): [where: string, language: string | undefined][] {
  const own = elements.flatMap((element): [string, string | undefined][] =>
    element.dict['/Lang'] === undefined ? [] : [[named(element), textOf(element.dict['/Lang'])]],
  )
  return [['the document', textOf(get(pdf, catalogOf(pdf), '/Lang'))], ...own]
}

/** Checks of the structure tree. */
export const tagChecks: readonly Check[] = [
  {
    id: 'document-is-tagged',
    source: '6.2, 7.1; 01-006, 01-007',
    find: ({ pdf, elements }) => {
      const info = dictOf(pdf, catalogOf(pdf)['/MarkInfo'])
      return [
        ...(info['/Marked'] === true ? [] : ['MarkInfo does not say that it is']),
        ...(info['/Suspects'] === true ? ['MarkInfo says that its tags are suspect'] : []),
        ...(elements.length > 0 ? [] : ['there is no structure tree']),
      ]
    },
  },
  {
    id: 'document-is-the-root',
    source: 'ISO 32000-1, 14.8.4.2',
    find: ({ roots }) =>
      roots.length === 1 && roots[0]?.standard === 'Document'
        ? []
        : [`the roots are ${roots.map(named).join(', ')}`],
  },
  {
    id: 'roles-are-standard',
    source: '7.1; 02-001, 02-003, 02-004',
    find: ({ pdf, elements }) => [
      ...elements
        .filter(({ standard }) => !standardRoles.has(standard))
        .map((one) => `${named(one)} is mapped to nothing`),
      ...[...roleMapOf(pdf).keys()]
        .filter((role) => standardRoles.has(role))
        .map((role) => `${role} is mapped to another`),
    ],
  },
  {
    id: 'elements-know-their-parents',
    source: 'ISO 32000-1, table 323',
    find: ({ pdf, elements }) =>
      elements
        .filter(({ dict, parent }) => dict['/P'] !== (parent?.id ?? catalogOf(pdf)['/StructTreeRoot']))
        .map(
          (one) => `${named(one)} says that ${one.dict['/P']} holds it, not ${one.parent?.id ?? 'the root'}`,
        ),
  },
  {
    id: 'elements-are-nested',
    source: '7.5, 7.6; 09-004 to 09-008',
    find: ({ elements }) =>
      elements.flatMap((element) => {
        const { standard, parent, kids } = element
        const wrong = childrenOf(element).filter(
          (child) => children[standard]?.includes(child.standard) === false,
        )
        const homeless = parents[standard]?.includes(parent?.standard ?? '') === false
        const inked = grouping.has(standard) && kids.some(({ kind }) => kind === 'content')
        return [
          ...wrong.map((child) => `${named(child)} in ${named(element)}`),
          ...(homeless ? [`${named(element)} in ${parent ? named(parent) : 'the root'}`] : []),
          ...(inked ? [`content right in ${named(element)}`] : []),
        ]
      }),
  },
  {
    id: 'headings-do-not-skip',
    source: '7.4.2; 14-002, 14-003, 14-007',
    find: (file) => {
      const headings = file.elements.filter(({ standard }) => /^H\d?$/.test(standard))
      const levels = headings.map(({ standard }) => Number(standard.slice(1)))
      return headings
        .filter((_, at) => (levels[at] ?? 0) === 0 || (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1)
        .map((one) => `${named(one)} after H${levels[headings.indexOf(one) - 1] ?? 0}`)
    },
  },
  {
    id: 'figures-have-alternatives',
    source: '7.3; 13-004',
    find: (file) =>
      ofRole(file, 'Figure', 'Formula')
        .filter(({ dict }) => !textOf(dict['/Alt'])?.trim() && !textOf(dict['/ActualText'])?.trim())
        .map(named),
  },
  {
    id: 'figures-have-a-box',
    source: 'ISO 32000-1, table 344',
    find: (file) =>
      ofRole(file, 'Figure')
        .filter((figure) => {
          const box = attributeOf(file.pdf, figure, '/BBox')
          const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(box) ? box.map(Number) : []
          return !(left < right && bottom < top)
        })
        .map(named),
  },
  {
    id: 'tables-are-regular',
    source: '7.5; 15-005',
    find: (file) =>
      ofRole(file, 'Table')
        .map((table) => ({ table, widths: rowWidths(file.pdf, table) }))
        .filter(({ widths }) => new Set(widths).size > 1)
        .map(({ table, widths }) => `the rows of ${named(table)} cover ${widths.join(', ')} columns`),
  },
  {
    id: 'header-cells-say-what-they-head',
    source: '7.5; 15-003',
    find: (file) =>
      ofRole(file, 'TH')
        .filter(
          (cell) => !['/Row', '/Column', '/Both'].includes(String(attributeOf(file.pdf, cell, '/Scope'))),
        )
        .map(named),
  },
  {
    id: 'lists-say-how-they-are-numbered',
    source: '7.6; ISO 32000-1, table 347',
    find: (file) =>
      ofRole(file, 'L')
        .filter((list) => attributeOf(file.pdf, list, '/ListNumbering') === null)
        .filter((list) =>
          childrenOf(list).some((item) => childrenOf(item).some(({ standard }) => standard === 'Lbl')),
        )
        .map(named),
  },
  {
    id: 'notes-have-ids',
    source: '7.9; 19-003, 19-004',
    find: (file) => {
      const notes = ofRole(file, 'Note')
      const ids = notes.map(({ dict }) => textOf(dict['/ID']))
      const names = get(file.pdf, catalogOf(file.pdf), '/StructTreeRoot', '/IDTree', '/Names')
      const listed = (Array.isArray(names) ? names : []).filter((_, at) => at % 2 === 0).map(textOf)
      return notes
        .filter((_, at) => !ids[at] || ids.indexOf(ids[at]) !== at || !listed.includes(ids[at]))
        .map(named)
    },
  },
  {
    id: 'languages-are-named',
    source: '7.2; 11-001 to 11-006',
    find: (file) =>
      languages(file)
        .filter(([, language]) => !language || !tag.test(language))
        .map(([where, language]) => `${where}: ${language ?? 'none'}`),
  },
]
