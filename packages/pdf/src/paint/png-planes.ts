/**
 * The pixels of a decoded PNG, colours and opacity apart, eight bits a sample.
 */
import type { DecodedPng } from 'fast-png'

/** One byte a sample; `alpha` where a pixel is not opaque. */
export interface Planes {
  color: Uint8Array
  alpha?: Uint8Array | undefined
}

/**
 * @param png
 * @returns Its colours, one or three samples a pixel, and its opacity.
 */
export function planesOf(png: DecodedPng): Planes {
  if (png.palette) return mappedPlanes(png, png.palette)
  const samples = samplesOf(png)
  const { channels, depth } = png
  const colors = channels === 2 || channels === 4 ? channels - 1 : channels
  const pixels = png.width * png.height
  const eight = eightBits(depth)
  const color = new Uint8Array(pixels * colors)
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let channel = 0; channel < colors; channel++)
      color[pixel * colors + channel] = eight(samples[pixel * channels + channel] ?? 0)
  }
  if (colors < channels) {
    return {
      color,
      alpha: Uint8Array.from({ length: pixels }, (_, at) => eight(samples[at * channels + colors] ?? 0)),
    }
  }
  return { color, alpha: png.transparency && keyedOpacity(samples, channels, png.transparency) }
}

/** From a sample of so many bits to one of eight. */
function eightBits(depth: number): (sample: number) => number {
  if (depth === 8) return (sample) => sample
  if (depth === 16) return (sample) => sample >> 8
  return (sample) => (sample * 255) / (2 ** depth - 1)
}

/** Samples of fewer than eight bits are packed; each row begins with a new byte. */
function samplesOf({ data, width, height, depth, channels }: DecodedPng): ArrayLike<number> {
  if (depth >= 8) return data
  const row = width * channels
  const rowBytes = Math.ceil((row * depth) / 8)
  const highest = 2 ** depth - 1
  return Uint8Array.from({ length: row * height }, (_, index) => {
    const bit = (index % row) * depth
    const byte = data[Math.floor(index / row) * rowBytes + Math.floor(bit / 8)] ?? 0
    return (byte >> (8 - depth - (bit % 8))) & highest
  })
}

/** One colour is transparent; it is named at the picture's own depth. */
function keyedOpacity(samples: ArrayLike<number>, channels: number, transparent: Uint16Array): Uint8Array {
  return Uint8Array.from({ length: samples.length / channels }, (_, pixel) => {
    const isNamed = transparent.every((value, channel) => samples[pixel * channels + channel] === value)
    return isNamed ? 0 : 255
  })
}

/** A number that the palette does not have means its last colour, as it does in a PDF (ISO 32000-1, 8.6.6.3). */
function mappedPlanes(png: DecodedPng, palette: readonly (readonly number[])[]): Planes {
  const samples = samplesOf(png)
  const color = new Uint8Array(samples.length * 3)
  const alpha = palette[0]?.length === 4 ? new Uint8Array(samples.length) : undefined
  for (let pixel = 0; pixel < samples.length; pixel++) {
    const entry = palette[Math.min(samples[pixel] ?? 0, palette.length - 1)] ?? [0, 0, 0, 255]
    color.set(entry.slice(0, 3), pixel * 3)
    if (alpha) alpha[pixel] = entry[3] ?? 255
  }
  return { color, alpha }
}
