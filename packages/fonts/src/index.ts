export { loadTypeface } from './load-typeface.ts'
export { typefaces, type Typeface } from './typefaces.ts'
