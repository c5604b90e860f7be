import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { painted } from './painted.ts'

/** What the annotations of a PDF say: address or destination, and what it leads to. */
function annotations(pdf: string): string[] {
  return pdf
    .split('endobj')
    .filter((object) => object.includes('/Subtype /Link'))
    .map((object) => {
      const address =
        /\/URI \((.*?)\)\n/.exec(object)?.[1] ?? (object.includes('/Dest [') ? 'a place' : 'nowhere')
      return `${address} | ${/\/Contents \((.*?)\)\n/.exec(object)?.[1]}`
    })
}

const markdown = async (text: string, file?: VFile) => annotations(await painted(text, file ? { file } : {}))

describe('a link', () => {
  it('leads to its address, in ASCII, and what is escaped is not escaped again', async () => {
    const [link] = await markdown('See [it](https://www.example.com/a%2Fb?q=ä&r=%C3%A4).')
    expect(link).toMatch(/^https:\/\/www\.example\.com\/a%2Fb\?q=%C3%A4&r=%C3%A4 \|/)
  })

  it('leads to a host that is not written in ASCII', async () => {
    expect(await markdown('See [it](https://müller.example/).')).toEqual([
      expect.stringMatching(/^https:\/\/xn--mller-kva\.example\/ \| /),
    ])
  })

  it('does not fail for half a surrogate pair in its address, nor for an address that is none', async () => {
    expect(await markdown('See [it](https://www.example.com/\ud800).')).toEqual([
      expect.stringContaining('https://www.example.com/%EF%BF%BD'),
    ])
    expect(await markdown('See [it](<https://[half/100%>).')).toEqual([
      expect.stringContaining('https://[half/100%'),
    ])
  })

  it('is described by its words and its address; where they are the same, once', async () => {
    expect(await markdown('See <https://www.example.com/h>.')).toEqual([
      'https://www.example.com/h | https://www.example.com/h',
    ])
  })

  it('leads to a heading of the article', async () => {
    const pdf = await painted('See [below](#article-the-harbour).\n\n## The harbour\n\nText.')
    expect(annotations(pdf)).toEqual(['a place | below \\(#article-the-harbour\\)'])
    expect(pdf).toMatch(/\/Dest \[\d+ 0 R \/XYZ 0 [\d.]+ 0\]/)
  })

  it('that leads nowhere is found once, and its words are printed', async () => {
    const file = new VFile()
    expect(await markdown('See [the list](list.html).', file)).toEqual([])
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['link-leads-somewhere'])
  })

  it('has an area on each of its lines, and each is tagged', async () => {
    const words = 'a link of very many words that does not end where the line ends '.repeat(3)
    const pdf = await painted(`[${words}](https://www.example.com/)`, { pageSize: 'a5' })
    const areas = pdf.match(/\/Subtype \/Link\b/g)?.length ?? 0
    expect(areas).toBeGreaterThan(2)
    expect(pdf.match(/\/Type \/OBJR/g)).toHaveLength(areas)
    expect(pdf.match(/\/StructParent \d+/g)).toHaveLength(areas)
  })
})

describe('the mark of a note', () => {
  it('leads to its note, and says so in the language of the article', async () => {
    expect(await markdown('It came.[^a]\n\n[^a]: Late.')).toEqual(['a place | Note 1'])
    const german = await painted('Es kam.[^a]\n\n[^a]: Spät.', {}, 'de')
    expect(annotations(german)).toEqual(['a place | Anmerkung 1'])
  })
})
