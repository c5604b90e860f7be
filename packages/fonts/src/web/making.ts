import { type WebFace, type WebPart, webParts } from './web-faces.ts'

/** What a part of a face is made of, beside the typeface: its names and its characters. */
export interface Making {
  family: string
  /** As fonts name it: `Regular`, `Semibold Italic`. */
  style: string
  codePoints: number[]
}

const weights: Readonly<Record<WebFace['weight'], string>> = { 400: '', 600: 'Semibold', 700: 'Bold' }

/** @returns What the script that makes web fonts has to be told. */
export function makingOf({ family, weight, italic }: WebFace, part: WebPart): Making {
  const style = [weights[weight], italic ? 'Italic' : ''].filter(Boolean).join(' ')
  const codePoints = webParts[part].flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  )
  return { family, style: style === '' ? 'Regular' : style, codePoints }
}
