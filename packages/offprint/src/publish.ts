import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { defined, fromMarkdown, type FromMarkdownOptions, locate } from '@offprint/core'
import { toScript } from '@offprint/jsonld'
import type { VFile } from 'vfile'
import type { Config } from './config/config.ts'
import { readConfig } from './config/read-config.ts'
import type { Published, PublishOptions } from './publish-types.ts'
import { makeAttachments } from './publish/attachments.ts'
import { makeBrochure } from './publish/brochure.ts'
import { deliverPictures } from './publish/deliver-pictures.ts'
import { baseOf, deliveryOf } from './publish/delivery.ts'
import { dropRepeated } from './publish/drop-repeated.ts'
import { makeGraph } from './publish/graph.ts'
import { nameOf } from './publish/name.ts'
import { makePage } from './publish/page.ts'
import { readPictures } from './publish/pictures.ts'
import { resolveOptions } from './publish/settings.ts'

/**
 * Makes page, brochure and structured data of one article, each knowing of the others. Nothing is written.
 *
 * @param source Markdown or pasted text: a string, bytes, or a VFile of either.
 * @param options See {@link PublishOptions}.
 * @returns The outputs, the files that go with them, and everything that was found on the way. Same source,
 *   same options, same bytes.
 * @throws AggregateError where bytes are no text; its `errors` are VFileMessages.
 * @throws TypeError for a source or options that cannot be meant.
 */
export async function publish(
  source: string | Uint8Array | VFile,
  options: PublishOptions = {},
): Promise<Published> {
  const settings = resolveOptions(source, options)
  const { file, formats } = settings
  const config = readConfig(locate(options.config ?? {}), file)
  const base = baseOf(options.baseUrl ?? config.baseUrl)
  const article = fromMarkdown(source, { file, ...articleOptions(config) })
  const name = nameOf(article, file, options.name)

  const found = formats.size > 0 ? await readPictures(article, options, file) : undefined
  const attachments = makeAttachments(article, { name, base, settings, config, pictures: found })
  const brochure = formats.has('pdf')
    ? await makeBrochure(article, { settings, config, attachments }, found)
    : undefined
  const pdf = brochure?.reader

  const hasPictures = found && (formats.has('html') || formats.has('jsonld'))
  const pictures = hasPictures ? deliverPictures(found.values(), base, file) : undefined
  const delivery = deliveryOf(article, {
    name,
    base,
    timeZone: config.timeZone,
    pictures,
    pdf: pdf && { bytes: pdf.length, sha256: bytesToHex(sha256(pdf)), isTagged: true },
  })
  const graph = formats.has('jsonld') ? makeGraph(article, { settings, config, delivery }) : undefined
  const jsonld = graph && `${JSON.stringify(graph, undefined, 2)}\n`
  const script = graph && toScript(graph)
  const { typography, webFonts = config.webFonts } = options
  const page = formats.has('html')
    ? await makePage(article, { name, file, delivery, jsonld: script, typography, webFonts })
    : undefined

  dropRepeated(file)
  const files = [...(pictures?.files ?? []), ...(page?.files ?? [])]
  return {
    name,
    article,
    delivery,
    ...defined({
      html: page?.html,
      headers: page?.headers,
      pdf,
      print: brochure?.print,
      pageMap: brochure?.map,
      jsonld,
    }),
    files,
    messages: [...file.messages],
  }
}

function articleOptions({
  publication,
  dateOrder,
  repairs,
  entities,
  abbreviations,
}: Config): FromMarkdownOptions {
  const language = typeof publication === 'object' ? publication.language : undefined
  return { defaults: defined({ publication, language }), dateOrder, repairs, entities, abbreviations }
}
