/**
 * Random articles over the closed union, for properties of any package.
 *
 * They are in normal form, that is, as reading makes them: neighbouring texts are one, blocks neither begin nor
 * end with white space, a picture alone is a figure, notes stand in the order of their calls. What the model
 * allows and no source can say (an empty paragraph, a link in a link) is left out.
 */
import fc from 'fast-check'
import type {
  Alignment,
  Article,
  ArticleContent,
  Flow,
  Heading,
  Meta,
  Note,
  Phrasing,
  Position,
  Section,
  Sourced,
  TableCell,
  TableRow,
} from '../src/article.ts'
import * as make from '../src/builders.ts'
import { map } from '../src/map.ts'
import { toText } from '../src/to-text.ts'
import { visit } from '../src/walk.ts'

const at: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

// ---------------------------------------------------------------------------------------------------------
// Text

const words = [
  'ink',
  'paper',
  'Tokyo',
  'Straße',
  'naïve',
  '日本',
  'اردو',
  '10:30',
  '3:2',
  'a_b',
  '_',
  '*',
  '**',
  '#',
  '##',
  '1.',
  '2)',
  'IV.',
  '-',
  '+',
  '--',
  '---',
  '***',
  '===',
  '>',
  '|',
  'a|b',
  '`',
  '~',
  '~~',
  '```',
  '[',
  ']',
  '[x]',
  '](',
  '(c)',
  '!',
  '![',
  '&amp;',
  '&',
  '<',
  '<b>',
  '</sup>',
  '<!--',
  '\\',
  '\\*',
  ':',
  '::',
  ':::',
  ':::x',
  '::y',
  '$5',
  '100%',
  '"quoted"',
  "'90s",
  '…',
  '“q”',
  '[^1]',
  '^',
  '{a}',
  '+++',
  '😀',
  '\u00A0',
  '= =',
  '.',
  '!?',
  'co-op',
]

const word = fc.constantFrom(...words)
const glue = fc.constantFrom(' ', ' ', ' ', '', '  ')

const textValue = fc
  .array(fc.tuple(word, glue), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([value, space]) => value + space).join(''))

const codeValue = fc.constantFrom(
  'x',
  'a b',
  '`',
  '``a',
  'a|b',
  '  ',
  ' a',
  '\\',
  '<b>',
  '&amp;',
  '*a*',
  'a\\|b',
)
const url = fc.constantFrom(
  'https://www.example.com/a?b=c&d=(e)',
  'page two.html',
  '',
  '#part',
  'https://www.example.com/',
  'a_b*c',
  'x|y',
)
const title = fc.option(fc.constantFrom('A title', 'with "quotes" & \'more\'', 'a|b', 'x\\'), {
  nil: undefined,
})
const alt = fc.constantFrom('A ship', '', 'brackets [x] ]', '*stars*', 'a|b', 'x!')

// ---------------------------------------------------------------------------------------------------------
// Phrasing

interface PhrasingOptions {
  depth: number
  /** What may not stand here: no link in a link. */
  without: readonly ('link' | 'noteReference')[]
}

function phrasing({ depth, without }: PhrasingOptions): fc.Arbitrary<Phrasing[]> {
  return fc.array(phrasingNode({ depth, without }), { minLength: 1, maxLength: 4 }).map(mergeTexts)
}

function phrasingNode({ depth, without }: PhrasingOptions): fc.Arbitrary<Phrasing> {
  const text = textValue.map((value): Phrasing => make.text(value, at))
  const leaves: fc.Arbitrary<Phrasing>[] = [
    text,
    text,
    codeValue.map((value) => make.inlineCode(value, at)),
    fc.record({ url, alt, title }).map((options) => make.image(options, at)),
    fc.constant(make.lineBreak(at)),
  ]
  if (!without.includes('noteReference')) {
    leaves.push(fc.nat(5).map((note) => make.noteReference({ id: '', note: String(note) }, at)))
  }
  if (depth === 0) return fc.oneof(...leaves)

  const inside = (...more: PhrasingOptions['without']): fc.Arbitrary<Phrasing[]> =>
    phrasing({ depth: depth - 1, without: [...without, ...more] })
  const link = fc
    .tuple(inside('link', 'noteReference'), fc.record({ url, title }))
    .map(([children, options]) => make.link(children, options, at))
  const marked: fc.Arbitrary<Phrasing>[] = [
    inside().map((children) => make.emphasis(children, at)),
    inside().map((children) => make.strong(children, at)),
    inside().map((children) => make.deletion(children, at)),
    inside().map((children) => make.superscript(children, at)),
    inside().map((children) => make.subscript(children, at)),
    fc
      .tuple(inside(), fc.constantFrom('Long form', 'a|b "c" & <d>'))
      .map(([children, long]) => make.abbreviation(children, { title: long }, at)),
    fc
      .tuple(inside(), fc.constantFrom('2024-06-01', '1952'))
      .map(([children, datetime]) => make.time(children, { datetime }, at)),
    fc
      .tuple(inside(), fc.constantFrom('fr', 'pt-BR'))
      .map(([children, language]) => make.span(children, { language }, at)),
  ]
  return fc.oneof(...leaves, ...marked, ...(without.includes('link') ? [] : [link]))
}

function mergeTexts(nodes: readonly Phrasing[]): Phrasing[] {
  const merged: Phrasing[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (last?.type === 'text' && node.type === 'text')
      merged.splice(-1, 1, make.text(last.value + node.value, at))
    else merged.push(node)
  }
  return merged
}

/** The phrasing of a block. White space at edges, and beside line breaks, is layout of the source and no text. */
const blockPhrasing = phrasing({ depth: 2, without: [] }).map(trimmed)

function trimmed(nodes: Phrasing[]): Phrasing[] {
  const kept = nodes.flatMap((node, index): Phrasing[] => {
    if (node.type !== 'text') return [node]
    const start = index === 0 || nodes[index - 1]?.type === 'break' ? node.value.trimStart() : node.value
    const end = index === nodes.length - 1 || nodes[index + 1]?.type === 'break' ? start.trimEnd() : start
    return end === '' ? [] : [make.text(end, at)]
  })
  return kept.length > 0 ? kept : [make.text('ink', at)]
}

/** A paragraph that begins with a picture could be a figure. */
const paragraph = blockPhrasing.map((children) => {
  const begins = children[0]?.type === 'image' ? [make.text('See ', at), ...children] : children
  return make.paragraph(begins, at)
})

// ---------------------------------------------------------------------------------------------------------
// Flow

interface Place {
  /** How much deeper containers may go. */
  depth: number
  /** Sections around. */
  nesting: number
}

function flow(place: Place, maxLength: number): fc.Arbitrary<Flow[]> {
  const blocks = fc.array(block(place), { maxLength })
  if (place.nesting > 3 || place.depth === 0) return blocks
  const sections = fc.array(section(place), { maxLength: 2 })
  return fc
    .tuple(blocks, fc.oneof(fc.constant<Section[]>([]), sections))
    .map(([before, after]) => [...before, ...after])
}

function section(place: Place): fc.Arbitrary<Section> {
  const inside = { depth: place.depth - 1, nesting: place.nesting + 1 }
  const heads = fc.oneof(
    heading(inside.nesting).map((made) => [made]),
    fc.constant<Heading[]>([]),
  )
  const role = fc.oneof(fc.constant(undefined), fc.constantFrom(undefined, 'conclusion' as const))
  return fc
    .tuple(heads, flow(inside, 3), role)
    .map(([head, content, conclusion]) => make.section([...head, ...content], { role: conclusion }, at))
}

function heading(nesting: number): fc.Arbitrary<Heading> {
  const number = fc.constantFrom(undefined, undefined, '1', '2.3', 'IV')
  return fc
    .tuple(blockPhrasing.filter(hasWords), number)
    .map(([children, printed]) => make.heading(children, { depth: nesting + 1, id: '', number: printed }, at))
}

/** A heading without words is left out when it is read. */
function hasWords(children: Phrasing[]): boolean {
  return toText(children).trim() !== ''
}

function block(place: Place): fc.Arbitrary<Flow> {
  const leaves: fc.Arbitrary<Flow>[] = [
    paragraph,
    paragraph,
    figure,
    table,
    code,
    fc.constant(make.thematicBreak(at)),
    fc.constant(make.pageBreak(at)),
  ]
  if (place.depth === 0) return fc.oneof(...leaves)
  const inside = { ...place, depth: place.depth - 1 }
  const beside = { depth: place.depth - 1, nesting: place.nesting + 1 }
  const heads = fc.oneof(
    heading(beside.nesting).map((made) => [made]),
    fc.constant<Heading[]>([]),
  )
  return fc.oneof(
    ...leaves,
    list(inside),
    flow(inside, 2).map((children) => make.blockquote(children, at)),
    flow(inside, 2).map((children) => make.pullQuote(children, at)),
    fc.tuple(heads, flow(beside, 2)).map(([head, children]) => make.sidebar([...head, ...children], at)),
  )
}

function list(place: Place): fc.Arbitrary<Flow> {
  const item = fc
    .tuple(flow(place, 2), fc.constantFrom(undefined, undefined, true, false))
    .map(([children, checked]) => {
      const canBeChecked = children[0]?.type === 'paragraph'
      return make.listItem(children, { checked: canBeChecked ? checked : undefined }, at)
    })
  const kind = fc.record({
    ordered: fc.boolean(),
    start: fc.constantFrom(undefined, 0, 7),
    spread: fc.boolean(),
  })
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), kind)
    .map(([items, { ordered, start, spread }]) => {
      const apart = items.length > 1 && items.every(({ children }) => children.length > 0)
      return make.list(items, { ordered, start: ordered ? start : undefined, spread: spread && apart }, at)
    })
}

const figure: fc.Arbitrary<Flow> = fc
  .record({
    images: fc.array(fc.record({ url, alt, title }), { minLength: 1, maxLength: 2 }),
    caption: fc.option(blockPhrasing, { nil: undefined }),
    credit: fc.option(blockPhrasing, { nil: undefined }),
  })
  .map(({ images, caption, credit }) => {
    const beside = [
      ...(caption ? [make.caption(caption, at)] : []),
      ...(credit ? [make.credit(credit, at)] : []),
    ]
    return make.figure([...images.map((options) => make.image(options, at)), ...beside], at)
  })

const code: fc.Arbitrary<Flow> = fc
  .record({
    value: fc.constantFrom('', 'a = 1', '```\nx', '    indented\n\n  two', '~~~', ':::\n<b>', ' x '),
    lang: fc.constantFrom(undefined, 'js', 'c++', 'a b', '`'),
    meta: fc.constantFrom(undefined, 'title="x" &amp;'),
  })
  .map(({ value, lang, meta }) => make.code(value, { lang, meta: lang ? meta : undefined }, at))

const cellContent = fc.oneof(blockPhrasing, fc.constant<Phrasing[]>([]))

const plainRows: fc.Arbitrary<TableRow[]> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cellContent, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map((rows) =>
    rows.map((row, index) =>
      make.tableRow(
        row.map((children) => make.tableCell(children, { header: index === 0 || undefined }, at)),
        at,
      ),
    ),
  )

const anyCell: fc.Arbitrary<TableCell> = fc
  .record({
    children: cellContent,
    header: fc.constantFrom(undefined, true),
    span: fc.constantFrom(undefined, 2, 3),
  })
  .map(({ children, header, span }) => make.tableCell(children, { header, colSpan: span, rowSpan: span }, at))

const anyRows: fc.Arbitrary<TableRow[]> = fc.array(
  fc.array(anyCell, { maxLength: 3 }).map((cells) => make.tableRow(cells, at)),
  { minLength: 1, maxLength: 3 },
)

const table: fc.Arbitrary<Flow> = fc
  .record({
    rows: fc.oneof(plainRows, anyRows),
    caption: fc.option(blockPhrasing, { nil: undefined }),
    align: fc.array(fc.constantFrom<Alignment>('left', 'center', 'right', null), {
      minLength: 9,
      maxLength: 9,
    }),
  })
  .map(({ rows, caption, align }) => {
    const widths = rows.map(({ children }) => children.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0))
    const captions = caption ? [make.caption(caption, at)] : []
    return make.table([...captions, ...rows], align.slice(0, Math.max(...widths)), at)
  })

// ---------------------------------------------------------------------------------------------------------
// Facts

function fact<T>(value: T): Sourced<T> {
  return { value, origin: 'frontMatter' }
}

const person = fc.record(
  {
    name: fc.constantFrom('Ada Example', 'Bo Sample'),
    place: fc.constant('Tokyo'),
    jobTitle: fc.constant('Editor'),
  },
  { requiredKeys: ['name'] },
)

const text = fc.constantFrom(
  'Plain words',
  '*starred* and [bracketed]',
  'Yes',
  '2024',
  'One: two',
  '1. First',
  '- x',
  '# x',
)

const meta: fc.Arbitrary<Partial<Meta>> = fc.record(
  {
    title: text.map(fact),
    standfirst: text.map(fact),
    description: text.map(fact),
    authors: fc.array(person.map(fact), { maxLength: 2 }),
    published: fc.constantFrom('2024-06-01', '2024-06', '2024').map(fact),
    language: fc.constantFrom('en', 'pt-BR').map(fact),
    keywords: fc
      .uniqueArray(fc.constantFrom('trade', 'a, b', 'Yes', '12'), { maxLength: 3 })
      .map((all) => all.map(fact)),
    draft: fc.boolean().map(fact),
  },
  { requiredKeys: [] },
)

// ---------------------------------------------------------------------------------------------------------
// The whole

const comments = fc.array(
  fc.constantFrom(' more ', '', ' a\n\n:::\n- b\n', '-', ' --- # <b>', '\u00A0 \\* '),
  { maxLength: 2 },
)

/**
 * @returns Articles of up to a few dozen nodes of every type. Positions are all the start of the source; ids are
 *   unique and calls name notes that exist.
 */
export function arbitraryArticle(): fc.Arbitrary<Article> {
  const notes = fc.array(flow({ depth: 1, nesting: 0 }, 2), { maxLength: 3 })
  return fc
    .tuple(flow({ depth: 3, nesting: 0 }, 4), notes, meta, comments)
    .map(([children, contents, facts, remarks]) => {
      const made = contents.map((content, index) => make.note(content, `article-note-${index + 1}`, at))
      const body: ArticleContent[] = made.length > 0 ? [...children, make.notes(made, at)] : children
      return identified(
        make.article(
          body,
          { meta: facts, comments: remarks.map((value) => make.comment(value, {}, at)) },
          at,
        ),
      )
    })
}

/** Gives ids, points calls at notes there are (or makes them text), and puts the notes in the order of their calls. */
function identified(article: Article): Article {
  const count = article.children.reduce(
    (sum, child) => sum + (child.type === 'notes' ? child.children.length : 0),
    0,
  )
  let ids = 0
  const next = (): string => `article-${++ids}`
  const withIds = map(article, {
    heading: (node) => ({ ...node, id: next() }),
    noteReference: (node) => ({
      ...node,
      id: next(),
      note: `article-note-${(Number(node.note) % (count || 1)) + 1}`,
    }),
  })
  const { children } = withIds
  if (count === 0) return withoutCalls(withIds)
  return {
    ...withIds,
    children: children.map((child) => (child.type === 'notes' ? inOrder(child, children) : child)),
  }
}

/** Where there are no notes, calls become text. */
function withoutCalls(article: Article): Article {
  const swap = <P extends { children: Phrasing[] }>(parent: P): P => ({
    ...parent,
    children: mergeTexts(
      parent.children.map((child) => (child.type === 'noteReference' ? make.text('x', at) : child)),
    ),
  })
  return map(article, {
    paragraph: swap,
    heading: swap,
    caption: swap,
    credit: swap,
    tableCell: swap,
    emphasis: swap,
    strong: swap,
    delete: swap,
    superscript: swap,
    subscript: swap,
    abbreviation: swap,
    time: swap,
    span: swap,
  })
}

function inOrder(
  notes: Extract<ArticleContent, { type: 'notes' }>,
  children: readonly ArticleContent[],
): ArticleContent {
  const order: string[] = []
  const byId = new Map(notes.children.map((note) => [note.id, note]))
  const follow = (node: ArticleContent | Note): void => {
    visit(node, (inside) => {
      if (inside.type === 'noteReference' && !order.includes(inside.note)) order.push(inside.note)
    })
  }
  for (const child of children) if (child.type !== 'notes') follow(child)
  const taken: Note[] = []
  const takeCalled = (): void => {
    for (let note = byId.get(order[taken.length] ?? ''); note; note = byId.get(order[taken.length] ?? '')) {
      taken.push(note)
      follow(note)
    }
  }
  takeCalled()
  for (const note of notes.children) {
    if (order.includes(note.id)) continue
    order.push(note.id)
    takeCalled()
  }
  return { ...notes, children: taken }
}
