// Made by scripts/fallbacks.mjs from the metrics of the faces. Do not edit.
import type { WebFace } from './web-faces.ts'

/** A face of the reader’s machine, stretched to the size of one of ours. Percentages, as CSS has them. */
export interface Fallback {
  of: WebFace['family']
  family: string
  /** As CSS has it: one weight, or the first and the last of several. */
  weight: string
  italic: boolean
  local: readonly string[]
  sizeAdjust: number
  ascent: number
  descent: number
}

/** Stand-ins, best first. */
export const fallbacks: readonly Fallback[] = [
  {"of":"Offprint Serif","family":"Offprint Serif as Georgia","weight":"400","italic":false,"local":["Georgia","Gelasio"],"sizeAdjust":100.94,"ascent":102.63,"descent":33.19},
  {"of":"Offprint Serif","family":"Offprint Serif as Times","weight":"400","italic":false,"local":["Times New Roman","Liberation Serif"],"sizeAdjust":110.77,"ascent":93.53,"descent":30.24},
  {"of":"Offprint Serif","family":"Offprint Serif as Georgia","weight":"400","italic":true,"local":["Georgia Italic","Gelasio Italic"],"sizeAdjust":91.95,"ascent":112.67,"descent":36.43},
  {"of":"Offprint Serif","family":"Offprint Serif as Times","weight":"400","italic":true,"local":["Times New Roman Italic","Liberation Serif Italic"],"sizeAdjust":102.4,"ascent":101.17,"descent":32.71},
  {"of":"Offprint Serif","family":"Offprint Serif as Georgia","weight":"600 700","italic":false,"local":["Georgia Bold","Gelasio Bold"],"sizeAdjust":89.67,"ascent":115.53,"descent":37.36},
  {"of":"Offprint Serif","family":"Offprint Serif as Times","weight":"600 700","italic":false,"local":["Times New Roman Bold","Liberation Serif Bold"],"sizeAdjust":107.49,"ascent":96.39,"descent":31.17},
  {"of":"Offprint Display","family":"Offprint Display as Georgia","weight":"600","italic":false,"local":["Georgia Bold","Gelasio Bold"],"sizeAdjust":80.42,"ascent":128.83,"descent":41.66},
  {"of":"Offprint Display","family":"Offprint Display as Times","weight":"600","italic":false,"local":["Times New Roman Bold","Liberation Serif Bold"],"sizeAdjust":96.39,"ascent":107.48,"descent":34.75},
  {"of":"Offprint Sans","family":"Offprint Sans as Arial","weight":"400","italic":false,"local":["Arial","Liberation Sans"],"sizeAdjust":93.76,"ascent":106.65,"descent":34.77},
  {"of":"Offprint Sans","family":"Offprint Sans as Arial","weight":"600","italic":false,"local":["Arial Bold","Liberation Sans Bold"],"sizeAdjust":89.8,"ascent":111.36,"descent":36.3},
]
