export type * from './article.ts'
export type { DeliveredImage, DeliveredPdf, Delivery } from './delivery.ts'
export * from './builders.ts'
export { is, isParent, visit, type Visit } from './walk.ts'
export { type TextOptions, toText } from './to-text.ts'
export {
  defineRules,
  report,
  type Catalogue,
  type GivenValues,
  type NamedRule,
  type Place,
  type Rule,
  type Severity,
  type ValuesOf,
} from './report.ts'
export {
  type Labels,
  aroundBrace,
  factSeparator,
  fileSizeText,
  fillLabel,
  labelsOf,
} from './wording/labels.ts'
export { type DatePart, dateText, isDatetime, issueParts, issueText, rangeParts } from './wording/dates.ts'
export { monthNames, writtenIn } from './wording/forms.ts'
export { type ListPart, listParts, listText } from './wording/lists.ts'
export { withOffset } from './wording/zone.ts'
export { crumbsOf, type Crumb } from './crumbs.ts'
export { countWords, minutesOfWords, readingMinutes } from './word-count.ts'
export { defined } from './defined.ts'
export { map, type Mapper, type NodeMap } from './map.ts'
export { toMarkdown, type ToMarkdownOptions } from './to-markdown/to-markdown.ts'
export { typography, type TypographyOptions } from './typography/typography.ts'
export type { DateOrder, Repaired, RepairOptions } from './phases.ts'
export { decode, messagesOf, type DecodeOptions, type Source } from './decode.ts'
export { defaultLimits, type Limits } from './limits/limits.ts'
export type { ArticleOptions } from './assemble.ts'
export { fromMarkdown, type FromMarkdownOptions } from './from-markdown.ts'
export { fromMdast } from './from-mdast.ts'
export { repair, type RepairTreeOptions } from './repair/repair.ts'
export { remarkRepair } from './repair/remark-repair.ts'
export type { GivenAuthor, GivenMeta } from './facts.ts'
export type { GivenAbbreviations, GivenEntity, StatedAbbreviation } from './front-matter/settings.ts'
export {
  validate,
  type Found,
  type ReadContext,
  type Reader,
  type ReaderValue,
  type ValidateOptions,
} from './validate/reader.ts'
export * as schema from './validate/schema.ts'
export type { Field, Fields, FieldsValue } from './validate/fields.ts'
export type { DateHints } from './dates/read-date.ts'
export {
  describe,
  locate,
  toJson,
  type Located,
  type LocatedEntry,
  type LocatedList,
  type LocatedMap,
  type LocatedOther,
  type LocatedScalar,
} from './validate/located.ts'
export { locateYaml } from './validate/yaml.ts'
export type { LocateOptions } from './validate/locate-options.ts'
export { locateToml } from './validate/toml.ts'
