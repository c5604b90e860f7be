/**
 * What a reader that follows the tags is given, read from the file alone: elements, what they are said to be, and
 * the text in them. Where on a page it stands is no part of it, nor how many lines or pages it takes.
 */
import { contentOf, fontOf, stringsOf } from './content.ts'
import { catalogOf, dictOf, get, pagesOf, textOf, type Pdf, type Value } from './file.ts'
import { codesOf, textsOf } from './fonts.ts'
import { attributeOf, type Element, rootsOf } from './tags.ts'

/** Texts of an element's dictionary that a reader says or acts on. */
const said = ['/Alt', '/ActualText', '/E', '/Lang', '/ID', '/T'] as const
/** Attributes that a reader says or acts on. */
const attributes = ['/ListNumbering', '/Scope', '/ColSpan', '/RowSpan', '/Headers'] as const
/** So much of a text is shown. */
const shown = 48

/** Text by page and number of marked content. */
type Texts = ReadonlyMap<string, string>

/**
 * The structure tree as text, one element a line.
 *
 * @param pdf
 * @param options `whole`: all of each text, to compare; otherwise its beginning and its length, to look at.
 * @returns Lines, each ended.
 */
export function treeOf(pdf: Pdf, { whole = false }: { whole?: boolean } = {}): string {
  const texts = markedTexts(pdf)
  const language = textOf(get(pdf, catalogOf(pdf), '/Lang')) ?? ''
  return [
    `Lang=${language}`,
    ...rootsOf(pdf).flatMap((root) => linesOf(pdf, root, { texts, whole, depth: 0 })),
    '',
  ].join('\n')
}

interface Telling {
  texts: Texts
  whole: boolean
  depth: number
}

function linesOf(pdf: Pdf, element: Element, { texts, whole, depth }: Telling): string[] {
  const details = [
    ...said.map((key) => [key, textOf(element.dict[key])] as const),
    ...attributes.map((key) => [key, plain(attributeOf(pdf, element, key))] as const),
  ].flatMap(([key, value]) => (value === undefined ? [] : [`${key.slice(1)}=${JSON.stringify(value)}`]))
  const leads = element.kids.some(({ kind }) => kind === 'object') ? ['→'] : []
  const indent = '  '.repeat(depth)
  const lines = [[indent + element.role, ...details, ...leads].join(' ')]
  let text = ''
  const close = () => {
    const words = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ')
    if (words.trim() !== '') lines.push(`${indent}  ${whole ? words : beginning(words)}`)
    text = ''
  }
  for (const kid of element.kids) {
    if (kid.kind === 'content') text += texts.get(`${kid.page} ${kid.mcid}`) ?? ''
    else if (kid.kind === 'element') {
      close()
      lines.push(...linesOf(pdf, kid.element, { texts, whole, depth: depth + 1 }))
    }
  }
  close()
  return lines
}

function plain(value: Value): string | undefined {
  if (value === null) return undefined
  if (Array.isArray(value)) return value.map((one) => textOf(one) ?? String(one)).join(' ')
  return typeof value === 'string' && value.startsWith('/') ? value.slice(1) : String(value)
}

function beginning(words: string): string {
  const letters = [...words.trim()]
  return letters.length > shown
    ? `“${letters.slice(0, shown).join('').trim()}…” ${letters.length}`
    : `“${words.trim()}”`
}

/** What the codes in each bracket of marked content mean, in the order they are shown. */
function markedTexts(pdf: Pdf): Texts {
  const found = new Map<string, string>()
  const fonts = new Map<Value, Map<number, string>>()
  for (const page of pagesOf(pdf)) {
    for (const operator of contentOf(pdf, page).operators) {
      const mcid = operator.marks.findLast((mark) => mark.mcid !== undefined)?.mcid
      const strings = stringsOf(operator)
      if (mcid === undefined || strings.length === 0) continue
      const font = fontOf(pdf, page, operator.font)
      const texts = fonts.get(font) ?? textsOf(pdf, { dict: dictOf(pdf, font) })
      fonts.set(font, texts)
      const text = strings
        .flatMap(codesOf)
        .map((code) => texts.get(code) ?? '\ufffd')
        .join('')
      const key = `${page} ${mcid}`
      found.set(key, (found.get(key) ?? '') + text)
    }
  }
  return found
}
