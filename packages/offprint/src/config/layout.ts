import { type Reader, schema } from '@offprint/core'
import type { ComposeOptions, Layout } from '@offprint/pdf'

/** How the PDF of a publication is laid out: the key `layout` of a configuration. */
export interface LayoutConfig {
  name: Layout
  pageSize?: NonNullable<ComposeOptions['pageSize']>
  /** Of running pages. */
  columns?: 1 | 2 | 3
  /** Of a leaflet. */
  fold?: NonNullable<ComposeOptions['fold']>
  /** How many panels of a leaflet, or pages of anything else, the text is to fill; cover and back are counted. */
  fit?: number
  /** What stands on the back beside the name and address of the publication, one text a line. */
  imprint?: readonly string[]
  /** Whether a box of the abbreviations stands before the notes. */
  abbreviations?: boolean
  /** Whether links are followed by their addresses, for readers on paper. */
  linkAddresses?: boolean
}

const name = schema.choice(['article', 'leaflet', 'booklet'])
const counts = { '1': 1, '2': 2, '3': 3 } as const

const columns = schema.convert(schema.choice(['1', '2', '3']), (text) => counts[text])

const fit = schema.convert(
  schema.matching({
    expected: 'a whole number of panels or pages, from 1',
    example: '6',
    accept: (text) => (/^[1-9]\d{0,3}$/.test(text) ? text : undefined),
  }),
  Number,
)

/** Reads `leaflet`, or the name with settings. */
export const layoutReader: Reader<LayoutConfig> = schema.textOr(
  schema.object({
    name: schema.required(name, ['layout', 'kind']),
    pageSize: schema.optional(schema.choice(['a4', 'a5', 'letter']), ['paper', 'page']),
    columns: schema.optional(columns),
    fold: schema.optional(schema.choice(['letter', 'z'])),
    fit: schema.optional(fit, ['panels', 'pages']),
    imprint: schema.optional(schema.list(schema.text), ['contact']),
    abbreviations: schema.optional(schema.flag),
    linkAddresses: schema.optional(schema.flag),
  }),
  schema.convert(name, (layout): LayoutConfig => ({ name: layout })),
)
