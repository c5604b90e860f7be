import type { Contributor, Sourced } from '../../article.ts'
import { readByline } from '../byline.ts'
import { type HeadLine, lift, readHead } from '../head.ts'
import { isPicture } from '../headings.ts'
import { bodyOf, hullOf, isOf, plainText } from '../nodes.ts'
import type { Context, Edit, RepairRule } from '../rule.ts'
import { writtenPeople } from './byline.ts'

/** Those who took part otherwise than as authors. */
export const contributors: RepairRule = {
  id: 'contributors',
  certainty: 'likely',
  does: 'Reads a line of its own that names a part in the article and who took it, "Photographs by Jane Example", "Translated by …", "Edited by …", into `contributors`.',
  guard:
    'Only pasted text; only above its first paragraph or as its last one; a known phrase and then names, nothing else.',
  example:
    'By Maria Example\nPhotographs by Jane Sample\n\nThe first ferry of the year left the harbour on a clear and windless morning.',
  run(tree, context) {
    const head = readHead(tree, context)
    const found = head.lines.flatMap((line) => {
      const people = readContributors(line.text, context)
      return people ? [{ line, people, position: line.position, content: hullOf(line.content) }] : []
    })
    const changes = lift(head, (line: HeadLine) => found.some((one) => one.line === line))
    const body = bodyOf(tree)
    const below = context.evidence.pasted && !isPicture(body.at(-2)) ? body.at(-1) : undefined
    const last =
      isOf(below, 'paragraph') &&
      below.children.every(({ type }) => type !== 'image') &&
      !head.blocks.some(({ node }) => node === below)
        ? below
        : undefined
    const closing = last && readContributors(plainText(last).trim(), context)
    const all = [
      ...found.map((one) => ({ ...one, changes: [] })),
      ...(last && closing
        ? [
            {
              people: closing,
              position: hullOf([last]),
              content: hullOf([last]),
              changes: [{ replace: [last], with: [] }],
            },
          ]
        : []),
    ]
    const edits = all.map(({ people, position, changes: own }): Edit => {
      return { position, after: `contributors: ${writtenPeople(people)}`, reason, changes: own }
    })
    const [first, ...others] = edits
    if (!first) return {}
    const facts = all.flatMap(({ people, content }) =>
      people.map((value): Sourced<Contributor> => {
        return { value, origin: 'text', rule: 'contributors', reason, position: content }
      }),
    )
    return {
      facts: { contributors: facts },
      edits: [{ ...first, changes: [...first.changes, ...changes] }, ...others],
    }
  },
}

const reason = 'The line names a part in the article and a person.'

const longest = 200

function readContributors(text: string, { language }: Context): Contributor[] | undefined {
  if (text.length > longest) return undefined
  const found = readByline(text.replace(/^\((.*)\)$/, '$1').replace(/(?<=\p{Ll})\.$/u, ''), language)
  const isOnlyThat = found && found.authors.length === 0 && found.rest.length === 0
  return isOnlyThat && found.contributors.length > 0 ? found.contributors : undefined
}
