export { type Composition, compose, type PageMap } from './compose.ts'
export type { Face, FaceMetrics, FontKey, ShapedGlyph, Shaping } from './face.ts'
export { type FontSource, type LoadOptions, loadResources } from './load-resources.ts'
export type { Fitting, SheetPlace, SheetSide } from './layout/types.ts'
export type { ComposeOptions, Layout } from './options.ts'
export type { BlockMap, ChangeMap, ColumnMap, Page, Placed } from './page/types.ts'
export type { Attachment, Picture, Resources } from './resources.ts'
export { rules } from './rules.ts'
export type { Theme } from './style/theme.ts'
export {
  changeTheme,
  type CoverChanges,
  type OpeningChanges,
  type ParagraphChanges,
  type TextChanges,
  type ThemeChanges,
} from './style/change-theme.ts'
export type { HyphenationExceptions } from './text/hyphenation-exceptions.ts'
export { type ThemeName, themes } from './style/themes.ts'
export { type PdfOptions, type PdfPair, toPdf, toPdfs } from './to-pdf.ts'
export type { Role, Structure, StructureElement } from './structure/types.ts'
