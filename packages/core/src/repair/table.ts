import type { RepairRule } from './rule.ts'
import { abbreviations } from './rules/abbreviations.ts'
import { bullet } from './rules/bullet.ts'
import { byline } from './rules/byline.ts'
import { byteOrderMark } from './rules/byte-order-mark.ts'
import { capsHeading } from './rules/caps-heading.ts'
import { caption } from './rules/caption.ts'
import { colonHeading } from './rules/colon-heading.ts'
import { conclusion } from './rules/conclusion.ts'
import { contributors } from './rules/contributors.ts'
import { controls } from './rules/controls.ts'
import { dateline } from './rules/dateline.ts'
import { datesInProse } from './rules/dates-in-prose.ts'
import { dehyphenate } from './rules/dehyphenate.ts'
import { descriptionGuess } from './rules/description-guess.ts'
import { duplicateHeading } from './rules/duplicate-heading.ts'
import { emphasisHeading } from './rules/emphasis-heading.ts'
import { endMark } from './rules/end-mark.ts'
import { hardWrap } from './rules/hard-wrap.ts'
import { headBullets } from './rules/head-bullets.ts'
import { headDate } from './rules/head-date.ts'
import { indentedProse } from './rules/indented-prose.ts'
import { language } from './rules/language.ts'
import { ligatures } from './rules/ligatures.ts'
import { lineHeading } from './rules/line-heading.ts'
import { lineBreakHyphen } from './rules/line-break-hyphen.ts'
import { lineEnds } from './rules/line-ends.ts'
import { looseList } from './rules/loose-list.ts'
import { mailHeader } from './rules/mail-header.ts'
import { mojibake } from './rules/mojibake.ts'
import { nfc } from './rules/nfc.ts'
import { noBreakSpaces } from './rules/no-break-spaces.ts'
import { noteMarks } from './rules/note-marks.ts'
import { numberedHeading } from './rules/numbered-heading.ts'
import { orderedDate } from './rules/ordered-date.ts'
import { organizations } from './rules/organizations.ts'
import { pageNumber } from './rules/page-number.ts'
import { pageTurn } from './rules/page-turn.ts'
import { partedList } from './rules/parted-list.ts'
import { people } from './rules/people.ts'
import { places } from './rules/places.ts'
import { pullQuote } from './rules/pull-quote.ts'
import { quotedMail } from './rules/quoted-mail.ts'
import { runningHead } from './rules/running-head.ts'
import { sidebar } from './rules/sidebar.ts'
import { tabTable } from './rules/tab-table.ts'
import { teaser } from './rules/teaser.ts'
import { titleGuess } from './rules/title-guess.ts'
import { titleLine } from './rules/title-line.ts'
import { underlinedHeading } from './rules/underlined-heading.ts'
import { zeroWidth } from './rules/zero-width.ts'

/** What is text and no code: the rules about characters leave code alone. */
export const proseRules: readonly RepairRule[] = [indentedProse]

/** Rules about characters, before anything is counted. */
export const characterRules: readonly RepairRule[] = [
  byteOrderMark,
  lineEnds,
  // before the bytes of wrongly decoded letters are taken for controls
  mojibake,
  nfc,
  controls,
  zeroWidth,
  noBreakSpaces,
  ligatures,
]

/** Rules about lines and the head. They leave each line that is a block as a block of its own. */
export const lineRules: readonly RepairRule[] = [
  // what Markdown misread
  orderedDate,
  underlinedHeading,
  // what stands around the text in mails, pages and on desks
  mailHeader,
  quotedMail,
  teaser,
  endMark,
  runningHead,
  pageNumber,
  pageTurn,
  // the head
  byline,
  contributors,
  headBullets,
  headDate,
  titleLine,
  dateline,
  // what stands beside the text
  tabTable,
  caption,
  sidebar,
  noteMarks,
  // lists
  bullet,
  // paragraphs of their own, now that bullets are off
  pullQuote,
]

/** Rules about blocks, words and what the text says. */
export const blockRules: readonly RepairRule[] = [
  // headings, lists and the ending
  emphasisHeading,
  capsHeading,
  colonHeading,
  lineHeading,
  numberedHeading,
  partedList,
  looseList,
  hardWrap,
  conclusion,
  duplicateHeading,
  // words
  lineBreakHyphen,
  dehyphenate,
  // what the text says: nothing is changed
  language,
  titleGuess,
  descriptionGuess,
  abbreviations,
  datesInProse,
  places,
  organizations,
  people,
]

/** All rules, in the order in which they run. Adding one is adding a file under `rules/` and a line here. */
export const repairRules: readonly RepairRule[] = [
  ...proseRules,
  ...characterRules,
  ...lineRules,
  ...blockRules,
]
