/**
 * How a text opens: with a drop cap, and small capitals that lead the eye from it to the line.
 */
import type { DropCap, TextBlock } from '../blocks.ts'
import type { Styling } from './context.ts'
import { marked } from './look.ts'
import type { OpeningLook } from './theme.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/** A letter or figure with its marks; what begins otherwise has no drop cap. */
const initial = /^[\p{L}\p{N}]\p{M}*/u
const restOfWord = /^\S+/u
/** Words of the lead in small capitals: never beyond a sign of punctuation. */
const fewWords = /^(?:[^\s.,;:!?…–—]+\s+){0,3}[^\s.,;:!?…–—]+/u
/** The rest of a word that its first letter was taken from, alone: a small capital more would be none. */
const oneLetter = /^\p{L}\s/u

/**
 * The blocks of a text, the first of them as an opening, if it is long enough to stand beside a drop cap.
 *
 * @param blocks
 * @param styling
 */
export function withOpening(blocks: readonly StyledBlock[], styling: Styling): StyledBlock[] {
  const [first, ...rest] = blocks
  const look = styling.theme.opening
  if (first?.kind !== 'text' || !look || !isLongEnough(first, look)) return [...blocks]
  return [open(first, look, styling), ...rest]
}

function isLongEnough({ style, label, content }: TextBlock<StyledRun>, { letters }: OpeningLook): boolean {
  const length = content.reduce((sum, { text }) => sum + text.length, 0)
  return style.name === 'body' && label === undefined && length >= letters
}

function open(block: TextBlock<StyledRun>, look: OpeningLook, styling: Styling): TextBlock<StyledRun> {
  const [run, ...others] = block.content
  if (!run) return block
  const [letter = ''] = look.lines > 1 ? (initial.exec(run.text) ?? []) : []
  const rest = leadIn({ ...run, text: run.text.slice(letter.length) }, look, styling)
  if (letter === '') return { ...block, content: [...rest, ...others].filter(hasText) }
  const [word = ''] = restOfWord.exec(rest[0]?.text ?? '') ?? []
  const cap = { ...run, text: letter, style: { ...run.style, ...(word !== '' && { actual: letter + word }) } }
  return {
    ...block,
    content: [...saidBefore(rest, word), ...others].filter(hasText),
    dropCap: dropCapOf(block, cap, { look, styling }),
  }
}

function hasText({ text }: StyledRun): boolean {
  return text !== ''
}

/** The rest of the first word, which the drop cap says as a whole: cut in two, it would be two words to a reader. */
function saidBefore(runs: readonly StyledRun[], word: string): StyledRun[] {
  const [first, ...rest] = runs
  if (!first || word === '') return [...runs]
  const said = { ...first, text: word, style: { ...first.style, actual: '' } }
  return [said, { ...first, text: first.text.slice(word.length) }, ...rest]
}

function leadIn(run: StyledRun, { smallCaps }: OpeningLook, styling: Styling): StyledRun[] {
  const [words = ''] = smallCaps && !oneLetter.test(run.text) ? (fewWords.exec(run.text) ?? []) : []
  if (words === '') return [run]
  const led = { ...run, text: words, style: marked(styling, run.style, 'leadIn') }
  return [led, { ...run, text: run.text.slice(words.length) }]
}

/** As high as from the top of the first line's capitals to the baseline of the last line beside it. */
function dropCapOf(
  { style }: TextBlock<StyledRun>,
  run: StyledRun,
  { look, styling }: { look: OpeningLook; styling: Styling },
): DropCap<StyledRun> {
  const { lines, gap, font, color, features = {} } = look
  const height = (lines - 1) * style.leading + run.style.size * styling.capHeight(run.style.font)
  const size = height / styling.capHeight(font)
  return {
    lines,
    gap,
    content: [{ ...run, style: { ...run.style, font, color, features, size, tracking: 0 } }],
  }
}
