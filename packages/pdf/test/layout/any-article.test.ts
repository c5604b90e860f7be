import { arbitraryArticle } from '@offprint/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, type Composition } from '../../src/compose.ts'
import { loadResources } from '../../src/load-resources.ts'
import { article, frozen, paragraph } from '../articles.ts'
import { linesOf, textOf } from '../dump.ts'
import { dumpStructure } from '../structure/dump.ts'

const resources = await loadResources(article([paragraph('')]))

const settings = fc.record({
  layout: fc.constantFrom('leaflet' as const, 'booklet' as const),
  pageSize: fc.constantFrom('a4' as const, 'letter' as const),
  fold: fc.constantFrom('letter' as const, 'z' as const),
  theme: fc.constantFrom('magazine' as const, 'journal' as const),
})

/** Letters on the pages, sorted: the title block stands elsewhere on a cover. Hyphens and spaces are left out. */
function letters(composition: Composition): string {
  const text = linesOf(composition).map(textOf).join('').normalize()
  return [...text.replace(/[\s\u00ad]/g, '')].toSorted().join('')
}

/** What only a layout adds, and nobody reads: its contents and its imprint are artifacts. */
function pagesIn({ pages, sheets }: Composition): boolean {
  const printed = sheets
    .flatMap(({ places }) => places.map(({ page }) => page ?? -1))
    .toSorted((a, b) => a - b)
  return printed.length === pages.length && printed.every((page, index) => page === index)
}

describe('any article, in any layout', () => {
  it('says the same, in the same structure, on pages that all lie on a sheet', () => {
    fc.assert(
      fc.property(arbitraryArticle(), settings, (source, options) => {
        const set = frozen(source)
        const [running, other] = [
          compose(set, resources, { theme: options.theme }),
          compose(set, resources, options),
        ]
        expect(letters(other)).toBe(letters(running))
        expect(dumpStructure(other.structure.root)).toBe(dumpStructure(running.structure.root))
        expect(pagesIn(other)).toBe(true)
        expect(other.pages.length % (options.layout === 'leaflet' && other.fitting?.fits ? 6 : 4)).toBe(0)
      }),
      { numRuns: 20 },
    )
  })
})
