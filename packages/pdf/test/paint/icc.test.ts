import { expect, test } from 'vitest'
import { sRgbProfile } from '../../src/paint/icc.ts'
import { isUsableProfile } from '../../src/pictures/icc-profile.ts'

const view = new DataView(sRgbProfile.buffer)
const letters = (at: number, count: number) => String.fromCharCode(...sRgbProfile.subarray(at, at + count))

/** Where the table of tags says a tag is. */
function tagAt(name: string): { at: number; length: number } {
  for (let entry = 132; entry < 132 + 12 * view.getUint32(128); entry += 12) {
    if (letters(entry, 4) === name)
      return { at: view.getUint32(entry + 4), length: view.getUint32(entry + 8) }
  }
  throw new Error(`no tag ${name}`)
}

test('the profile is one of a display with three colours', () => {
  expect(isUsableProfile(sRgbProfile, 3)).toBe(true)
  expect(letters(20, 4)).toBe('XYZ ')
})

test('its tags lie inside of it, each on a word', () => {
  for (const name of ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC']) {
    const { at, length } = tagAt(name)
    expect(at % 4).toBe(0)
    expect(at + length).toBeLessThanOrEqual(sRgbProfile.length)
  }
})

test('its primaries add up to its white', () => {
  const xyz = (name: string) => [8, 12, 16].map((at) => view.getInt32(tagAt(name).at + at) / 65_536)
  const sums = [0, 1, 2].map((at) =>
    ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, name) => sum + (xyz(name)[at] ?? 0), 0),
  )
  xyz('wtpt').forEach((value, index) => expect(sums[index]).toBeCloseTo(value, 3))
})

test('its curve is that of sRGB: dark values are linear, the middle is a fifth of the light', () => {
  const { at } = tagAt('rTRC')
  const light = (value: number) => view.getUint16(at + 12 + 2 * value) / 65_535
  expect([light(0), light(255)]).toEqual([0, 1])
  expect(light(5)).toBeCloseTo(5 / 255 / 12.92, 4)
  expect(light(128)).toBeCloseTo(0.2159, 3)
})
