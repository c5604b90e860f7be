import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pictureOperators, writePictures } from '../../src/paint/pictures.ts'
import { readPicture } from '../../src/pictures/read-picture.ts'
import type { Picture } from '../../src/resources.ts'
import { icc, jpeg, png, type PngOptions } from '../pictures/files.ts'
import { type Recorded, recordedFile } from './recorded-file.ts'

function pictureOf(bytes: Uint8Array): Picture {
  const picture = readPicture(bytes)
  if (!('type' in picture)) throw new Error(`the picture is refused: ${JSON.stringify(picture)}`)
  return picture
}

/** The objects of a picture in the file: the image first, then what it names. */
function written(picture: Picture) {
  const file = recordedFile()
  const placed = {
    kind: 'image' as const,
    url: 'a',
    owner: { node: 'title' as const },
    rect: { x: 0, y: 0, width: 9, height: 9 },
  }
  const pages = [{ size: { width: 100, height: 100 }, number: 1, frames: [], placed: [placed, placed] }]
  writePictures(file, pages, new Map([['a', picture]]))
  const images = file.objects.filter(({ data }) => data['Subtype'] === 'Image')
  const image = images.at(-1)
  if (!image) throw new Error('no image')
  return { image, images }
}

const pixels = (options: PngOptions, width = 2, height = 1) => written(pictureOf(png(width, height, options)))
const rows = (...bytes: number[]) => Uint8Array.from(bytes)
const bytesOf = ({ bytes }: Pick<Recorded, 'bytes'>) => [...(bytes ?? [])]

describe('a PNG in the file', () => {
  it('keeps its compressed rows: grey, colour, sixteen bits, four bits', () => {
    for (const [colorType, depth, space, row] of [
      [0, 8, 'DeviceGray', rows(0, 10, 20)],
      [2, 8, 'DeviceRGB', rows(0, 1, 2, 3, 4, 5, 6)],
      [0, 16, 'DeviceGray', rows(0, 1, 2, 3, 4)],
      [0, 4, 'DeviceGray', rows(0, 0x1f)],
    ] as const) {
      const { image } = pixels({ colorType, depth, rows: row })
      expect(image.data).toMatchObject({ ColorSpace: space, BitsPerComponent: depth, Filter: 'FlateDecode' })
      expect(image.data['DecodeParms']).toEqual({
        Predictor: 15,
        Colors: colorType === 2 ? 3 : 1,
        BitsPerComponent: depth,
        Columns: 2,
      })
      expect([...inflateSync(image.bytes ?? new Uint8Array())]).toEqual([...row])
    }
  })

  it('is written once, however often it is shown', () => {
    expect(pixels({ rows: rows(0, 10, 20) }).images).toHaveLength(1)
  })

  it('keeps its palette', () => {
    const palette = rows(255, 0, 0, 0, 255, 0)
    const { image } = pixels({ colorType: 3, depth: 1, rows: rows(0, 0x40), chunks: [['PLTE', palette]] })
    const [name, base, highest, table] = Object.values(image.data['ColorSpace'] ?? {})
    expect([name, base, highest]).toEqual(['Indexed', 'DeviceRGB', 1])
    expect(table).toMatchObject({ bytes: palette })
  })

  it('has the one colour that is transparent as a mask by colour, at its own depth', () => {
    const grey = pixels({ depth: 16, rows: rows(0, 1, 2, 1, 3), chunks: [['tRNS', rows(1, 2)]] })
    expect(grey.image.data['Mask']).toEqual([0x102, 0x102])
    const rgb = { colorType: 2, rows: new Uint8Array(10) }
    const color = pixels({ ...rgb, chunks: [['tRNS', rows(0, 1, 0, 2, 0, 3)]] }, 3)
    expect(color.image.data['Mask']).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('has its opacity apart, as a soft mask', () => {
    const { image, images } = pixels({ colorType: 6, rows: rows(0, 1, 2, 3, 128, 4, 5, 6, 255) })
    expect(bytesOf(image)).toEqual([1, 2, 3, 4, 5, 6])
    expect(image.data).toMatchObject({ ColorSpace: 'DeviceRGB', BitsPerComponent: 8 })
    const [mask] = images
    expect(image.data['SMask']).toBe(mask)
    expect(mask && bytesOf(mask)).toEqual([128, 255])
    expect(mask?.data['ColorSpace']).toBe('DeviceGray')
  })

  it('of sixteen bits with an opacity is cut to eight', () => {
    const { image, images } = pixels({
      colorType: 4,
      depth: 16,
      rows: rows(0, 0x80, 1, 0x40, 2, 0x10, 3, 0xff, 4),
    })
    expect(bytesOf(image)).toEqual([0x80, 0x10])
    expect(images[0] && bytesOf(images[0])).toEqual([0x40, 0xff])
  })

  it('has the opacities of a palette as a soft mask, its packed numbers unpacked row by row', () => {
    const { image, images } = pixels(
      {
        colorType: 3,
        depth: 2,
        rows: rows(0, 0b00_01_10_00, 0, 0b10_01_00_00),
        chunks: [
          ['PLTE', rows(9, 9, 9, 1, 2, 3, 4, 5, 6)],
          ['tRNS', rows(0, 100)],
        ],
      },
      3,
      2,
    )
    expect(bytesOf(image)).toEqual([9, 9, 9, 1, 2, 3, 4, 5, 6, 4, 5, 6, 1, 2, 3, 9, 9, 9])
    expect(images[0] && bytesOf(images[0])).toEqual([0, 100, 255, 255, 100, 0])
  })

  it('takes a number beyond the palette for its last colour', () => {
    const chunks: PngOptions['chunks'] = [
      ['PLTE', rows(9, 9, 9, 1, 2, 3)],
      ['tRNS', rows(7)],
    ]
    const { image } = pixels({ colorType: 3, depth: 8, rows: rows(0, 0, 200), chunks })
    expect(bytesOf(image)).toEqual([9, 9, 9, 1, 2, 3])
  })

  it('is read whole where its rows are interlaced', () => {
    // The first of seven passes has one pixel of a picture one pixel wide; the last others have the other rows.
    const { image } = pixels({ interlaced: 1, rows: rows(0, 5, 0, 7) }, 1, 2)
    expect(bytesOf(image)).toEqual([5, 7])
    expect(image.data['Filter']).toBeUndefined()
  })

  it('interlaced with a transparent colour has that colour masked', () => {
    const { images } = pixels({ interlaced: 1, rows: rows(0, 5, 0, 7), chunks: [['tRNS', rows(0, 7)]] }, 1, 2)
    expect(images[0] && bytesOf(images[0])).toEqual([255, 0])
  })

  it('interlaced, with a palette and opacities, is as one that is not', () => {
    // One pixel: the first of seven passes has it.
    const chunks: PngOptions['chunks'] = [
      ['PLTE', rows(9, 9, 9, 1, 2, 3)],
      ['tRNS', rows(7, 40)],
    ]
    const packed = { colorType: 3, depth: 2, interlaced: 1, rows: rows(0, 0b01_00_00_00), chunks } as const
    const { image, images } = pixels(packed, 1, 1)
    expect(bytesOf(image)).toEqual([1, 2, 3])
    expect(images[0] && bytesOf(images[0])).toEqual([40])
  })

  it('brings its colour profile, and for want of it its gamma', () => {
    const profile = icc('GRAY')
    const chunk = png.profileChunk(profile)
    expect(pixels({ rows: rows(0, 1, 2), chunks: [chunk] }).image.data['ColorSpace']).toEqual([
      'ICCBased',
      expect.objectContaining({ bytes: profile, data: { N: 1 } }),
    ])
    const linear = pixels({
      colorType: 2,
      rows: rows(0, 1, 2, 3, 4, 5, 6),
      chunks: [['gAMA', rows(0, 1, 0x86, 0xa0)]],
    })
    expect(linear.image.data['ColorSpace']).toMatchObject(['CalRGB', { Gamma: [1, 1, 1] }])
    const grey = pixels({ rows: rows(0, 1, 2), chunks: [['gAMA', rows(0, 1, 0x86, 0xa0)]] })
    expect(grey.image.data['ColorSpace']).toMatchObject(['CalGray', { Gamma: 1 }])
  })
})

describe('a JPEG in the file', () => {
  it('is held as it is', () => {
    const bytes = jpeg({ width: 30, height: 20 })
    const { image } = written(pictureOf(bytes))
    expect(image.bytes).toBe(bytes)
    expect(image.data).toMatchObject({ Width: 30, Height: 20, ColorSpace: 'DeviceRGB', Filter: 'DCTDecode' })
  })

  it('lies as it is stored, however it is shown', () => {
    const { image } = written(pictureOf(jpeg({ width: 30, height: 20, orientation: 6 })))
    expect(image.data).toMatchObject({ Width: 30, Height: 20 })
  })

  it('in CMYK is turned over only where Adobe stored it so', () => {
    const adobe = written(pictureOf(jpeg({ width: 3, height: 2, components: 4, adobe: true })))
    expect(adobe.image.data).toMatchObject({ ColorSpace: 'DeviceCMYK', Decode: [1, 0, 1, 0, 1, 0, 1, 0] })
    const plain = written(pictureOf(jpeg({ width: 3, height: 2, components: 4 })))
    expect(plain.image.data['Decode']).toBeUndefined()
  })

  it('brings its colour profile', () => {
    const profile = icc('CMYK')
    const { image } = written(pictureOf(jpeg({ width: 3, height: 2, components: 4, profile })))
    expect(image.data['ColorSpace']).toMatchObject(['ICCBased', { data: { N: 4 }, bytes: profile }])
  })
})

describe('a picture on the page', () => {
  /** Where the corners of the stored picture come to lie: its first row is on top, y = 1 in the unit square. */
  function corner(orientation: number, [u, v]: readonly [number, number]): number[] {
    const picture = { ...pictureOf(jpeg({ width: 3, height: 2 })), orientation }
    const painted = { name: 'P1', object: recordedFile().object({}), picture }
    const operators = pictureOperators(painted, { x: 0, y: 0, width: 1, height: 1 })
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = (
      /cm (\S+ \S+ \S+ \S+ \S+ \S+) cm/.exec(operators)?.[1] ?? ''
    )
      .split(' ')
      .map(Number)
    return [a * u + c * v + e, b * u + d * v + f]
  }

  // EXIF: where the row that is stored first and the column that is stored first are when it is shown upright.
  it.each([
    [1, 'top left', [0, 1], [1, 1]],
    [2, 'top right', [1, 1], [0, 1]],
    [3, 'bottom right', [1, 0], [0, 0]],
    [4, 'bottom left', [0, 0], [1, 0]],
    [5, 'left top', [0, 1], [0, 0]],
    [6, 'right top', [1, 1], [1, 0]],
    [7, 'right bottom', [1, 0], [1, 1]],
    [8, 'left bottom', [0, 0], [0, 1]],
  ] as const)('of orientation %i begins %s', (orientation, _, first, endOfFirstRow) => {
    expect(corner(orientation, [0, 1])).toEqual(first)
    expect(corner(orientation, [1, 1])).toEqual(endOfFirstRow)
  })
})
