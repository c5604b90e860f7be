import { describe, expect, it } from 'vitest'
import { writeAttachments } from '../../src/paint/attachments.ts'
import type { Attachment } from '../../src/resources.ts'
import { painted } from './painted.ts'
import { recordedFile, textOf } from './recorded-file.ts'

function attachment(name: string, more: Partial<Attachment> = {}): Attachment {
  return { name, type: 'text/markdown', bytes: Uint8Array.of(1, 2, 3), relationship: 'Source', ...more }
}

function written(attachments: readonly Attachment[], date?: string) {
  const file = recordedFile()
  writeAttachments(file, attachments, date)
  return file
}

describe('attachments', () => {
  it('are files with a name, a kind, a size and what they are to the document', () => {
    const file = written([attachment('a.md')], 'D:20240605000000Z')
    const [stream, specification] = file.objects
    expect(stream).toMatchObject({
      bytes: Uint8Array.of(1, 2, 3),
      data: { Type: 'EmbeddedFile', Subtype: 'text#2fmarkdown', Params: { Size: 3 } },
    })
    expect(specification?.data).toMatchObject({
      Type: 'Filespec',
      AFRelationship: 'Source',
      EF: { F: stream, UF: stream },
    })
    expect([specification?.data['F'], specification?.data['UF']].map(textOf)).toEqual(['a.md', 'a.md'])
    expect(file.root['AF']).toEqual([specification])
  })

  it('stand in the tree of names in the order of its bytes, and else as they were given', () => {
    const file = written([attachment('b.md'), attachment('ä.md'), attachment('a.md')])
    const { Names: names } = Object(file.nameTrees['EmbeddedFiles'])
    expect(names.filter((_: unknown, at: number) => at % 2 === 0).map(textOf)).toEqual([
      'a.md',
      'b.md',
      'ä.md',
    ])
    const given = file.objects.filter(({ data }) => data['Type'] === 'Filespec')
    expect(file.root['AF']).toEqual(given)
  })

  it('have no date where none is known', () => {
    expect(written([attachment('a.md')]).objects[0]?.data['Params']).toEqual({ Size: 3 })
  })

  it.each(['../a.md', 'c:\\a.md', '', 'a\nb'])('are refused under the name %j', (name) => {
    expect(() => written([attachment(name)])).toThrow('Expected the plain name of a file')
  })

  it('are refused under one name, and with what is no media type', () => {
    expect(() => written([attachment('a'), attachment('a')])).toThrow('received a twice')
    expect(() => written([attachment('a', { type: 'markdown' })])).toThrow('Expected a media type')
  })

  it('change the claim from PDF/A-2 to PDF/A-3, and are not there by default', async () => {
    const pdf = await painted('Text.', { attachments: [attachment('a.md')] })
    expect(pdf).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(pdf).toContain('/EmbeddedFiles')
    const plain = await painted('Text.')
    expect(plain).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(plain).not.toContain('/EmbeddedFiles')
  })
})
