/**
 * The text of a PDF as three readers that are not ours take it out.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { output } from './run.ts'

/** @returns What `pdftotext` reads, in the order of the pages' content; furniture included. */
export function popplerText(path: string): string {
  return output('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'])
}

/** Elements that stand within a line; poppler marks them. */
const inline = /^\s*\w+ .*\(inline\)/

/** @returns What `pdfinfo` reads along the structure tree: a line for each element that is no part of a line. */
export function structureText(path: string): string {
  let text = ''
  for (const line of output('pdfinfo', ['-struct-text', path]).split('\n')) {
    const content = /^\s*"(.*)"$/s.exec(line)?.[1]
    if (content !== undefined) text += content
    else if (!inline.test(line) && !/^\s+\//.test(line)) text += '\n'
  }
  return text
}

/** A node of the structure tree as pdf.js gives it. */
interface TreeNode {
  type?: string
  id?: string
  children?: TreeNode[]
}

/** @returns What pdf.js reads along the structure tree of each page: a line where it sees a line end. */
export async function pdfJsText(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise
  let text = ''
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const marked = textByMark(items)
    const read = ({ type, id, children = [] }: TreeNode) => {
      if (type === 'content') text += marked.get(id ?? '') ?? ''
      for (const child of children) read(child)
    }
    const tree: TreeNode | null = await page.getStructTree()
    if (tree) read(tree)
  }
  await document.destroy()
  return text
}

type Items = readonly object[]

function textByMark(items: Items): Map<string, string> {
  const found = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('type' in item && String(item.type).startsWith('begin'))
      open.push('id' in item ? String(item.id) : '')
    else if ('type' in item) open.pop()
    else if ('str' in item) {
      const id = open.at(-1) ?? ''
      const end = 'hasEOL' in item && item.hasEOL ? '\n' : ''
      found.set(id, (found.get(id) ?? '') + String(item.str) + end)
    }
  }
  return found
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-\u2011][\p{L}\p{M}\p{N}]+)*/gu

/**
 * The words of a text with the hyphens in them.
 *
 * @param text A soft hyphen at a line's end is where a word was divided; a hyphen there belongs to the word.
 */
export function hyphenatedWords(text: string): string[] {
  const whole = text.replace(/\u00ad\s*/gu, '').replace(/([-\u2011])\n/g, '$1')
  return whole.normalize('NFKC').match(word) ?? []
}

/**
 * Puts words together that a reader gives in two: at a line's end, where it drops the soft hyphen, and after an
 * initial that is as high as several lines.
 *
 * @param words Of the reader.
 * @param wanted The words that there are, in order.
 */
export function rejoined(words: readonly string[], wanted: readonly string[]): string[] {
  const joined: string[] = []
  let next = 0
  for (let index = 0; index < words.length; index++) {
    const part = words[index] ?? ''
    const whole = part + (words[index + 1] ?? '')
    const isHalved = part !== wanted[next] && whole === wanted[next]
    if (isHalved) index++
    joined.push(isHalved ? whole : part)
    if (joined.at(-1) === wanted[next]) next++
  }
  return joined
}
