/**
 * An sRGB colour profile, made from the numbers of IEC 61966-2-1: a matrix profile of the ICC's version 2.1
 * (ICC.1:1998-09), as small as the standard allows.
 */

/** Red, green and blue of sRGB, adapted from D65 to D50 (Bradford), and the D50 white: X, Y, Z. */
const primaries = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.4361, 0.2225, 0.0139],
  gXYZ: [0.3851, 0.7169, 0.0971],
  bXYZ: [0.1431, 0.0606, 0.7141],
} as const

const curvePoints = 256

/** Bytes filled from the front, big-endian as ICC profiles are. */
function writer(length: number) {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  return {
    bytes,
    ascii: (at: number, text: string) => {
      for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i)
    },
    u16: (at: number, value: number) => view.setUint16(at, value),
    u32: (at: number, value: number) => view.setUint32(at, value),
    /** A signed 15.16 fixed-point number. */
    fixed: (at: number, value: number) => view.setInt32(at, Math.round(value * 65536)),
  }
}

function profile(tags: readonly [string, Uint8Array][]): Uint8Array {
  const headerSize = 128
  const places = new Map<Uint8Array, number>()
  let end = headerSize + 4 + 12 * tags.length
  for (const [, content] of tags) {
    if (places.has(content)) continue
    places.set(content, end)
    end += Math.ceil(content.length / 4) * 4
  }
  const out = writer(end)
  out.u32(0, end)
  out.u32(8, 0x02100000)
  out.ascii(12, 'mntrRGB XYZ ')
  // A date is required; it is the publication year of the standard.
  out.u16(24, 1999)
  out.u16(26, 10)
  out.u16(28, 18)
  out.ascii(36, 'acsp')
  primaries.wtpt.forEach((value, index) => out.fixed(68 + 4 * index, value))
  out.u32(headerSize, tags.length)
  tags.forEach(([name, content], index) => {
    const at = headerSize + 4 + 12 * index
    const place = places.get(content) ?? 0
    out.ascii(at, name)
    out.u32(at + 4, place)
    out.u32(at + 8, content.length)
    out.bytes.set(content, place)
  })
  return out.bytes
}

function xyzTag(xyz: readonly number[]): Uint8Array {
  const out = writer(20)
  out.ascii(0, 'XYZ ')
  xyz.forEach((value, index) => out.fixed(8 + 4 * index, value))
  return out.bytes
}

/** The transfer function of IEC 61966-2-1, 5.2: code value to light. */
function curveTag(): Uint8Array {
  const out = writer(12 + 2 * curvePoints)
  out.ascii(0, 'curv')
  out.u32(8, curvePoints)
  for (let i = 0; i < curvePoints; i++) {
    const value = i / (curvePoints - 1)
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    out.u16(12 + 2 * i, Math.round(light * 65535))
  }
  return out.bytes
}

function textTag(text: string): Uint8Array {
  const out = writer(8 + text.length + 1)
  out.ascii(0, 'text')
  out.ascii(8, text)
  return out.bytes
}

/** ASCII, and empty Unicode and ScriptCode parts, which the type requires. */
function descriptionTag(text: string): Uint8Array {
  const out = writer(12 + text.length + 1 + 8 + 3 + 67)
  out.ascii(0, 'desc')
  out.u32(8, text.length + 1)
  out.ascii(12, text)
  return out.bytes
}

const transfer = curveTag()

/** The bytes of the profile; they are not to be changed. */
export const sRgbProfile: Uint8Array = profile([
  ['desc', descriptionTag('sRGB IEC61966-2.1')],
  ['cprt', textTag('No copyright, use freely')],
  ...Object.entries(primaries).map(([name, xyz]): [string, Uint8Array] => [name, xyzTag(xyz)]),
  ['rTRC', transfer],
  ['gTRC', transfer],
  ['bTRC', transfer],
])
