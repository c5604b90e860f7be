/**
 * ISO 14289-1, 7.1 and 7.3: every mark on a page is tagged or an artifact, and the file knows which.
 */
import type { Check, Inspected } from './check.ts'
import { leavesInk, type Mark } from './content.ts'
import { dictOf, get, isReference, listOf } from './file.ts'

const isArtifact = ({ tag }: Mark) => tag === '/Artifact'
const isTagged = ({ mcid }: Mark) => mcid !== undefined

/** What is marked on the pages, and by which element. */
function marksOn({ pages }: Inspected): Set<string> {
  return new Set(
    pages.flatMap(({ page, operators }) =>
      operators.flatMap(({ marks }) => marks.filter(isTagged).map(({ mcid }) => `${page} ${mcid}`)),
    ),
  )
}

function marksInTree({ elements }: Inspected): { mark: string; id: string }[] {
  return elements.flatMap(({ id, kids }) =>
    kids.flatMap((kid) => (kid.kind === 'content' ? { mark: `${kid.page} ${kid.mcid}`, id } : [])),
  )
}

/** The element that the parent tree has for marked content. */
function parentOf({ pdf, parents }: Inspected, page: string, mcid: number): unknown {
  const key = get(pdf, page, '/StructParents')
  return listOf(pdf, parents.get(Number(key)))[mcid]
}

/** Checks of what is on the pages. */
export const contentChecks: readonly Check[] = [
  {
    id: 'content-is-tagged-or-artifact',
    source: '7.1; 01-005',
    find: ({ pages }) =>
      pages.flatMap(({ page, operators }) =>
        operators
          .filter((one) => leavesInk(one) && !one.marks.some((mark) => isTagged(mark) || isArtifact(mark)))
          .map(({ operator }) => `${operator} on page ${page} is in no bracket`),
      ),
  },
  {
    id: 'content-is-not-both',
    source: '7.1; 01-003, 01-004',
    find: ({ pages }) =>
      pages.flatMap(({ page, operators }) =>
        operators
          .filter(({ marks }) => marks.some(isArtifact) && marks.some(isTagged))
          .map(({ operator }) => `${operator} on page ${page} is tagged and an artifact`),
      ),
  },
  {
    id: 'brackets-are-nested',
    source: 'ISO 32000-1, 14.6.1',
    find: ({ pages }) =>
      pages.flatMap(({ page, faults }) => faults.map((fault) => `${fault}, on page ${page}`)),
  },
  {
    id: 'marked-content-is-in-the-tree-once',
    source: '7.1; ISO 32000-1, 14.7.4.2',
    find: (file) => {
      const inTree = marksInTree(file).map(({ mark }) => mark)
      const [onPages, once] = [marksOn(file), new Set(inTree)]
      return [
        ...[...onPages].filter((mark) => !once.has(mark)).map((mark) => `${mark} is in no element`),
        ...inTree
          .filter((mark) => !onPages.has(mark))
          .map((mark) => `${mark} is in an element and on no page`),
        ...inTree
          .filter((mark, at) => inTree.indexOf(mark) !== at)
          .map((mark) => `${mark} is in two elements`),
      ]
    },
  },
  {
    id: 'parent-tree-is-consistent',
    source: 'ISO 32000-1, 14.7.4.4',
    find: (file) =>
      file.elements.flatMap(({ id, kids }) =>
        kids.flatMap((kid) => {
          if (kid.kind !== 'content' || parentOf(file, kid.page, kid.mcid) === id) return []
          return `the parent tree has ${parentOf(file, kid.page, kid.mcid)} for ${kid.page} ${kid.mcid}, not ${id}`
        }),
      ),
  },
  {
    id: 'pages-follow-the-structure',
    source: '7.18.3; 28-008',
    find: ({ pdf, pages }) =>
      pages
        .filter(({ page }) => get(pdf, page, '/Annots') !== null && get(pdf, page, '/Tabs') !== '/S')
        .map(({ page }) => `page ${page} has annotations and the tab order ${get(pdf, page, '/Tabs')}`),
  },
  {
    id: 'form-xobjects-are-not-referenced',
    source: '7.20; 30-001, 30-002',
    find: ({ pdf, pages }) =>
      pages.flatMap(({ page }) =>
        Object.entries(dictOf(pdf, get(pdf, page, '/Resources', '/XObject')))
          .filter(([, object]) => isReference(object) && get(pdf, object, '/Subtype') === '/Form')
          .filter(
            ([, object]) => get(pdf, object, '/Ref') !== null || get(pdf, object, '/StructParents') !== null,
          )
          .map(([name]) => `${name} on page ${page} brings content of its own`),
      ),
  },
]
