import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJsonLd } from '../src/to-jsonld.ts'
import { toScript } from '../src/to-script.ts'
import { delivery, example, fact } from './example.ts'

const titled = (title: string) => toJsonLd(example({ title: fact(title) }), { delivery })

describe('toScript', () => {
  it('cannot be broken out of', () => {
    const script = toScript(titled('</script><script>alert(1)</script><!--<script>\u2028&amp;'))
    expect(script).not.toMatch(/[<>&\u2028\u2029]/)
  })

  it('means the same to JSON.parse, for any well-formed title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const graph = titled(title)
        expect(JSON.parse(toScript(graph))).toEqual(graph)
      }),
    )
  })

  it('replaces a lone surrogate, which a page in UTF-8 cannot hold', () => {
    expect(toScript(titled('a\uD800b\uDC00'))).toContain('a\uFFFDb\uFFFD')
    expect(toScript(titled('a\u{1F600}b'))).toContain('a\u{1F600}b')
  })
})
