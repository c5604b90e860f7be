/**
 * The texts that are measured: our own articles, and any length of them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** content/ of this repository. */
export const content: string = join(import.meta.dirname, '../../../content')

const read = (path: string): string => readFileSync(join(content, path), 'utf8')

/** The flagship: about 590 words as they are pasted. */
export const flagshipPath: string = join(content, 'pakistan-japan/pakistan-japan.txt')
export const flagship: string = read('pakistan-japan/pakistan-japan.txt')

/** A clean Markdown feature of about 800 words. */
export const feature: string = read('why-lines-break/why-lines-break.md')

/** About 700 words of running text under headings: the size that speed is quoted for. */
export const essay: string = `---
title: Why lines break where they do
language: en
author: Sample Author
---

${proseOf(feature, 700)}`

/** Paragraphs and headings alone, as many words as wanted. */
function proseOf(markdown: string, words: number): string {
  const blocks = markdown
    .split(/\n{2,}/)
    .filter((block) => /^(?:#{2,3} |[A-Z“"])/.test(block) && !/[|{}[\]]|:::/.test(block))
  const taken: string[] = []
  let count = 0
  for (let turn = 0; count < words; turn += 1) {
    const block = blocks[turn % blocks.length]
    if (!block) break
    taken.push(block)
    count += block.split(/\s+/).length
  }
  return taken.join('\n\n')
}

/**
 * An article of a given length, its sections different only in their numbers.
 *
 * @param times How many times the essay's text.
 */
export function long(times: number): string {
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(essay) ?? []
  const parts = Array.from(
    { length: times },
    (_, index) => `## Part ${index + 1}\n\n${body.replaceAll('\n## ', '\n### ')}`,
  )
  return `${head}\n${parts.join('\n\n')}`
}
