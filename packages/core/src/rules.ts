/**
 * The catalogue of core: every finding that the road from source text to article can make. An id says what
 * should hold; the id of a repair is the name of its file.
 */
import { type Catalogue, defineRules } from './report.ts'

const entries = {
  // build
  'caption-has-its-figure': {
    severity: 'warning',
    text: 'This `{name}` belongs to no figure or table, so it is set as a paragraph.',
    note: 'Put it inside `:::figure`, after a picture, or directly before a table.',
  },
  'comment-is-for-authors': {
    severity: 'information',
    text: 'A comment is not part of the article and is left out.',
    note: 'Nothing to do, unless it was meant to be read: then take the comment marks away.',
  },
  'definition-is-unique': {
    severity: 'warning',
    text: 'The label `{label}` is defined a second time; the first definition holds.',
    note: 'Remove one of the two, or give it a label of its own.',
  },
  'definition-is-used': {
    severity: 'information',
    text: 'Nothing refers to the definition `{label}`, so it is left out.',
    note: 'Refer to it with `[text][{label}]`, or remove it.',
  },
  'directive-is-known': {
    severity: 'warning',
    text: 'The directive `{name}` with what it carries is not known, so its source is kept as text.',
    note: 'Known are `:::conclusion`, `:::section`, `:::figure`, `:::caption`, `:::credit`, `:::sidebar`, `:::pull-quote`, `::caption[…]`, `::credit[…]` and `::page-break`, none of them with attributes; only a sidebar or section has a label: `:::sidebar[Label]`.',
  },
  'fence-is-closed': {
    severity: 'warning',
    text: 'The container `:::{name}` is never closed, so it holds everything up to here.',
    note: 'Close it with a line of as many colons as opened it: `:::`.',
  },
  'fence-is-paired': {
    severity: 'warning',
    text: 'The fence `{fence}` opens or closes nothing, so it is kept as text.',
    note: 'A container in a container needs a longer fence outside: `::::sidebar`, then `:::figure` … `:::`, then `::::`.',
  },
  'figure-holds-an-image': {
    severity: 'warning',
    text: 'This figure holds no image, so its parts are set as paragraphs.',
    note: 'Put the image inside: `![What is to be seen](picture.jpg)`.',
  },
  'figure-holds-images-only': {
    severity: 'warning',
    text: 'This is neither image nor caption nor credit, so it follows the figure as ordinary text.',
    note: 'Put it into `:::caption` … `:::`, or after the figure.',
  },
  'heading-depth-is-at-most-six': {
    severity: 'warning',
    text: 'Headings go six levels deep, and this would be a seventh.',
    note: 'Raise the headings around it by a level.',
  },
  'heading-levels-have-no-gap': {
    severity: 'warning',
    text: 'This heading has level {level} where at most {expected} can follow; it is read as level {expected}.',
    note: 'Give it level {expected}.',
  },
  'html-attribute-is-known': {
    severity: 'warning',
    text: 'The attribute `{attribute}` of `<{element}>` has no meaning here and is left out.',
    note: 'Remove it.',
  },
  'html-is-understood': {
    severity: 'warning',
    text: 'The raw HTML `{html}` is not understood here, so it is kept as text.',
    note: 'Say it in Markdown, or remove it. Understood are, in pairs and with what they need, `<sup>`, `<sub>`, `<abbr title>`, `<time datetime>`, `<span lang>`, `<br>`, `<em>`, `<strong>`, `<del>`, `<code>`, `<a href>`, `<img src>`, `<figure>` and `<table>`.',
  },
  'image-has-alt': {
    severity: 'warning',
    text: 'The image `{url}` has no text alternative.',
    note: 'Say what is to be seen, for those who cannot see it: `![A ship at the quay]({url})`. For a picture that only decorates write `<img src="{url}" alt="">`.',
  },
  'link-address-is-safe': {
    severity: 'warning',
    text: 'The link to `{url}` would run a script, so only its text is kept.',
    note: 'Link to a page: `https://…`.',
  },
  'mathematics-is-not-set': {
    severity: 'warning',
    text: 'The formula `{formula}` is kept as text: mathematics is not set yet.',
    note: 'Use an image of it with a text alternative, or superscripts and subscripts: `<sup>2</sup>`.',
  },
  'node-has-content': {
    severity: 'warning',
    text: 'An empty node of type `{type}` has no form in Markdown and is left out.',
    note: 'Give it content, or remove it from the article.',
  },
  'node-type-is-known': {
    severity: 'warning',
    text: 'A node of type `{type}` has no place here, so its source is kept as text.',
    note: 'Turn it into plain mdast before handing the tree over.',
  },
  'note-is-called': {
    severity: 'warning',
    text: 'Nothing calls the note `{label}`; it stands after the others.',
    note: 'Call it where it belongs, `[^{label}]`, or remove it. Of two notes with one label only the first can be called.',
  },
  'note-is-defined': {
    severity: 'warning',
    text: 'The note `{label}` is called but never given, so the call is kept as text.',
    note: 'Add a line with it: `[^{label}]: The note.`',
  },
  'reference-is-defined': {
    severity: 'warning',
    text: 'The reference `{label}` has no definition, so it is kept as text.',
    note: 'Add a line with it: `[{label}]: https://…`',
  },
  'sections-come-last': {
    severity: 'warning',
    text: 'Text follows a fenced section, so it begins a section of its own without a heading.',
    note: 'Move it before the fence, into it, or under a heading.',
  },
  'table-row-fits': {
    severity: 'warning',
    text: 'This row has more cells than the {columns} columns of the table; a column is added.',
    note: 'Escape a bar that is no border, `\\|`, or add a column to the head of the table.',
  },
} as const

/** Rule id to entry; what `report` takes. */
export const rules: Catalogue<typeof entries> = defineRules('core', entries)
