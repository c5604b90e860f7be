import type { Code } from '@offprint/core'
import type { CodeBlock, TextBlock } from '../blocks.ts'
import type { Styling } from './context.ts'
import { characterStyle, paragraphStyle, placeOf } from './look.ts'
import type { StyledBlock, StyledRun } from './types.ts'

/** Code on its ground, a text block for each line. */
export function styleCode(node: Code, styling: Styling): StyledBlock[] {
  const { before, after, ...look } = styling.theme.panels.code
  const { grid } = styling.theme
  const owner = { node }
  const code: CodeBlock<StyledRun> = {
    kind: 'code',
    owner,
    source: node,
    lines: node.value.split(/\r\n?|\n/).map((line) => styleLine(node, line, styling)),
    before: 0,
    after: 0,
  }
  return [{ kind: 'panel', owner, children: [code], ...look, before: before * grid, after: after * grid }]
}

function styleLine(node: Code, line: string, styling: Styling): TextBlock<StyledRun> {
  return {
    kind: 'text',
    owner: { node },
    style: paragraphStyle(styling, placeOf('code')),
    // A line without anything on it would take no room.
    content: [{ text: line === '' ? ' ' : line, style: characterStyle(styling, 'code'), owner: { node } }],
  }
}
