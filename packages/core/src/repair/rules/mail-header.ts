import type { Paragraph, Root, RootContent } from 'mdast'
import type { Position, Sourced } from '../../article.ts'
import { furnitureOf } from '../../language/furniture.ts'
import type { Language } from '../../language/language.ts'
import { perLanguage } from '../../language/per-language.ts'
import { escape } from '../furniture.ts'
import { type Line, linesOf } from '../lines.ts'
import { bodyOf, hullOf, isOf, plainText } from '../nodes.ts'
import type { Context, RepairRule } from '../rule.ts'

/** The lines above a mail. */
const fewest = 2
const mostBlocks = 6

/** The head of a mail that the text was sent in. */
export const mailHeader: RepairRule = {
  id: 'mail-header',
  certainty: 'likely',
  does: 'Takes out the lines above a mail, "From: …", "To: …", "Subject: …", "Forwarded message". The subject is a guess at the title where nothing else is one.',
  guard:
    'Only in pasted text; only at its very beginning; two or more such lines, one of them the subject or the sender.',
  needs: (text) => text.includes(':'),
  example:
    'From: Jane Example\nTo: The desk\nSubject: Fwd: The winter of the ferries\n\nThe first ferry of the year left the harbour on a clear and windless morning.',
  run(tree, context) {
    if (!context.evidence.pasted) return {}
    const found = readHeader(tree, context)
    const [first] = found.nodes
    if (!first || found.lines.length < fewest || !found.isMail) return {}
    const reason = `${found.lines.length} lines above the text are those of a mail.`
    const position = hullOf(found.nodes)
    const { subject } = found
    const title: Sourced<string> | undefined = subject && {
      ...subject,
      origin: 'inferred',
      rule: 'mail-header',
      reason: 'There is no title; this is the subject of the mail.',
    }
    return {
      ...(title && { facts: { title } }),
      edits: [{ position, after: '', reason, changes: [{ replace: found.nodes, with: [] }] }],
    }
  },
}

interface Header {
  nodes: RootContent[]
  lines: Line[]
  isMail: boolean
  subject?: { value: string; position: Position } | undefined
}

/** The blocks at the beginning each line of which is one of a mail's head. */
function readHeader(tree: Root, context: Context): Header {
  const { fields, forwarded, subject: names } = patternsOf(context.language)
  const header: Header = { nodes: [], lines: [], isMail: false }
  for (const node of bodyOf(tree).slice(0, mostBlocks)) {
    if (isForwarded(node, forwarded)) {
      header.nodes.push(node)
      continue
    }
    const lines = isOf(node, 'paragraph') ? linesOf(node, context) : []
    const kept = lines.filter(({ text }) => fields.test(text) || forwarded.test(text))
    if (kept.length === 0 || kept.length < lines.length) break
    header.nodes.push(node)
    header.lines.push(...kept.filter(({ text }) => fields.test(text)))
  }
  const subject = header.lines.find(({ text }) => names.test(text))
  header.isMail = subject !== undefined || header.lines.some(({ text }) => /\S@\S+\.\S/.test(text))
  return { ...header, subject: subject && readSubject(subject, names) }
}

function isForwarded(node: RootContent, forwarded: RegExp): boolean {
  return isOf(node, 'paragraph') && forwarded.test(plainText(node).trim())
}

/** Without the marks of answering and passing on, in the languages that mail programs speak. */
function readSubject({ text, position }: Line, names: RegExp): Header['subject'] {
  const value = text
    .replace(names, '')
    .replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|vs|sv)\s*:\s*)+/i, '')
    .trim()
  return /\p{L}{2}/u.test(value) ? { value, position } : undefined
}

const patternsOf = perLanguage(({ tag }) => {
  const own = furnitureOf(tag)
  const english = furnitureOf('en')
  const anyOf = (key: 'mail' | 'subject' | 'forwarded'): string =>
    [...own[key], ...english[key]].map(escape).join('|')
  return {
    fields: new RegExp(String.raw`^(?:${anyOf('subject')}|${anyOf('mail')})\s?:\s*\S`, 'iu'),
    forwarded: new RegExp(String.raw`^[-–—_>\s]*(?:${anyOf('forwarded')})\s*:?[-–—_\s]*$`, 'iu'),
    subject: new RegExp(String.raw`^(?:${anyOf('subject')})\s?:\s*`, 'iu'),
  }
})

const wroteAtEnd = perLanguage(({ tag }) => {
  const words = [...furnitureOf(tag).wrote, ...furnitureOf('en').wrote].map(escape).join('|')
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?:\s.{0,60})?:$`, 'iu')
})

/** Whether a paragraph is the line over a message that is answered: "On 3 May Jane Example wrote:". */
export function isWrote(paragraph: Paragraph, language: Language): boolean {
  const text = plainText(paragraph).trim()
  return text.length <= 200 && /\d|@/.test(text) && wroteAtEnd(language).test(text)
}
