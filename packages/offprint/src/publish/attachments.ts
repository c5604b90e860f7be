import { type Article, toMarkdown } from '@offprint/core'
import type { Attachment } from '@offprint/pdf'
import { VFile } from 'vfile'
import type { Config } from '../config/config.ts'
import type { Attached } from '../publish-types.ts'
import { deliverPictures } from './deliver-pictures.ts'
import { deliveryOf } from './delivery.ts'
import { makeGraph } from './graph.ts'
import type { FoundPicture } from './pictures.ts'
import type { Settings } from './settings.ts'

/** What attachments are made with, before there is a PDF. */
export interface AttachmentContext {
  name: string
  /** The address of the folder of the outputs, with its slash; empty where it is not known. */
  base: string
  settings: Settings
  config: Config
  pictures: ReadonlyMap<string, FoundPicture> | undefined
}

interface Kind extends Omit<Attachment, 'name' | 'bytes'> {
  extension: string
  write(article: Article, context: AttachmentContext): string
}

const kinds: Readonly<Record<Attached, Kind>> = {
  jsonld: { extension: 'jsonld', type: 'application/ld+json', relationship: 'Data', write: graphText },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    relationship: 'Source',
    write: (article) => toMarkdown(article, { comments: false }),
  },
}

/** What may be attached. */
export const attachable: readonly Attached[] = ['jsonld', 'markdown']

/**
 * Makes the files that go into the PDF, each kind once, in the order they were asked for.
 *
 * @returns Named as the PDF is. What is found while they are made is not reported: it is found again when the same
 *   is made to stand beside the PDF.
 */
export function makeAttachments(article: Article, context: AttachmentContext): Attachment[] {
  return [...new Set(context.settings.options.attach)].map((kind) => {
    const { extension, write, ...facts } = kinds[kind]
    const bytes = new TextEncoder().encode(write(article, context))
    return { ...facts, name: `${context.name}.${extension}`, bytes }
  })
}

/** The graph, which cannot say the size and hash of the PDF that it is in. */
function graphText(article: Article, { name, base, settings, config, pictures }: AttachmentContext): string {
  const file = new VFile()
  const { timeZone } = config
  const delivered = pictures && deliverPictures(pictures.values(), base, file)
  const delivery = deliveryOf(article, { name, base, timeZone, pictures: delivered, pdf: undefined })
  const graph = makeGraph(article, { settings: { ...settings, file }, config, delivery })
  return `${JSON.stringify(graph, undefined, 2)}\n`
}
