/**
 * What the PDF package can find. Ids say what should hold.
 */
import { defineRules, type Catalogue } from '@offprint/core'

const entries = {
  'font-is-readable': {
    severity: 'error',
    text: 'The font {font} cannot be used: {reason}.',
    note: 'Give a whole TrueType file (.ttf). The default fonts are used in its place.',
  },
  'font-is-truetype': {
    severity: 'error',
    text: 'The font {font} cannot be used: it is {format}, and a static TrueType font (.ttf) is expected.',
    note: 'Take the TrueType files of the family; most publishers offer them. The default fonts are used in its place.',
  },
  'font-may-be-embedded': {
    severity: 'error',
    text: 'The font {font} cannot be used: its licence bits (OS/2 fsType {bits}) forbid embedding it in a document.',
    note: 'Get a licence and a file that allow embedding, or choose another font. The default fonts are used in its place.',
  },
  'font-name-is-unique': {
    severity: 'warning',
    text: 'Two fonts are named {font}; the second one is left out.',
    note: 'Give every font once. Fonts are told apart by their PostScript name.',
  },
  'character-has-a-glyph': {
    severity: 'warning',
    text: 'No font has these characters ({kind}): {characters}. A replacement is printed, {times}; copied text still has them.',
    note: 'Add a font that has them to `fonts`, or write them in another way.',
  },
  'text-is-unicode': {
    severity: 'warning',
    text: 'The text has half of a surrogate pair ({code}), which is no character; U+FFFD is set in its place.',
    note: 'The text was cut in the middle of a character, often an emoji. Put the whole character back.',
  },
  'word-fits-the-line': {
    severity: 'warning',
    text: '"{word}" is wider than its line ({width} pt, where {measure} pt are free) and was broken between letters.',
    note: 'Put a soft hyphen (U+00AD) or a zero width space (U+200B) where it may break.',
  },
  'image-is-found': {
    severity: 'error',
    text: 'The image {url} could not be read; a described placeholder is printed.',
    note: 'Check the path: it is relative to the article.',
  },
  'image-is-readable': {
    severity: 'error',
    text: 'The image {url} is broken: {reason}; a described placeholder is printed.',
    note: 'Export the image again as PNG or JPEG.',
  },
  'image-is-printable': {
    severity: 'warning',
    text: 'The image {url} is {format}, which the PDF cannot hold; a described placeholder is printed.',
    note: 'Give a local PNG or JPEG of it for print.',
  },
  'image-is-rgb': {
    severity: 'warning',
    text: 'The image {url} has CMYK colours, so the PDF cannot claim to be PDF/A.',
    note: 'Export the image in RGB (sRGB).',
  },
  'image-has-room': {
    severity: 'warning',
    text: 'The image {url} stands inside a table cell, a caption or a title, where the PDF has no room for it; its alternative text is printed.',
    note: 'Put the image into a paragraph or figure of its own.',
  },
  'note-exists': {
    severity: 'warning',
    text: 'The reference points to the note {note}, which the article does not have; no mark is printed.',
    note: 'Add the note, or take the reference out.',
  },
  'deletion-is-visible': {
    severity: 'information',
    text: 'Deleted text is printed in grey: the PDF has no line through it.',
    note: 'Take deleted text out before printing, or say in words that it is deleted.',
  },
  'title-is-known': {
    severity: 'warning',
    text: 'The article has no title, so its title block has none.',
    note: 'Give it one: `title: …` in the front matter.',
  },
  'block-fits-the-page': {
    severity: 'warning',
    text: 'Something is {height} pt high, and a column has {room} pt: it runs over the foot of page {page}.',
    note: 'Make it shorter, or choose a larger page.',
  },
  'column-ends-well': {
    severity: 'information',
    text: 'Column {column} of page {page} ends {how}: every other way was worse.',
    note: 'Add or cut a line nearby, or choose another page size, if it is to be better.',
  },
  'layout-is-known': {
    severity: 'error',
    text: 'The layout {layout} is not known; the article is set as {fallback}.',
    note: 'Choose one of: {layouts}.',
  },
  'text-has-contrast': {
    severity: 'warning',
    text: 'The theme {theme} sets {role} in {color} on {ground}, with a contrast of {contrast} to 1.',
    note: 'Choose colours with a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).',
  },
  'paper-suits-the-layout': {
    severity: 'warning',
    text: 'A {layout} cannot be folded from {paper}; it is set on {fallback}.',
    note: 'Choose `a4` or `letter` for it.',
  },
  'text-fits-the-layout': {
    severity: 'warning',
    text: 'The text is about {words} words too long for {wanted} {unit} of text, at its tightest; it is set as {fallback}.',
    note: 'Cut about {words} words, or choose the layout `booklet`, which has as many pages as the text needs.',
  },
  'text-is-fitted': {
    severity: 'information',
    text: 'So that the text fills its {wanted} {unit}, these were changed: {changes}.',
    note: 'Add or cut text to have it as the theme says.',
  },
  'layout-is-filled': {
    severity: 'information',
    text: 'The text does not fill its {wanted} {unit}: there is room for about {words} words more.',
    note: 'Add text or a picture, or choose another layout.',
  },
  'link-leads-somewhere': {
    severity: 'information',
    text: 'The link {url} is relative, and a printed file has no address to start from; its words are printed without a link.',
    note: 'Write the whole address (https://…), or link to a heading of the article (#article-…).',
  },
  'pdf-meets-standards': {
    severity: 'warning',
    text: 'The PDF does not claim {standards}, because the article lacks {missing}.',
    note: 'Supply what is missing; the file is tagged and complete without the claim.',
  },
} as const

/** The catalogue of the package `@offprint/pdf`. */
export const rules: Catalogue<typeof entries> = defineRules('pdf', entries)
