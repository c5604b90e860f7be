import { expect, test } from 'vitest'
import { readPicture } from '../../src/pictures/read-picture.ts'
import { jpeg, png } from './files.ts'

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
  ['an interlaced PNG of 4 bits', png(8, 8, { depth: 4, interlaced: 1 }), 'interlaced'],
  ['a cut JPEG', jpeg({ width: 3, height: 2 }).slice(0, 8), 'cut short'],
  ['an empty JPEG', jpeg({ width: 3, height: 0 }), 'is 0'],
])('%s is broken', (_, bytes, reason) => {
  expect(readPicture(bytes)).toEqual({ reason: expect.stringContaining(reason) })
})

test('no file cut anywhere makes it throw', () => {
  const whole = jpeg({ width: 300, height: 200, orientation: 6 })
  for (let length = 0; length < whole.length; length++) readPicture(whole.slice(0, length))
})
