import { expect, it } from 'vitest'
import { parseWords, readWords } from '../../src/score/read-words.ts'

const printed = `<doc>
  <page width="595.28" height="841.89">
    <flow><block><line>
      <word xMin="52.0" yMin="62.88" xMax="70.85" yMax="77.47">The</word>
      <word xMin="74.59" yMin="62.88" xMax="105.09" yMax="77.47">Q&amp;A</word>
    </line></block></flow>
  </page>
  <page width="595.28" height="841.89">
  </page>
</doc>`

it('reads boxes and unescapes text', () => {
  const [first, second] = parseWords(printed)
  expect(first?.words.map(({ text }) => text)).toEqual(['The', 'Q&A'])
  expect(first?.words[0]).toMatchObject({ x0: 52, x1: 70.85, y: 77.47 })
  expect(first?.words[0]?.height).toBeCloseTo(14.59, 5)
  expect(second?.words).toEqual([])
})

it('says what is wrong with a file that is no PDF', () => {
  expect(() => readWords(import.meta.filename)).toThrow(/pdftotext (?:cannot read|cannot be started)/)
})
