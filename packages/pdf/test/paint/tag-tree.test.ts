import { describe, expect, it } from 'vitest'
import { elements, painted } from './painted.ts'

/** How many elements of a structure an element's dictionary names. */
const kids = (element: string) => (/\/K \[(.*?)\]/s.exec(element)?.[1]?.match(/\d+ 0 R/g) ?? []).length

describe('the tag tree of a PDF', () => {
  it('keeps the cells of a table that hold nothing, so that all rows have as many', async () => {
    const pdf = await painted('| a | b | c |\n| - | - | - |\n| d |   |   |\n|   |   |   |\n')
    expect(elements(pdf, 'TR').map(kids)).toEqual([3, 3, 3])
    expect(elements(pdf, 'TH')).toHaveLength(3)
    expect(elements(pdf, 'TD')).toHaveLength(6)
  })

  it('has one element for a paragraph that is spread over columns and pages', async () => {
    const pdf = await painted('Water came in and went out again. '.repeat(600), { pageSize: 'a5' })
    const paragraphs = elements(pdf, 'P').filter((element) => element.includes('/MCR'))
    expect(paragraphs).toHaveLength(1)
    expect(pdf.match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(2)
  })

  it('gives a link its annotation, and a link that leads nowhere none', async () => {
    const pdf = await painted('See [the harbour](https://www.example.com/h) and [the list](list.html).')
    expect(elements(pdf, 'Link')).toHaveLength(1)
    expect(elements(pdf, 'Link')[0]).toContain('/OBJR')
    expect(pdf.match(/\/Subtype \/Link\b/g)).toHaveLength(1)
    expect(pdf).toContain('/Contents (the harbour \\(https://www.example.com/h\\))')
  })

  it('finds the element of every piece of marked content in the parent tree', async () => {
    const pdf = await painted('## Tides\n\nOne *two* three.\n\n- four\n- five\n')
    const marked = pdf.match(/<<\/MCID \d+>> BDC/g)?.length ?? 0
    const pages = /\/ParentTree <<\s*\/Nums \[0 \[(.*?)\]/s.exec(pdf)
    expect(marked).toBeGreaterThan(5)
    expect(pages?.[1]?.match(/\d+ 0 R/g)).toHaveLength(marked)
  })
})
