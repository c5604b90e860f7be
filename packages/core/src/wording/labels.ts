import { cut } from './forms.ts'
import { ar } from './labels/ar.ts'
import { de } from './labels/de.ts'
import { en } from './labels/en.ts'
import { es } from './labels/es.ts'
import { fr } from './labels/fr.ts'
import { it } from './labels/it.ts'
import { ja } from './labels/ja.ts'
import { pt } from './labels/pt.ts'
import { ur } from './labels/ur.ts'

/** The few words around an article that are not the article's. What stands in braces is filled in. */
export interface Labels {
  /** BCP 47: the language these words are in. Where it is not the article's, they have to be marked with it. */
  language: string
  skip: string
  breadcrumb: string
  /** Above the list of an article's sections, on a page. */
  contents: string
  /** Above a table of contents, in print. */
  tableOfContents: string
  by: string
  updated: string
  issue: string
  volume: string
  readingTime: string
  /** A link to the PDF, with its size. */
  pdf: string
  /** Before the address of the page, in print. */
  online: string
  kilobytes: string
  megabytes: string
  /** Between the whole and the tenths of a number. */
  decimalSign: string
  notes: string
  note: string
  back: string
  cite: string
  keywords: string
  abbreviations: string
  licence: string
  table: string
  figure: string
  page: string
  continued: string
  missing: string
  done: string
  open: string
  conclusion: string
  untitled: string
}

const tables: readonly Labels[] = [en, fr, de, es, it, pt, ar, ur, ja]

/** Between two facts in one line. The same in every language. */
export const factSeparator: string = ' · '

/**
 * @param language BCP 47; `pt-PT` finds Portuguese.
 * @returns The words in that language, else in English: `language` says which.
 */
export function labelsOf(language: string | undefined): Labels {
  const primary = cut(language ?? en.language).primary
  return tables.find((labels) => labels.language === primary) ?? en
}

/**
 * @param label A label with braces.
 * @param values What stands in them; a brace without a value stays as it is.
 */
export function fillLabel(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}

/** @returns What stands before and after the brace of a label, for words that are more than text. */
export function aroundBrace(label: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = label.split(/\{\w+\}/)
  return [before, after]
}

/**
 * The size of a file as people read it, in thousands.
 *
 * @param bytes
 * @param labels Whose words and whose decimal sign.
 * @returns `120 kB`, `1.4 MB`.
 */
export function fileSizeText(bytes: number, labels: Labels): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  if (kilobytes < 1000) return fillLabel(labels.kilobytes, { number: kilobytes })
  const number = String(Math.round(bytes / 100_000) / 10).replace('.', labels.decimalSign)
  return fillLabel(labels.megabytes, { number })
}
