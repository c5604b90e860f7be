export { loadTypeface } from './load-typeface.ts'
export { typefaces, type Typeface } from './typefaces.ts'
export { loadWebFonts, type WebFonts, type WebFontOptions } from './web/load-web-fonts.ts'
