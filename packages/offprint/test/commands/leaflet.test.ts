import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeDesk, type Outcome } from './surroundings.ts'

const root = join(import.meta.dirname, '../../../..')
const paths = ['content/pakistan-japan/pakistan-japan.txt', '../shared/samples/magazine-feature.txt']

async function leafletOf(text: string, ...more: string[]): Promise<Outcome> {
  const desk = makeDesk()
  await desk.put({ 'a.txt': text })
  return desk.run(['pdf', 'a.txt', '--layout', 'leaflet', '--out', 'a.pdf', ...more])
}

/** The text under its title three times over. */
function threeTimes(text: string): string {
  const [first = '', ...others] = text.split('\n')
  return [first, ...others, ...others, ...others].join('\n')
}

const texts = paths.map((path) => {
  const isThere = existsSync(join(root, path))
  return { path, isThere, name: isThere ? path : `${path} (skipped: the file is not there)` }
})

describe.each(texts)('a leaflet of $name', ({ path, isThere }) => {
  const file = join(root, path)

  test.skipIf(!isThere)('has exactly six panels: text on four between cover and back', async () => {
    const { stdout, stderr } = await leafletOf(readFileSync(file, 'utf8'), '--page-map')
    // Cover and back have no text of the article that runs from one to the other.
    expect(stdout.match(/^page \d+$/gm)).toEqual(['page 2', 'page 3', 'page 4', 'page 5'])
    expect(stderr).toContain('text-is-fitted')
    expect(stderr).not.toMatch(/text-fits-the-layout|layout-is-filled/)
  })

  test.skipIf(!isThere)('three times as long says how many words to cut, and offers a booklet', async () => {
    const { stderr } = await leafletOf(threeTimes(readFileSync(file, 'utf8')), '--json')
    expect(stderr).toMatch(/The text is about \d+ words too long for 4 panels of text, at its tightest/)
    expect(stderr).toMatch(/Cut about \d+ words, or choose the layout `booklet`/)
    expect(stderr).toContain('it is set as a booklet')
  })
})
