/** A passage that the parser may see as one paragraph: lines with nothing between them that surely ends it. */
export interface Passage {
  start: number
  end: number
  /** Marks that can begin or end something. */
  marks: number
  lines: number
  /** Containers, or open brackets, inside one another at the deepest. */
  depth: number
  /** Open `:::` containers at the deepest. */
  fences: number
  /** Containers, beside the items of one list, that begin with it. */
  containers: number
}

const quote = String.raw`(?: {0,3}>)*`
const blank = /^[ \t>]*$/
const codeFence = new RegExp(`^${quote} {0,3}(?:\`{3,}[^\`]*|~{3,}.*)$`)
const bullet = new RegExp(`^${quote} {0,3}(?:[-+*]|0{0,8}1[.)])[ \\t]+\\S`)
const numbered = /^\d{1,9}[.)][ \t]+\S/
const colonFence = /^[ \t>]*:{3,}([^:\s])?/
const underline = /^[ \t>]*(?:-+|=+)[ \t]*$/
const container = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y

/**
 * Cuts a text into passages. A passage is never smaller than what the parser takes for a paragraph, so that
 * what is counted in it is never too little.
 *
 * @param text The source.
 * @param start Where to begin (after the front matter).
 */
export function scan(text: string, start: number): Passage[] {
  const passages: Passage[] = []
  let open: Passage | undefined
  let inNumbered = false
  let fences = 0
  let depth = 0
  for (const line of linesOf(text, start)) {
    if (blank.test(line.text) || codeFence.test(line.text)) {
      open = undefined
      const end = line.start + line.text.length
      if (!blank.test(line.text)) passages.push({ ...begin(line, 0), end, lines: 1 })
      // Nothing but markers: a quotation without text is as deep as one with it.
      else if (line.text.includes('>'))
        passages.push({ ...begin(line, 0), end, lines: 1, depth: containerDepth(line.text) })
      continue
    }
    const isNumbered = numbered.test(line.text)
    if (!open || bullet.test(line.text) || (isNumbered && inNumbered)) {
      const before = depth
      depth = containerDepth(line.text)
      open = begin(line, before - depth)
      inNumbered = isNumbered
      passages.push(open)
    }
    const fence = colonFence.exec(line.text)
    if (fence) fences = Math.max(0, fences + (fence[1] ? 1 : -1))
    extend(open, line, fence ? fences : 0)
  }
  return passages
}

/** @param rise How many containers fewer than the passage before it has. */
function begin({ text, start }: Line, rise: number): Passage {
  const markers = markersOf(text)
  const lasting = /^[ \t]*(?:>|\[\^)/.test(text) ? 0 : 1
  const containers = Math.max(0, rise, (text.startsWith('[^') ? 1 : markers.length) - lasting)
  return { start, end: start, marks: 0, lines: 0, depth: 0, fences: 0, containers }
}

/** @returns Where the text after at most `most` container markers begins. */
export function afterContainers(text: string, start: number, most: number): number {
  container.lastIndex = start
  let end = start
  for (let count = 0; count < most && container.test(text); count++) end = container.lastIndex
  const spaces = /[ \t]*/y
  spaces.lastIndex = end
  spaces.test(text)
  return spaces.lastIndex
}

interface Line {
  text: string
  start: number
}

function* linesOf(text: string, from: number): Generator<Line> {
  let start = from
  for (const { index, 0: ending } of text.slice(from).matchAll(/\r\n|\n|\r/g)) {
    yield { text: text.slice(start, from + index), start }
    start = from + index + ending.length
  }
  yield { text: text.slice(start), start }
}

function extend(passage: Passage, line: Line, fences: number): void {
  const inline = countMarks(line.text)
  passage.end = line.start + line.text.length
  passage.marks += inline.marks + (underline.test(line.text) ? 1 : 0)
  passage.lines++
  passage.depth = Math.max(passage.depth, inline.depth, containerDepth(line.text))
  passage.fences = Math.max(passage.fences, fences)
}

/** Where there are markers in front of the text, two columns of white space can be a list item each. */
function containerDepth(line: string): number {
  const markers = markersOf(line).length
  const spaces = /^[ \t]*/.exec(line)?.[0].length ?? 0
  return markers === 0 ? 0 : Math.floor(spaces / 2) + markers
}

function markersOf(line: string): string[] {
  const inFront = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/.exec(line)?.[0]
  return inFront?.match(/>|[-+*]|\d[.)]/g) ?? []
}

const delimiters = new Set('*_~`')
const openers = new Set('[<')

function countMarks(line: string): { marks: number; depth: number } {
  let marks = 0
  let depth = 0
  let deepest = 0
  let before = ''
  for (const character of line) {
    if (openers.has(character) || character === ']') marks++
    else if (delimiters.has(character) && character !== before) marks++
    if (character === '[') deepest = Math.max(deepest, ++depth)
    if (character === ']') depth = Math.max(0, depth - 1)
    before = character
  }
  return { marks, depth: deepest }
}
