import { expect, test } from 'vitest'
import { readPicture } from '../../src/pictures/read-picture.ts'
import { icc, jpeg, png } from './files.ts'

test('a PNG has the size its header says', () => {
  expect(readPicture(png(640, 480))).toMatchObject({
    type: 'image/png',
    width: 640,
    height: 480,
    orientation: 1,
  })
})

test('a JPEG has the size its frame says', () => {
  expect(readPicture(jpeg({ width: 300, height: 200 }))).toMatchObject({
    type: 'image/jpeg',
    width: 300,
    height: 200,
    orientation: 1,
  })
})

test.each([true, false])('a JPEG on its side is displayed upright (little-endian EXIF: %s)', (little) => {
  expect(readPicture(jpeg({ width: 300, height: 200, orientation: 6, little }))).toMatchObject({
    width: 200,
    height: 300,
    orientation: 6,
  })
})

test.each([0, 9, 77])('orientation %i is none', (orientation) => {
  expect(readPicture(jpeg({ width: 3, height: 2, orientation }))).toMatchObject({ width: 3, orientation: 1 })
})

test('a JPEG upside down keeps its sides', () => {
  expect(readPicture(jpeg({ width: 3, height: 2, orientation: 3 }))).toMatchObject({
    width: 3,
    orientation: 3,
  })
})

test('a JPEG says how many colours it has', () => {
  expect(readPicture(jpeg({ width: 3, height: 2, components: 1 }))).toMatchObject({ components: 1 })
})

test('four colours are CMYK', () => {
  expect(readPicture(jpeg({ width: 3, height: 2, components: 4 }))).toMatchObject({ cmyk: true })
  expect(readPicture(jpeg({ width: 3, height: 2 }))).not.toHaveProperty('cmyk')
})

test('a file is read from inside a larger buffer', () => {
  const whole = new Uint8Array([1, 2, 3, ...png(7, 8)])
  expect(readPicture(whole.subarray(3))).toMatchObject({ width: 7, height: 8 })
})

test.each([
  ['GIF89a', 'a GIF'],
  ['RIFF....WEBPVP8 ', 'a WebP'],
  ['....ftypavif', 'an AVIF'],
  ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', 'an SVG drawing'],
  ['<!doctype html>', 'no picture that Offprint knows'],
  ['', 'no picture that Offprint knows'],
])('%j is %s', (text, format) => {
  expect(readPicture(new TextEncoder().encode(text))).toEqual({ format })
})

test.each([
  ['a cut PNG', png(9, 9).slice(0, 30), 'cut short'],
  ['a PNG without pixels', png(9, 9, { rows: false }), 'no pixels'],
  ['an empty PNG', png(0, 9), 'is 0'],
  ['a PNG that claims to be huge', png(60_000, 60_000, { rows: new Uint8Array(9) }), '100 million'],
  ['a PNG with a wrong checksum', png(9, 9).with(45, 0xff), 'cannot be decoded'],
  ['a cut JPEG', jpeg({ width: 3, height: 2 }).slice(0, 8), 'cut short'],
  ['a JPEG cut inside of its pixels', jpeg({ width: 3, height: 2 }).slice(0, -2), 'cut short'],
  ['a lossless JPEG', jpeg({ width: 3, height: 2, frame: 0xc3 }), 'rare kind'],
  ['an arithmetic JPEG', jpeg({ width: 3, height: 2, frame: 0xc9 }), 'rare kind'],
  ['a JPEG of twelve bits', jpeg({ width: 3, height: 2, frame: 0xc1, bits: 12 }), '12 bits'],
  ['a JPEG of two colours', jpeg({ width: 3, height: 2, components: 2 }), '2 colour components'],
  ['an empty JPEG', jpeg({ width: 3, height: 0 }), 'is 0'],
])('%s is broken', (_, bytes, reason) => {
  expect(readPicture(bytes)).toEqual({ reason: expect.stringContaining(reason) })
})

test('no file cut anywhere makes it throw', () => {
  const whole = jpeg({ width: 300, height: 200, orientation: 6 })
  for (let length = 0; length < whole.length; length++) readPicture(whole.slice(0, length))
})

test('a progressive JPEG is read', () => {
  expect(readPicture(jpeg({ width: 3, height: 2, frame: 0xc2 }))).toMatchObject({ width: 3, components: 3 })
})

test('a colour profile is read: from a JPEG in parts, from a PNG deflated', () => {
  const profile = icc('RGB ')
  expect(readPicture(jpeg({ width: 3, height: 2, profile }))).toMatchObject({ profile })
  const rgb = { colorType: 2, rows: new Uint8Array(7), chunks: [png.profileChunk(profile)] }
  expect(readPicture(png(2, 1, rgb))).toMatchObject({ profile })
})

test.each([
  ['for other colours', icc('GRAY')],
  ['of a kind for links between devices', icc('RGB ', { kind: 'link' })],
  ['newer than PDF 1.7', icc('RGB ', { version: 5 })],
  ['cut short', icc('RGB ').slice(0, 130)],
])('a colour profile %s is left out', (_, profile) => {
  expect(readPicture(jpeg({ width: 3, height: 2, profile }))).not.toHaveProperty('profile')
})

test('a profile that is no zlib stream is left out, and the picture stays', () => {
  const chunks: [string, Uint8Array][] = [['iCCP', Uint8Array.of(0x61, 0, 0, 1, 2, 3)]]
  expect(readPicture(png(2, 2, { chunks }))).not.toHaveProperty('profile')
})

test.each([
  ['that of sRGB', [0, 0, 0xb1, 0x8f], undefined],
  ['linear', [0, 1, 0x86, 0xa0], 1],
  ["an old Macintosh's", [0, 0, 0xd9, 0x03], 1.8],
  ['none', [0, 0, 0, 0], undefined],
])('a gamma that is %s is kept as far as it matters', (_, bytes, gamma) => {
  const picture = readPicture(png(2, 2, { chunks: [['gAMA', Uint8Array.from(bytes)]] }))
  expect('gamma' in picture ? picture.gamma : undefined).toBe(gamma)
})

test('sRGB stated goes before a gamma', () => {
  const chunks: [string, Uint8Array][] = [
    ['sRGB', Uint8Array.of(0)],
    ['gAMA', Uint8Array.of(0, 1, 0x86, 0xa0)],
  ]
  expect(readPicture(png(2, 2, { chunks }))).not.toHaveProperty('gamma')
})
