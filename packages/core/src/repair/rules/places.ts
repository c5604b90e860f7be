import type { Entity } from '../../article.ts'
import { placeNamed } from '../../language/gazetteer.ts'
import type { PlaceName } from '../../language/language.ts'
import { perLanguage } from '../../language/per-language.ts'
import { type Mention, mentioned } from '../mentions.ts'
import type { Context, RepairRule } from '../rule.ts'

/** Countries and capitals. */
export const places: RepairRule = {
  id: 'places',
  certainty: 'certain',
  does: 'Finds countries and capitals, and the place of the byline and of the dateline, for the list of entities: the article is about those in its first paragraph and those it names twice, and mentions the others. The text stays as it is.',
  guard: 'Only names of the gazetteer, and not as part of a longer name ("Michael Jordan").',
  example: 'The ferries between Pakistan and Japan left the harbour on a clear and windless morning.',
  run(tree, context) {
    const { language } = context
    const { byFirstWord, types } = tables(language)
    const find = (text: string): Mention[] =>
      namesIn(text, byFirstWord).filter(({ name, index }) => !isPart(text, index, name, language.stopWords))
    const found = mentioned(tree, 'place', find, context)
    const entities = found.map((entity): Entity => ({ ...entity, type: types.get(entity.name) ?? 'place' }))
    return { entities: [...entities, ...filed(entities, context)] }
  },
}

const capitalisedWord = /(?=\p{Lu})(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’ʻ]*/gu

/** Looking words up is faster than trying every name. */
const tables = perLanguage(({ places: table }) => ({
  byFirstWord: indexOf(table),
  types: new Map(table.map(({ name, type }) => [name, type])),
}))

/** The names by the word they begin with, longest first. */
function indexOf(table: readonly PlaceName[]): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const name of table.map((place) => place.name).sort((a, b) => b.length - a.length)) {
    const [word = ''] = name.match(capitalisedWord) ?? []
    const known = index.get(word)
    if (known) known.push(name)
    else index.set(word, [name])
  }
  return index
}

function namesIn(value: string, table: ReadonlyMap<string, readonly string[]>): Mention[] {
  let end = 0
  return Array.from(value.matchAll(capitalisedWord), ({ 0: word, index }) => {
    const name = index < end ? undefined : table.get(word)?.find((one) => isAt(value, one, index))
    if (name !== undefined) end = index + name.length
    return name === undefined ? [] : [{ name, index }]
  }).flat()
}

function isAt(value: string, name: string, index: number): boolean {
  const end = index + name.length
  return value.startsWith(name, index) && !/^[\p{L}\p{N}]/u.test(value.slice(end, end + 2))
}

/** Whether a capitalised word beside it makes it a part of another name. */
function isPart(value: string, index: number, name: string, stopWords: readonly string[]): boolean {
  const before = /(\p{Lu}[\p{L}\p{M}'’.-]*)\s$/u.exec(value.slice(Math.max(0, index - 40), index))?.[1]
  const after = /^\s\p{Lu}/u.test(value.slice(index + name.length, index + name.length + 2))
  return after || (before !== undefined && !stopWords.includes(before.toLowerCase()))
}

/** A place in capitals as it is written otherwise. */
function capitalised(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

/**
 * Where the article was written, if the text itself does not name it: the places of the byline and of the dateline.
 *
 * @param known The entities that are known already.
 */
export function filed(
  known: readonly Entity[],
  { facts, language }: Pick<Context, 'facts' | 'language'>,
): Entity[] {
  const sources = [
    ...(facts.authors ?? []).map(({ value, position }) => ({ name: value.place, position })),
    { name: facts.dateline?.value.place, position: facts.dateline?.position },
  ]
  const entities = new Map<string, Entity>()
  for (const { name, position } of sources) {
    if (name === undefined || !position) continue
    const place = placeNamed(name, language)
    const entry: Entity = {
      type: place?.type ?? 'place',
      name: place?.name ?? capitalised(name),
      role: 'mentions',
      origin: 'inferred',
      positions: [position],
    }
    const isKnown = known.some((entity) => entity.name === entry.name) || entities.has(entry.name)
    if (!isKnown) entities.set(entry.name, entry)
  }
  return [...entities.values()]
}
