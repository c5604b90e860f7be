import { fromMarkdown } from '@offprint/core'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { toPdf } from '../../src/to-pdf.ts'
import { painted } from './painted.ts'

const claim = '<pdfuaid:part>1</pdfuaid:part>'

describe('a painted PDF', () => {
  it('has the same bytes twice, and after other documents', async () => {
    const source = '---\ntitle: Tides\nlanguage: en\n---\n\nThe sea came in; well-known, isn’t it?\n'
    const first = await toPdf(fromMarkdown(source))
    await toPdf(fromMarkdown(`${source}\nAnother text altogether.\n`))
    expect(Buffer.from(await toPdf(fromMarkdown(source))).equals(Buffer.from(first))).toBe(true)
  })

  it('says its title and author in the metadata, escaped there and not in the information dictionary', async () => {
    const pdf = await painted('The sea came in.')
    expect(pdf).toContain('<rdf:li xml:lang="x-default">Tides &amp; &lt;time&gt;</rdf:li>')
    expect(pdf).toContain('(Tides & <time>)')
    expect(pdf).toContain('(Sample Author)')
    expect(pdf).toContain('/Lang (en)')
  })

  it('knows no other date than the article’s', async () => {
    const pdf = await painted('The sea came in.')
    expect(pdf.match(/D:\d{8}/g)).toEqual(['D:20240605'])
  })

  it('claims the standards where nothing that they ask for is missing', async () => {
    expect(await painted('The sea came in.')).toContain(claim)
  })

  it('withholds the claim, and says why, where the language is missing', async () => {
    const file = new VFile()
    const article = fromMarkdown('---\ntitle: Zq\n---\n\nxq zzq.\n')
    const pdf = new TextDecoder('latin1').decode(await toPdf(article, { file }))
    expect(pdf).not.toContain(claim)
    const finding = file.messages.find(({ ruleId }) => ruleId === 'pdf-meets-standards')
    expect(finding?.reason).toContain('a language')
  })

  it('tells a hyphen of the author’s from one made at a line end', async () => {
    const words = 'A well-known establishment of extraordinary international understanding. '
    const pdf = await painted(words.repeat(12), { pageSize: 'a5' })
    expect(pdf).toMatch(/> <002d>/)
    expect(pdf).toMatch(/> <00ad>/)
  })

  it('embeds every font it names as a subset that says its text', async () => {
    const pdf = await painted('The *sea* **came** in `now`.')
    const fonts = pdf.match(/\/Subtype \/Type0/g)?.length ?? 0
    expect(fonts).toBeGreaterThan(3)
    expect(pdf.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(fonts)
    expect(pdf.match(/\/ToUnicode \d+ 0 R/g)).toHaveLength(fonts)
    expect(pdf).not.toContain('Helvetica')
  })
})
