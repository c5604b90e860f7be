import { fillLabel, type Note, type NoteReference, report } from '@offprint/core'
import type { Element, ElementContent } from 'hast'
import { block, element, text } from '../element.ts'
import type { Context, Handlers } from '../handler.ts'
import { rules } from '../rules.ts'

/** Notes at the end of the text, and the ways there and back. */
export const notes: Pick<Handlers, 'notes' | 'note' | 'noteReference'> = {
  // Inside the content, not in the footer: reader modes drop footers, and the references would lead nowhere.
  notes(context, node) {
    const { labels, headingOffset, idPrefix } = context.settings
    const id = `${idPrefix}content-notes`
    const heading = element(`h${Math.min(6, 2 + headingOffset)}`, { id }, [labels.notes])
    const list = block('ol', {}, context.all(node))
    return block(
      'section',
      { className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: id },
      [heading, list],
      node,
    )
  },

  note(context, node) {
    const back = backLinks(context, node)
    return block('li', { id: context.survey.ids.get(node) }, withBackLinks(context.all(node), back), node)
  },

  noteReference(context, node) {
    const { settings, survey } = context
    const number = survey.noteNumbers.get(node.note)
    if (number === undefined) {
      report(settings.file, rules['note-exists'], node, { note: node.note })
      return []
    }
    const link = element(
      'a',
      {
        id: survey.ids.get(node),
        href: `#${settings.idPrefix}${node.note}`,
        role: 'doc-noteref',
        ariaLabel: fillLabel(settings.labels.note, { number }),
      },
      [String(number)],
    )
    return element('sup', { className: ['reference'] }, [link], node)
  },
}

function backLinks(context: Context, note: Note): ElementContent[] {
  const references = context.survey.references.get(note.id) ?? []
  return references.flatMap((reference, index) => [
    text(' '),
    backLink(context, reference, references.length > 1 ? index + 1 : undefined),
  ])
}

/** The figure is in the name too: what is seen of a link has to be heard (WCAG 2.2, 2.5.3), and an arrow says nothing. */
function backLink(
  { settings, survey }: Context,
  reference: NoteReference,
  which: number | undefined,
): Element {
  const note = survey.noteNumbers.get(reference.note) ?? 1
  const number = which === undefined ? String(note) : `${note}-${which}`
  return element(
    'a',
    {
      href: `#${survey.ids.get(reference)}`,
      role: 'doc-backlink',
      ariaLabel: fillLabel(settings.labels.back, { number }),
    },
    ['↩', element('sup', {}, [String(which ?? note)])],
  )
}

/** The ways back stand at the end of the last paragraph; in a paragraph of their own where the note ends otherwise. */
function withBackLinks(blocks: ElementContent[], back: ElementContent[]): ElementContent[] {
  const last = blocks.at(-1)
  if (back.length === 0) return blocks
  if (last?.type !== 'element' || last.tagName !== 'p') return [...blocks, element('p', {}, back.slice(1))]
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...back] }]
}
