import type { Typeface } from '../src/typefaces.ts'
import type { WebFace } from '../src/web/web-faces.ts'

export declare function makeFallbacks(tables: {
  typefaces: readonly Typeface[]
  webFaces: readonly WebFace[]
}): Promise<string>
