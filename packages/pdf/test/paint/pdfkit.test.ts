import { inflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { pdfName, pdfText, startFile } from '../../src/paint/pdfkit.ts'
import { readable } from './painted.ts'

const facts = { info: { Title: 'Tides' }, xmp: '<rdf:Description rdf:about=""/>' }
const size = { width: 300, height: 200 }

describe('what is used of pdfkit’s inside', () => {
  it('is all there', () => {
    const options = {
      autoFirstPage: false,
      bufferPages: true,
      compress: false,
      displayTitle: true,
      font: null,
    }
    const document = new PDFDocument({ ...options, pdfVersion: '1.7' })
    document.addPage({ size: [300, 200], margin: 0 })
    expect(document._root.data).toBeTypeOf('object')
    expect(document._waiting).toBeTypeOf('number')
    expect(document._addInfo).toBeTypeOf('function')
    expect(document.appendXML).toBeTypeOf('function')
    expect(document.ref({}).data).toEqual({})
    expect(document.page.dictionary.data).toHaveProperty('Type', 'Page')
    expect(document.page.fonts).toEqual({})
    expect(document.page.xobjects).toEqual({})
    expect(document.page.annotations).toEqual([])
    expect(document._info).toBe(undefined)
    expect(new Set(document._offsets)).toEqual(new Set([null]))
    expect(document.compress).toBe(false)
    expect(document.transform).toBeTypeOf('function')
    expect(document._write).toBeTypeOf('function')
    expect(document._finalize).toBeTypeOf('function')
    expect(document._root.data.Names.data).toHaveProperty('Dests')
  })
})

describe('a file', () => {
  it('is whole when it is finished, in one go', () => {
    const file = startFile({ language: 'en', compress: false })
    file.addPage(size).write('0 0 10 10 re f')
    const pdf = readable(file.finish(facts))
    expect(pdf.startsWith('%PDF-1.7\n')).toBe(true)
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true)
    expect(pdf).toContain('/TrimBox [0 0 300 200]')
    expect(pdf).toContain('0 0 10 10 re f')
  })

  it('is refused, loudly, with an object that was never ended', () => {
    const file = startFile({ compress: false })
    file.addPage(size)
    file.object({})
    expect(() => file.finish(facts)).toThrow('1 objects of the PDF were never ended')
  })

  it('refuses to write on a page that is over', () => {
    const file = startFile({ compress: false })
    const first = file.addPage(size)
    file.addPage(size)
    expect(() => first.write('0 g')).toThrow('before the next one begins')
  })

  it('has its streams deflated, all but those that are already filtered', () => {
    const file = startFile({ compress: true })
    file.addPage(size).write('0 0 10 10 re f')
    file.stream({ Filter: 'DCTDecode' }, new TextEncoder().encode('as it is'))
    const bytes = file.finish(facts)
    const pdf = readable(bytes)
    expect(pdf).toContain('as it is')
    const [, length] = /\/Length (\d+)\n\/Filter \/FlateDecode/.exec(pdf) ?? []
    const at = pdf.indexOf('stream\n', pdf.indexOf('/FlateDecode')) + 7
    expect(inflateSync(bytes.subarray(at, at + Number(length))).toString()).toBe('0 0 10 10 re f')
  })

  it('has its small objects packed, and its metadata for every program to read', () => {
    const file = startFile({ compress: true })
    file.addPage(size)
    const pdf = readable(file.finish(facts))
    expect(pdf).toContain('/Type /ObjStm')
    expect(pdf).toContain('/Type /XRef')
    expect(pdf).not.toContain('/Type /Page')
    expect(pdf).toContain('<rdf:Description rdf:about=""/>')
  })

  it('has pages that are trimmed where they end', () => {
    const file = startFile({ compress: false })
    file.addPage(size)
    const pdf = readable(file.finish(facts))
    expect(pdf).toContain('/TrimBox [0 0 300 200]\n/BleedBox [0 0 300 200]')
    expect(pdf).not.toContain(' cm')
  })

  it('takes names and entries of its own', () => {
    const file = startFile({ compress: false })
    file.addPage(size)
    file.names({ EmbeddedFiles: { Names: [pdfText('a'), pdfName('b c')] } })
    file.catalog({ PageMode: 'UseOutlines' })
    const pdf = readable(file.finish(facts))
    expect(pdf).toContain('/Names [(a) /b#20c]')
    expect(pdf).toContain('/PageMode /UseOutlines')
  })

  it('is told from another by an id made from its content', () => {
    const id = (operators: string) => {
      const file = startFile({ compress: false })
      file.addPage(size).write(operators)
      return /\/ID \[<(\w+)>/.exec(readable(file.finish(facts)))?.[1]
    }
    expect(id('1 w')).toHaveLength(32)
    expect(id('1 w')).toBe(id('1 w'))
    expect(id('1 w')).not.toBe(id('2 w'))
  })
})

describe('a name', () => {
  it('escapes what would end it, and what is not ASCII', () => {
    expect(pdfName('application/ld+json')).toBe('application#2fld+json')
    expect(pdfName('a (b) ä#')).toBe('a#20#28b#29#20#c3#a4#23')
  })
})
