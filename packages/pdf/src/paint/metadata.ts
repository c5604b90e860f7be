/**
 * What the file says of itself: the information dictionary, the XMP packet that says the same, and the standards
 * it claims to meet.
 */
import type { Article, Meta } from '@offprint/core'
import type { FileFacts } from './pdfkit.ts'

const producer = 'Offprint'

/** The facts of an article in the words of a PDF. */
interface Facts {
  title?: string | undefined
  authors: readonly string[]
  subject?: string | undefined
  keywords: readonly string[]
  /** ISO date, day precision. */
  date?: string | undefined
}

/**
 * @param article
 * @param archive Part of ISO 19005 (PDF/A, conformance level A) that the file claims to meet, together with PDF/UA-1.
 * @returns What the file says; the only date is the article's own.
 */
export function fileFacts(article: Article, archive: 2 | 3 | undefined): FileFacts {
  const facts = factsOf(article.meta)
  return { info: information(facts), xmp: packet(facts, archive) }
}

/** @returns The article's own date, as a PDF writes it (ISO 32000-1, 7.9.4); nothing where it has none. */
export function fileDate({ meta }: Article): string | undefined {
  return pdfDate(factsOf(meta))
}

function pdfDate({ date }: Facts): string | undefined {
  return date === undefined ? undefined : `D:${date.replaceAll('-', '')}000000Z`
}

function factsOf(meta: Meta): Facts {
  const date = meta.published?.value ?? meta.updated?.value ?? meta.issue?.value.start
  const description = meta.description?.origin === 'inferred' ? undefined : meta.description?.value
  const subject = description ?? meta.standfirst?.value
  return {
    title: meta.title && oneLine(meta.title.value),
    authors: meta.authors.map(({ value }) => oneLine(value.name)),
    subject: subject === undefined ? undefined : oneLine(subject),
    keywords: meta.keywords.map(({ value }) => oneLine(value)),
    date: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0],
  }
}

function information(facts: Facts): Record<string, string> {
  const { title, authors, subject, keywords } = facts
  const date = pdfDate(facts)
  return {
    ...(title !== undefined && { Title: title }),
    ...(authors.length > 0 && { Author: authors.join(', ') }),
    ...(subject !== undefined && { Subject: subject }),
    ...(keywords.length > 0 && { Keywords: keywords.join(', ') }),
    Creator: producer,
    Producer: producer,
    ...(date !== undefined && { CreationDate: date }),
  }
}

const described = (namespaces: string, content: string) =>
  `<rdf:Description rdf:about="" ${namespaces}>${content}</rdf:Description>\n`

function packet({ title, authors, subject, keywords, date }: Facts, archive: 2 | 3 | undefined): string {
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`
  // ISO 19005-2, 6.6.2.3: the author entry is one text, so it is one item here too.
  const creator = `<rdf:Seq><rdf:li>${escape(authors.join(', '))}</rdf:li></rdf:Seq>`
  const dublinCore = [
    title === undefined ? '' : `<dc:title>${alternative(title)}</dc:title>`,
    authors.length === 0 ? '' : `<dc:creator>${creator}</dc:creator>`,
    subject === undefined ? '' : `<dc:description>${alternative(subject)}</dc:description>`,
  ].join('')
  const words = keywords.length === 0 ? '' : `<pdf:Keywords>${escape(keywords.join(', '))}</pdf:Keywords>`
  const created = date === undefined ? '' : `<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate>`
  return [
    described('xmlns:dc="http://purl.org/dc/elements/1.1/"', dublinCore),
    described(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
      `${created}<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    ),
    described('xmlns:pdf="http://ns.adobe.com/pdf/1.3/"', `${words}<pdf:Producer>${producer}</pdf:Producer>`),
    ...(archive === undefined ? [] : claimed(archive)),
  ].join('')
}

/** PDF/A describes its own properties; those of PDF/UA need a description beside them (ISO 19005-2, 6.6.2.3.2). */
const claimed = (archive: 2 | 3): readonly string[] => [
  described(
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
    `<pdfaid:part>${archive}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`,
  ),
  described('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
  described(
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>',
  ),
]

/**
 * The two say the same only with characters that both can hold: XML 1.0 has no way to write most control characters,
 * and no half surrogates.
 */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .trim()
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }

function escape(text: string): string {
  return text.replaceAll(/[<>&"]/g, (character) => entities[character] ?? character)
}
