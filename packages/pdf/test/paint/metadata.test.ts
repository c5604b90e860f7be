import { describe, expect, it } from 'vitest'
import type { Meta } from '@offprint/core'
import { fileDate, fileFacts } from '../../src/paint/metadata.ts'
import { article, fact } from '../articles.ts'

const facts = (meta: Partial<Meta>, archive?: 2 | 3) => fileFacts(article([], meta), archive)

describe('what a file says of itself', () => {
  it('is the same in both places, in one line, without what XML cannot hold', () => {
    const { info, xmp } = facts({
      title: fact('Ebb\n& <flow>\u0007 \ud800'),
      authors: [fact({ name: 'A "Sample" Author' }), fact({ name: 'Another' })],
      keywords: [fact('sea'), fact('moon')],
      description: fact('On tides.'),
      published: fact('2024-06-05T10:00:00+02:00'),
    })
    expect(info).toEqual({
      Title: 'Ebb & <flow>\ufffd \ufffd',
      Author: 'A "Sample" Author, Another',
      Subject: 'On tides.',
      Keywords: 'sea, moon',
      Creator: 'Offprint',
      Producer: 'Offprint',
      CreationDate: 'D:20240605000000Z',
    })
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Ebb &amp; &lt;flow&gt;\ufffd \ufffd</rdf:li>')
    expect(xmp).toContain('<rdf:Seq><rdf:li>A &quot;Sample&quot; Author, Another</rdf:li></rdf:Seq>')
    expect(xmp).toContain('<rdf:li xml:lang="x-default">On tides.</rdf:li>')
    expect(xmp).toContain('<pdf:Keywords>sea, moon</pdf:Keywords>')
    expect(xmp).toContain('<xmp:CreateDate>2024-06-05T00:00:00Z</xmp:CreateDate>')
  })

  it('has no date that the article does not state to the day', () => {
    for (const published of ['2024', '2024-06']) {
      const { info, xmp } = facts({ published: fact(published) })
      expect(info).not.toHaveProperty('CreationDate')
      expect(xmp).not.toContain('CreateDate')
      expect(fileDate(article([], { published: fact(published) }))).toBeUndefined()
    }
  })

  it('leaves a description out that was guessed, and takes the standfirst', () => {
    const guessed = { value: 'Guessed.', origin: 'inferred' as const }
    expect(facts({ description: guessed, standfirst: fact('Stated.') }).info['Subject']).toBe('Stated.')
    expect(facts({ description: guessed }).info).not.toHaveProperty('Subject')
  })

  it('claims the part of PDF/A it is told, together with PDF/UA and the words that describe that', () => {
    for (const part of [2, 3] as const) {
      const { xmp } = facts({}, part)
      expect(xmp).toContain(`<pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`)
      expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
      expect(xmp).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>')
    }
    expect(facts({}).xmp).not.toMatch(/pdfaid|pdfuaid/)
  })
})
