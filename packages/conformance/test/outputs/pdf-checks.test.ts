import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromMarkdown } from '@offprint/core'
import { toPdf } from '@offprint/pdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needs } from '../../src/needs.ts'
import { findings } from '../../src/pdf/check.ts'
import { checks } from '../../src/pdf/checks.ts'
import { catalogOf, dictOf, dictsWhere, pagesOf, type Dict, type Pdf, readPdf } from '../../src/pdf/file.ts'
import { root } from '../../src/repository.ts'

const source = `---
title: Tides
author: Sample Author
language: en
published: 2024-06-05
keywords: [sea]
---

The sea <span lang="fr">monte</span> at [the harbour](https://www.example.com/h).[^1]

## Ebb

- one
- two

### Neap

| a | b |
| - | - |
| c | d |

![A boat](boat.png)

[^1]: Late.
`

const attachments = [
  {
    name: 'tides.md',
    type: 'text/markdown',
    bytes: new TextEncoder().encode(source),
    relationship: 'Source',
  },
] as const

let sample: Pdf

/** A dictionary of the sample by its entries; the first, unless another is asked for. */
function where(pdf: Pdf, entries: Record<string, unknown>, at = 0): Dict {
  const found = dictsWhere(pdf, (dict) =>
    Object.entries(entries).every(([key, value]) => dict[key] === value),
  )
  const dict = found[at]?.dict
  if (!dict) throw new Error(`the sample has no ${JSON.stringify(entries)}`)
  return dict
}

const element = (pdf: Pdf, role: string, at = 0) => where(pdf, { '/S': `/${role}` }, at)
const link = (pdf: Pdf) => where(pdf, { '/Subtype': '/Link' })
const catalog = catalogOf
const page = (pdf: Pdf): Dict => dictOf(pdf, pagesOf(pdf)[0])
const info = (pdf: Pdf): Dict => dictOf(pdf, pdf.trailer['/Info'])
const descriptor = (pdf: Pdf): Dict => where(pdf, { '/Type': '/FontDescriptor' })
const composite = (pdf: Pdf): Dict => where(pdf, { '/Subtype': '/Type0' })
const descendant = (pdf: Pdf): Dict => where(pdf, { '/Subtype': '/CIDFontType2' })
const attributes = (dict: Dict): Dict => {
  const [first] = Array.isArray(dict['/A']) ? dict['/A'] : []
  if (typeof first !== 'object' || first === null || Array.isArray(first)) throw new Error('no attributes')
  return first
}

/** Rewrites a stream. */
function rewrite(pdf: Pdf, reference: unknown, change: (text: string) => string): void {
  const object = pdf.objects[String(reference)]
  if (!object || !('stream' in object)) throw new Error(`${reference} is no stream`)
  const before = Buffer.from(object.stream.data, 'base64').toString('latin1')
  const after = change(before)
  if (after === before) throw new Error('nothing was changed')
  object.stream.data = Buffer.from(after, 'latin1').toString('base64')
}

const content = (change: (text: string) => string) => (pdf: Pdf) =>
  rewrite(pdf, page(pdf)['/Contents'], change)
const packet = (change: (text: string) => string) => (pdf: Pdf) =>
  rewrite(pdf, catalog(pdf)['/Metadata'], change)

/** One breach for each check. */
const breaches: Record<string, (pdf: Pdf) => void> = {
  'content-is-tagged-or-artifact': content((text) => `${text}\n0 0 10 10 re f`),
  'content-is-not-both': content((text) =>
    text.replace('/Artifact', '/P <</MCID 0>> BDC\n/Artifact').concat('\nEMC'),
  ),
  'brackets-are-nested': content((text) => text.replace('\nEMC', '')),
  'marked-content-is-in-the-tree-once': (pdf) => {
    element(pdf, 'H2')['/K'] = []
  },
  'parent-tree-is-consistent': (pdf) => {
    const nums = dictOf(pdf, dictOf(pdf, catalog(pdf)['/StructTreeRoot'])['/ParentTree'])['/Nums']
    if (Array.isArray(nums) && Array.isArray(nums[1])) nums[1].reverse()
  },
  'pages-follow-the-structure': (pdf) => {
    page(pdf)['/Tabs'] = '/R'
  },
  'form-xobjects-are-not-referenced': (pdf) => {
    const objects = dictOf(pdf, dictOf(pdf, page(pdf)['/Resources'])['/XObject'])
    pdf.objects['9999 0 R'] = { stream: { dict: { '/Subtype': '/Form', '/Ref': {} }, data: '' } }
    objects['/X'] = '9999 0 R'
  },
  'document-is-tagged': (pdf) => {
    dictOf(pdf, catalog(pdf)['/MarkInfo'])['/Suspects'] = true
  },
  'document-is-the-root': (pdf) => {
    element(pdf, 'Document')['/S'] = '/Part'
  },
  'roles-are-standard': (pdf) => {
    element(pdf, 'H2')['/S'] = '/Subheading'
  },
  'elements-know-their-parents': (pdf) => {
    element(pdf, 'H2')['/P'] = '1 0 R'
  },
  'elements-are-nested': (pdf) => {
    element(pdf, 'LBody')['/S'] = '/P'
  },
  'headings-do-not-skip': (pdf) => {
    element(pdf, 'H2')['/S'] = '/H3'
  },
  'figures-have-alternatives': (pdf) => {
    element(pdf, 'Figure')['/Alt'] = 'u: '
  },
  'figures-have-a-box': (pdf) => {
    delete attributes(element(pdf, 'Figure'))['/BBox']
  },
  'tables-are-regular': (pdf) => {
    attributes(element(pdf, 'TH'))['/ColSpan'] = 2
  },
  'header-cells-say-what-they-head': (pdf) => {
    delete attributes(element(pdf, 'TH'))['/Scope']
  },
  'lists-say-how-they-are-numbered': (pdf) => {
    delete element(pdf, 'L')['/A']
  },
  'notes-have-ids': (pdf) => {
    delete element(pdf, 'Note')['/ID']
  },
  'languages-are-named': (pdf) => {
    where(pdf, { '/Lang': 'u:fr' })['/Lang'] = 'u:French, I think'
  },
  'annotations-are-tagged': (pdf) => {
    link(pdf)['/StructParent'] = 0
  },
  'annotations-are-described': (pdf) => {
    link(pdf)['/Contents'] = 'u:'
  },
  'annotations-are-printed': (pdf) => {
    link(pdf)['/F'] = 2
  },
  'links-lead-somewhere': (pdf) => {
    link(pdf)['/A'] = { '/S': '/URI', '/URI': 'u:harbour' }
  },
  'links-lie-on-the-page': (pdf) => {
    link(pdf)['/Rect'] = [0, 0, 9999, 10]
  },
  'outline-leads-to-places': (pdf) => {
    where(pdf, { '/Title': 'u:Ebb' })['/Dest'] = ['1 0 R', '/XYZ', 0, 0, 0]
  },
  'outline-is-linked': (pdf) => {
    where(pdf, { '/Title': 'u:Ebb' })['/Count'] = 7
  },
  'fonts-are-embedded': (pdf) => {
    delete descriptor(pdf)['/FontFile2']
  },
  'fonts-are-composite': (pdf) => {
    descendant(pdf)['/CIDToGIDMap'] = '/Unknown'
  },
  'fonts-have-one-name': (pdf) => {
    descriptor(pdf)['/FontName'] = '/Other'
  },
  'codes-draw-glyphs': content((text) => text.replace(/\[\(../s, '[(\0\0')),
  'codes-mean-text': (pdf) =>
    rewrite(pdf, composite(pdf)['/ToUnicode'], (text) => text.replace(/> <\w{4}>/g, '> <feff>')),
  'codes-are-as-wide-as-their-glyphs': (pdf) => {
    descendant(pdf)['/W'] = [1, 60_000, 2000]
  },
  'fonts-are-described': (pdf) => {
    delete descriptor(pdf)['/StemV']
  },
  'metadata-is-xml': packet((text) => text.replace('</rdf:RDF>', '')),
  'metadata-says-the-same-twice': (pdf) => {
    info(pdf)['/Title'] = 'u:Floods'
  },
  'title-is-displayed': (pdf) => {
    dictOf(pdf, catalog(pdf)['/ViewerPreferences'])['/DisplayDocTitle'] = false
  },
  'standards-are-claimed': packet((text) => text.replace('<pdfuaid:part>1<', '<pdfuaid:part>9<')),
  'file-is-identified': (pdf) => {
    delete pdf.trailer['/ID']
  },
  'colours-have-a-profile': content((text) => `${text}\n0 0 0 1 k`),
  'images-are-plain': (pdf) => {
    where(pdf, { '/Subtype': '/Image' })['/Interpolate'] = true
  },
  'streams-are-in-the-file': (pdf) => {
    where(pdf, { '/Subtype': '/Image' })['/Filter'] = '/LZWDecode'
  },
  'nothing-is-run': (pdf) => {
    link(pdf)['/A'] = { '/S': '/Launch' }
  },
  'nothing-is-optional': (pdf) => {
    catalog(pdf)['/OCProperties'] = {}
  },
  'boxes-are-nested': (pdf) => {
    page(pdf)['/TrimBox'] = [-9, 0, 100, 100]
  },
  'pages-are-labelled': (pdf) => {
    delete catalog(pdf)['/PageLabels']
  },
  'attachments-are-associated': (pdf) => {
    catalog(pdf)['/AF'] = []
  },
  'transparency-has-a-space': (pdf) => {
    dictOf(pdf, page(pdf)['/Resources'])['/ExtGState'] = { '/G': {} }
  },
}

needs('qpdf')('a file with everything in it', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'offprint-checks-'))
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  beforeAll(async () => {
    const picture = readFileSync(join(root, 'content/why-lines-break/line-breaks.png'))
    const path = join(scratch, 'sample.pdf')
    const options = { attachments, read: async () => new Uint8Array(picture) }
    writeFileSync(path, await toPdf(fromMarkdown(source), options))
    sample = readPdf(path)
  })

  test('passes all checks', () => {
    expect(findings(sample, checks)).toEqual([])
  })

  test.each(checks.map(({ id }) => id))('does not pass %s with a breach of it', (id) => {
    const broken = structuredClone(sample)
    breaches[id]?.(broken)
    const found = findings(broken, checks).map((finding) => finding.split(':')[0])
    expect(found).toContain(id)
  })
})
