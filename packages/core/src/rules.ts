/**
 * The catalogue of core: every finding that the road from source text to article can make. An id says what
 * should hold; the id of a repair is the name of its file.
 */
import { type Catalogue, defineRules } from './report.ts'
import { factEntries } from './rules/facts.ts'

const entries = {
  // decode and parse
  'encoding-is-unicode': {
    severity: 'warning',
    text: 'The text is neither UTF-8 nor UTF-16, so it is read as Windows-1252.',
    note: 'Look at the accented letters and quotation marks; if they are wrong, save the file as UTF-8.',
  },
  'source-has-text': {
    severity: 'error',
    text: 'There is no text here, so the article is empty.',
    note: 'Write the article into the file, or check that the right file was given.',
  },
  'source-is-text': {
    severity: 'error',
    text: 'This is {kind}, not text, so no article can be made of it.',
    note: '{advice}',
  },
  'containers-are-shallow': {
    severity: 'warning',
    text: 'More than {limit} containers or brackets stand inside one another here, so the passage is kept as plain text.',
    note: 'Nest less deeply. The option `limits.depth` sets another limit.',
  },
  'fences-are-shallow': {
    severity: 'warning',
    text: 'More than {limit} `:::` containers stand inside one another here, so the passage is kept as plain text.',
    note: 'Close containers with a line of as many colons as opened them. The option `limits.fences` sets another limit.',
  },
  'marks-are-few': {
    severity: 'warning',
    text: 'This passage has {marks} marks of Markdown in {lines} lines and {length} characters, more than can be read in good time, so it is kept as plain text.',
    note: 'Break it into paragraphs with blank lines. The option `limits.work` sets another limit.',
  },
  'source-is-short': {
    severity: 'warning',
    text: 'The text goes on beyond {limit} {unit}; from here on it is kept as plain text.',
    note: 'Split it into several articles. The option `limits.{option}` sets another limit.',
  },

  // build
  'caption-has-its-figure': {
    severity: 'warning',
    text: 'This `{name}` belongs to no figure or table, so it is set as a paragraph.',
    note: 'Put it inside `:::figure`, after a picture, or directly before a table.',
  },
  'comment-is-for-authors': {
    severity: 'information',
    text: 'A comment is for authors: no page and no brochure shows it.',
    note: 'Nothing to do, unless it was meant to be read: then take the comment marks away. `offprint tidy` keeps it.',
  },
  'definition-is-unique': {
    severity: 'warning',
    text: 'The label `{label}` is defined a second time; the first definition holds.',
    note: 'Remove one of the two, or give it a label of its own. `offprint tidy` keeps this one as a comment.',
  },
  'definition-is-used': {
    severity: 'information',
    text: 'Nothing refers to the definition `{label}`, so it has no effect.',
    note: 'Refer to it with `[text][{label}]`, or remove it. `offprint tidy` keeps it as a comment.',
  },
  'directive-is-known': {
    severity: 'warning',
    text: 'The directive `{name}` is not known, so its source is kept as text.',
    note: 'Known are `:::conclusion`, `:::section`, `:::figure`, `:::caption`, `:::credit`, `:::sidebar`, `:::pull-quote`, `::caption[…]`, `::credit[…]` and `::page-break`.',
  },
  'directive-is-spelt': {
    severity: 'warning',
    text: '`{written}` is not known, so its source is kept as text; `{meant}` is.',
    note: 'If `{meant}` is meant, write it so.',
  },
  'directive-is-canonical': {
    severity: 'information',
    text: '`{written}` is read as `{canonical}`.',
    note: 'Nothing to do; `offprint tidy` writes `{canonical}`.',
  },
  'directive-stands-alone': {
    severity: 'warning',
    text: '`{written}` is known, but not with what it carries here, so its source is kept as text.',
    note: 'Take attributes in braces away: nothing is made of them. Only a sidebar, a section and a conclusion have a label: `:::sidebar[Label]`.',
  },
  'fence-is-closed': {
    severity: 'warning',
    text: 'The container `:::{name}` is never closed, so it holds everything down to line {line}.',
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
  'heading-has-text': {
    severity: 'warning',
    text: 'This heading has no text, so it is left out.',
    note: 'Give it text, or remove its marks.',
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

  // repair
  'head-date-is-whole': {
    severity: 'warning',
    text: 'The line "{line}" above the text is a date, but {problem}, so it stays text.',
    note: 'Say it in the front matter, `published: 2024-06-01`, and remove the line.',
  },
  'head-line-is-understood': {
    severity: 'warning',
    text: 'The line "{line}" above the text is neither a date nor the name of a periodical or section, so it stays text.',
    note: 'Say what it is in the front matter, `publication: …` or `section: …`, and remove the line.',
  },
  'heading-is-unique': {
    severity: 'information',
    text: 'The heading "{heading}" repeats the one in line {line}.',
    note: 'Nothing to do: their ids differ. Readers of a table of contents are helped by different headings.',
  },
  'repair-is-confirmed': {
    severity: 'warning',
    text: 'The rule `{rule}` repaired the text {places}: {reason}',
    note: 'Look at them with `offprint explain`; `offprint tidy` writes the article with the repairs made. In front matter, `{rule}: true` under `repairs` says that they are right, and `false` forbids them.',
  },
  'suggestion-is-considered': {
    severity: 'information',
    text: 'The rule `{rule}` would repair the text {places}, but is not sure: {reason}',
    note: 'Correct the text where the rule is right. `offprint explain` shows all of them.',
  },
} as const

/** Rule id to entry; what `report` takes. */
export const rules: Catalogue<typeof entries & typeof factEntries> = defineRules('core', {
  ...entries,
  ...factEntries,
})
