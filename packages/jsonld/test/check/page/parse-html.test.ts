import type { Root, RootContent } from 'hast'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/check/page/parse-html.ts'
import { readPage } from '../../../src/check/page/read-page.ts'

/** Pages from pieces that parsers mend: what is not closed, stands in the wrong place, or is no element. */
const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<table><tr>',
  'text',
  '<b>',
  '<i></b>',
  '</div>',
  '<li>',
  '<!-- c -->',
  '\r\n',
  '\r',
  '\n',
  '\uFEFF',
  '\u{1F600}',
  '&amp;',
  '\0',
  '<script type="application/ld+json">{"a":1}</script>',
  '<script type="application/ld+json">\r\n{ "b": 2 }\r\n</script>',
  '<script type="application/ld+json"></script>',
  '<title>T</title>',
  '<svg><title>x</svg>',
  '<template><p></template>',
  '<noscript><p>',
)
const pages = fc.array(pieces, { maxLength: 25 }).map((list) => list.join(''))

function nodesIn(tree: Root | RootContent): RootContent[] {
  const inside = 'children' in tree ? tree.children.flatMap(nodesIn) : []
  return tree.type === 'root' ? inside : [tree, ...inside]
}

describe('parseHtml', () => {
  it('reads the tree that the parser with places reads, and knows the same places', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const placed = nodesIn(fromHtml(html))
        const { tree, placeOf } = parseHtml(html)
        const read = nodesIn(tree)
        expect(read.map(placeOf)).toEqual(placed.map(({ position }) => position))
        expect(read.map((node) => ('value' in node ? node.value : node.type))).toEqual(
          placed.map((node) => ('value' in node ? node.value : node.type)),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('a block of data', () => {
  it('stands where the parser says it does, with its text as the source has it', () => {
    fc.assert(
      fc.property(pages, (html) => {
        const blocks = nodesIn(fromHtml(html)).flatMap((node) => {
          if (node.type !== 'element' || node.properties.type !== 'application/ld+json') return []
          const [child] = node.children
          const place = (child ?? node).position
          const text = child ? html.slice(place?.start.offset, place?.end.offset) : ''
          return [{ text, start: place?.start }]
        })
        expect(readPage(html).blocks).toEqual(blocks)
      }),
      { numRuns: 100 },
    )
  })
})
