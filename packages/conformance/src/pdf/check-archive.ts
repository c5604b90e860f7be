/**
 * ISO 19005-2 and 19005-3: what makes a file last; and what both it and ISO 14289-1 ask of the metadata.
 */
import type { Check, Inspected } from './check.ts'
import { leavesInk } from './content.ts'
import { bytesOf, catalogOf, dictOf, dictsWhere, get, isReference, listOf, textOf } from './file.ts'

const namespace = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  ua: 'http://www.aiim.org/pdfua/ns/id/',
  a: 'http://www.aiim.org/pdfa/ns/id/',
  extension: 'http://www.aiim.org/pdfa/ns/extension/',
} as const

/** The entries of the information dictionary, and what says the same in XMP (ISO 19005-1, table 1). */
const twins: readonly [entry: string, property: string][] = [
  ['/Title', `${namespace.dc}title`],
  ['/Author', `${namespace.dc}creator`],
  ['/Subject', `${namespace.dc}description`],
  ['/Keywords', `${namespace.pdf}Keywords`],
  ['/Creator', `${namespace.xmp}CreatorTool`],
  ['/Producer', `${namespace.pdf}Producer`],
  ['/CreationDate', `${namespace.xmp}CreateDate`],
  ['/ModDate', `${namespace.xmp}ModifyDate`],
]

/** `D:20240605000000Z` as XMP writes it. */
function isoDate(text: string | undefined): string | undefined {
  return text?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
}

/** The part of PDF/A that a file claims. */
function claimedPart({ xmp }: Inspected): string | undefined {
  return xmp?.get(`${namespace.a}part`)
}

const forbiddenActions = new Set(
  `/Launch /Sound /Movie /ResetForm /ImportData /Hide /SetOCGState /Rendition /Trans /GoTo3DView /JavaScript`.split(
    ' ',
  ),
)

const relationships = new Set('/Source /Data /Alternative /Supplement /Unspecified'.split(' '))

/** Checks of the file as a whole. */
export const archiveChecks: readonly Check[] = [
  {
    id: 'metadata-is-xml',
    source: '7.1; 06-001; ISO 19005-2, 6.6.2.1',
    find: ({ pdf, xmp }) => {
      const dict = dictOf(pdf, catalogOf(pdf)['/Metadata'])
      return [
        ...(xmp ? [] : ['the packet cannot be read']),
        ...(dict['/Type'] === '/Metadata' && dict['/Subtype'] === '/XML'
          ? []
          : ['its stream is of another type']),
        ...(dict['/Filter'] === undefined ? [] : ['its stream is filtered']),
      ]
    },
  },
  {
    id: 'metadata-says-the-same-twice',
    source: 'ISO 19005-1, 6.7.3; ISO 19005-2, 6.6.2.3',
    find: ({ pdf, xmp }) => {
      const [info, packet] = [dictOf(pdf, pdf.trailer['/Info']), xmp]
      return twins.flatMap(([entry, property]) => {
        const [one, other] = [isoDate(textOf(get(pdf, info, entry))), packet?.get(property)]
        return one === other ? [] : [`${entry} is ${one}, and ${property} is ${other}`]
      })
    },
  },
  {
    id: 'title-is-displayed',
    source: '7.1; 06-003, 07-001, 07-002',
    find: ({ pdf, xmp }) => [
      ...(xmp?.get(`${namespace.dc}title`)?.trim() ? [] : ['there is no title']),
      ...(get(pdf, catalogOf(pdf), '/ViewerPreferences', '/DisplayDocTitle') === true
        ? []
        : ['it is not displayed']),
    ],
  },
  {
    id: 'standards-are-claimed',
    source: '5; 06-002; ISO 19005-2, 6.6.4',
    find: (file) => {
      const packet = file.xmp
      const part = packet?.get(`${namespace.a}part`)
      return [
        ...(packet?.get(`${namespace.ua}part`) === '1' ? [] : ['not PDF/UA-1']),
        ...(part === '2' || part === '3' ? [] : [`PDF/A part ${part}`]),
        ...(packet?.get(`${namespace.a}conformance`) === 'A' ? [] : ['not at level A']),
        ...(packet?.has(`${namespace.extension}schemas`) ? [] : ['the words of PDF/UA are not described']),
      ]
    },
  },
  {
    id: 'file-is-identified',
    source: 'ISO 19005-2, 6.1.3',
    find: ({ pdf }) => {
      const ids = listOf(pdf, pdf.trailer['/ID'])
      const whole = ids.length === 2 && ids.every((id) => (textOf(id)?.length ?? 0) >= 16)
      return [
        ...(whole ? [] : ['there is no identifier']),
        ...(pdf.trailer['/Encrypt'] === undefined ? [] : ['the file is encrypted']),
        ...(/^1\.[0-7]$/.test(pdf.version) ? [] : [`the version is ${pdf.version}`]),
      ]
    },
  },
  {
    id: 'colours-have-a-profile',
    source: 'ISO 19005-2, 6.2.3, 6.2.4.3',
    find: ({ pdf, pages }) => {
      const intents = listOf(pdf, catalogOf(pdf)['/OutputIntents']).map((intent) => dictOf(pdf, intent))
      const profile = intents.find((intent) => intent['/S'] === '/GTS_PDFA1')?.['/DestOutputProfile']
      const bytes = bytesOf(pdf, profile)
      const letters = (at: number) => bytes.toString('latin1', at, at + 4)
      const sound = bytes.length > 128 && bytes.readUInt32BE(0) === bytes.length && letters(36) === 'acsp'
      const cmyk = pages.flatMap(({ page, operators }) =>
        operators
          .filter(({ operator }) => /^[kK]$/.test(operator))
          .map(() => `page ${page} has colours in CMYK`),
      )
      const images = dictsWhere(
        pdf,
        (dict) => dict['/Subtype'] === '/Image' && dict['/ColorSpace'] === '/DeviceCMYK',
      )
      return [
        ...(sound ? [] : ['there is no sound profile']),
        ...(letters(16) === 'RGB ' && get(pdf, profile, '/N') === 3
          ? []
          : ['the profile is not for three colours']),
        ...cmyk,
        ...images.map(({ id }) => `image ${id} is in CMYK`),
      ]
    },
  },
  {
    id: 'images-are-plain',
    source: 'ISO 19005-2, 6.2.8',
    find: ({ pdf }) =>
      dictsWhere(pdf, (dict) => dict['/Subtype'] === '/Image')
        .filter(({ dict }) => '/Alternates' in dict || '/OPI' in dict || dict['/Interpolate'] === true)
        .map(({ id }) => id),
  },
  {
    id: 'streams-are-in-the-file',
    source: 'ISO 19005-2, 6.1.7',
    find: ({ pdf }) =>
      dictsWhere(pdf, (dict) => '/Length' in dict || '/Filter' in dict)
        .filter(({ dict }) => '/FFilter' in dict || ('/F' in dict && '/Filter' in dict))
        .concat(dictsWhere(pdf, ({ '/Filter': filter }) => JSON.stringify(filter ?? '').includes('LZW')))
        .map(({ id }) => id),
  },
  {
    id: 'nothing-is-run',
    source: 'ISO 19005-2, 6.5; ISO 14289-1, 7.19',
    find: ({ pdf }) => [
      ...dictsWhere(pdf, (dict) => '/AA' in dict || '/OpenAction' in dict || '/XFA' in dict).map(
        ({ id }) => id,
      ),
      ...Object.keys(pdf.objects).filter((id) => forbiddenActions.has(String(get(pdf, id, '/A', '/S')))),
      ...(get(pdf, catalogOf(pdf), '/Names', '/JavaScript') === null ? [] : ['scripts by name']),
    ],
  },
  {
    id: 'nothing-is-optional',
    source: '7.10; ISO 19005-2, 6.9',
    find: ({ pdf }) => (catalogOf(pdf)['/OCProperties'] === undefined ? [] : ['there is optional content']),
  },
  {
    id: 'boxes-are-nested',
    source: 'ISO 32000-1, 14.11.2',
    find: ({ pdf, pages }) =>
      pages.flatMap(({ page }) => {
        const [media, bleed, trim] = ['/MediaBox', '/BleedBox', '/TrimBox'].map((key) =>
          listOf(pdf, dictOf(pdf, page)[key] ?? dictOf(pdf, page)['/MediaBox']).map(Number),
        )
        const inside = (inner: number[] = [], outer: number[] = []) =>
          inner.length === 4 &&
          inner.every((edge, at) => (at < 2 ? edge >= (outer[at] ?? 0) : edge <= (outer[at] ?? 0)))
        return inside(trim, bleed) && inside(bleed, media) ? [] : [`page ${page}`]
      }),
  },
  {
    id: 'pages-are-labelled',
    source: '7.17; ISO 32000-1, 12.4.2',
    find: ({ pdf }) => {
      const [first, label] = listOf(pdf, get(pdf, catalogOf(pdf), '/PageLabels', '/Nums'))
      return first === 0 && get(pdf, label, '/S') !== null ? [] : ['there are no page labels']
    },
  },
  {
    id: 'attachments-are-associated',
    source: '7.11; 21-001; ISO 19005-3, 6.8',
    find: (file) => {
      const { pdf } = file
      const associated = listOf(pdf, catalogOf(pdf)['/AF'])
      return dictsWhere(pdf, (dict) => dict['/Type'] === '/Filespec').flatMap(({ id, dict }) => {
        const stream = get(pdf, dict, '/EF', '/F')
        const type = String(get(pdf, stream, '/Subtype'))
        return [
          ...(textOf(dict['/F']) && textOf(dict['/UF']) ? [] : [`${id} has no name`]),
          ...(relationships.has(String(dict['/AFRelationship'])) ? [] : [`${id} has no relationship`]),
          ...(associated.includes(id) ? [] : [`${id} is associated with nothing`]),
          ...(/^\/[\w.+-]+\/[\w.+-]+$/.test(type) ? [] : [`${id} is of the type ${type}`]),
          ...(claimedPart(file) === '3' ? [] : [`${id} is in a file that does not claim part 3`]),
        ]
      })
    },
  },
  {
    id: 'transparency-has-a-space',
    source: 'ISO 19005-2, 6.2.10',
    find: ({ pdf, pages }) =>
      pages
        .filter(({ operators }) => operators.some(leavesInk))
        .filter(
          ({ page }) =>
            isReference(get(pdf, page, '/Group')) || get(pdf, page, '/Resources', '/ExtGState') !== null,
        )
        .map(({ page }) => `page ${page} blends`),
  },
]
