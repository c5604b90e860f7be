/**
 * The content of a page as a list of operators (ISO 32000-1, 7.8.2), each with what it stands in.
 */
import { bytesOf, dictOf, get, isReference, listOf, type Pdf, type Value } from './file.ts'

/** An operand: strings are bytes, one a character. */
export type Operand = number | { name: string } | { string: string } | Operand[] | { dict: string }

/** A bracket of marked content (14.6). */
export interface Mark {
  tag: string
  mcid?: number
}

/** An operator of a page. */
export interface Operator {
  operator: string
  operands: Operand[]
  /** The brackets it stands in, the outermost first. */
  marks: Mark[]
  inText: boolean
  /** The resource name of the font in use. */
  font: string | undefined
}

/** All operators of a page, in order; brackets and text objects are told by what stands in them. */
export interface PageContent {
  page: string
  operators: Operator[]
  /** What is wrong with the nesting of brackets and text objects. */
  faults: string[]
}

const white = /[\0\t\n\f\r ]/
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/

/** Reads tokens from content, one character a byte. */
function* tokens(source: string): Generator<string | { string: string }> {
  let at = 0
  while (at < source.length) {
    const char = source[at] ?? ''
    if (white.test(char)) at++
    else if (char === '(') {
      const { text, end } = literal(source, at + 1)
      yield { string: text }
      at = end
    } else if (source.startsWith('<<', at) || source.startsWith('>>', at)) {
      yield source.slice(at, at + 2)
      at += 2
    } else if (char === '<') {
      const end = source.indexOf('>', at)
      yield { string: Buffer.from(source.slice(at + 1, end), 'hex').toString('latin1') }
      at = end + 1
    } else if ('[]{}'.includes(char)) {
      yield char
      at++
    } else {
      let end = at + 1
      while (end < source.length && !delimiter.test(source[end] ?? '')) end++
      yield source.slice(at, end)
      at = end
    }
  }
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A literal string, from behind its parenthesis (7.3.4.2). */
function literal(source: string, start: number): { text: string; end: number } {
  let text = ''
  let depth = 1
  let at = start
  for (; at < source.length; at++) {
    const char = source[at] ?? ''
    if (char === '\\') {
      const next = source[++at] ?? ''
      const octal = /^[0-7]{1,3}/.exec(source.slice(at, at + 3))?.[0]
      if (octal) at += octal.length - 1
      text += octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : (escapes[next] ?? next)
      continue
    }
    if (char === '(') depth++
    if (char === ')' && --depth === 0) break
    text += char === '\r' ? '\n' : char
  }
  return { text, end: at + 1 }
}

/** Reads operators with their operands. */
function* statements(source: string): Generator<{ operator: string; operands: Operand[] }> {
  let stack: Operand[][] = [[]]
  const push = (operand: Operand) => stack.at(-1)?.push(operand)
  for (const token of tokens(source)) {
    if (typeof token !== 'string') push(token)
    else if (token === '[' || token === '<<') stack.push([])
    else if (token === ']') push(stack.pop() ?? [])
    else if (token === '>>') push({ dict: (stack.pop() ?? []).map(said).join(' ') })
    else if (token.startsWith('/')) push({ name: token })
    else if (/^[+-.\d]/.test(token)) push(Number(token))
    else {
      yield { operator: token, operands: stack[0] ?? [] }
      stack = [[]]
    }
  }
}

function said(operand: Operand): string {
  if (typeof operand === 'number') return String(operand)
  return 'name' in operand ? operand.name : JSON.stringify(operand)
}

/**
 * Reads a page.
 *
 * @param pdf
 * @param page Its reference.
 */
export function contentOf(pdf: Pdf, page: string): PageContent {
  const contents = dictOf(pdf, page)['/Contents']
  const parts =
    isReference(contents) && !Array.isArray(get(pdf, contents)) ? [contents] : listOf(pdf, contents)
  const source = parts.map((part) => bytesOf(pdf, part).toString('latin1')).join('\n')
  const result: PageContent = { page, operators: [], faults: [] }
  const marks: (Mark & { inText: boolean })[] = []
  let [inText, font]: [boolean, string | undefined] = [false, undefined]
  for (const { operator, operands } of statements(source)) {
    if (operator === 'BT' || operator === 'ET') {
      if (inText === (operator === 'BT')) result.faults.push(`${operator} in the wrong place`)
      inText = operator === 'BT'
    } else if (operator === 'BDC' || operator === 'BMC') marks.push({ ...markOf(operands), inText })
    else if (operator === 'EMC') {
      const closed = marks.pop()
      if (!closed) result.faults.push('EMC without a bracket to close')
      else if (closed.inText !== inText)
        result.faults.push(`a bracket of ${closed.tag} crosses a text object`)
    } else {
      const [name] = operands
      if (operator === 'Tf' && typeof name === 'object' && 'name' in name) font = name.name
      const around = marks.map(({ tag, mcid }) => ({ tag, ...(mcid !== undefined && { mcid }) }))
      result.operators.push({ operator, operands, marks: around, inText, font })
    }
  }
  if (marks.length > 0) result.faults.push(`a bracket of ${marks.at(-1)?.tag} is never closed`)
  if (inText) result.faults.push('a text object is never closed')
  return result
}

function markOf([tag, properties]: Operand[]): Mark {
  const name = typeof tag === 'object' && 'name' in tag ? tag.name : ''
  const said = typeof properties === 'object' && 'dict' in properties ? properties.dict : ''
  const mcid = /\/MCID (\d+)/.exec(said)?.[1]
  return { tag: name, ...(mcid !== undefined && { mcid: Number(mcid) }) }
}

/** Operators that leave ink: text, areas and lines, shadings, pictures. */
const inking = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'EI',
])

/** Whether an operator leaves ink. */
export function leavesInk({ operator }: Operator): boolean {
  return inking.has(operator)
}

/** The strings that an operator shows. */
export function stringsOf({ operator, operands }: Operator): string[] {
  if (!['Tj', 'TJ', "'", '"'].includes(operator)) return []
  return operands
    .flat()
    .flatMap((operand) => (typeof operand === 'object' && 'string' in operand ? operand.string : []))
}

/** The font that a page knows by a name. */
export function fontOf(pdf: Pdf, page: string, name: string | undefined): Value {
  return dictOf(pdf, get(pdf, page, '/Resources', '/Font'))[name ?? ''] ?? null
}
