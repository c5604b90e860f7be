/** What is found about facts: in front matter, options and configuration, and of one against another. */
export const factEntries = {
  // facts: front matter, options and configuration
  'front-matter-is-closed': {
    severity: 'error',
    text: 'The front matter opens with `{fence}` and is never closed, so all of it is read as text.',
    note: 'Put a line `{fence}` after its last key.',
  },
  'front-matter-is-a-map': {
    severity: 'error',
    text: 'The front matter should be keys and values, but is {received}.',
    note: 'Write one fact a line: `title: A walk along the harbour`.',
  },
  'source-parses': {
    severity: 'error',
    text: 'This is not valid {language}: {problem}',
    note: '{advice}',
  },
  'colon-is-quoted': {
    severity: 'error',
    text: 'The value of `{key}` holds a colon and a space, which YAML reads as another key; the fact is left out.',
    note: 'Put the value in quotes: `{key}: {quoted}`.',
  },
  'text-is-quoted': {
    severity: 'error',
    text: 'The value of `{key}` is text without quotes, which TOML does not allow; the fact is left out.',
    note: 'Put the value in quotes: `{key} = {quoted}`.',
  },
  'quotes-are-straight': {
    severity: 'information',
    text: 'The quotation marks around the value of `{key}` are part of it, since they are typographic ones.',
    note: 'Take them away, unless they are to be printed.',
  },
  'front-matter-is-one': {
    severity: 'warning',
    text: 'A second block of keys begins here, so it is read as text.',
    note: 'Move its keys into the first block, at the head of the file.',
  },
  'front-matter-is-first': {
    severity: 'error',
    text: 'A block of keys begins here, but not in the first line, so it is read as text.',
    note: 'Remove what stands above it: front matter begins in the first line of the file.',
  },
  'aliases-are-few': {
    severity: 'error',
    text: 'This value unfolds into more than {limit} parts, or into itself; it is left out.',
    note: 'Write the value out instead of repeating it by `*alias`.',
  },
  'key-is-spelt': {
    severity: 'error',
    text: '`{key}` is not a known key; `{nearest}` is.',
    note: 'If `{nearest}` is meant, correct the spelling; until then it has no effect.',
  },
  'key-is-known': {
    severity: 'warning',
    text: '`{key}` is not a known key.',
    note: 'It has no effect. At the top of front matter nothing of it is lost: `offprint tidy` keeps it.',
  },
  'key-is-canonical': {
    severity: 'information',
    text: '`{key}` is read as `{canonical}`.',
    note: 'Nothing to do; `offprint tidy` writes `{canonical}`.',
  },
  'key-is-for-another-tool': {
    severity: 'information',
    text: '`{key}` is for other tools and has no effect here.',
    note: 'Nothing to do; at the top of front matter nothing of it is lost: `offprint tidy` keeps it.',
  },
  'key-is-unique': {
    severity: 'error',
    text: '`{key}` is given twice; the first holds.',
    note: 'Remove one of the two.',
  },
  'fact-is-said-once': {
    severity: 'information',
    text: '`{again}` says the same as `{key}`, which came first and holds.',
    note: 'Nothing to do, if `{key}` is right; `{again}` is kept in `meta.extra`.',
  },
  'key-is-there': {
    severity: 'error',
    text: '`{key}` is missing, so the whole of `{parent}` is left out.',
    note: 'Add it: `{name}: {example}`.',
  },
  'value-has-type': {
    severity: 'error',
    text: '`{key}` should be {expected}, but is {received}; it is left out.',
    note: 'Write it like this: `{name}: {example}`.',
  },
  'date-exists': {
    severity: 'error',
    text: '`{key}` is {received}, which is no day or time there is: {problem}; it is left out.',
    note: 'Correct the date: `{name}: 2024-06-01`.',
  },
  'date-is-unambiguous': {
    severity: 'error',
    text: '`{key}` is {received}, which can be {first} or {second}; it is left out.',
    note: 'Write `{name}: {first}`, or say how dates are ordered, in the front matter or the configuration: `dateOrder: dmy`.',
  },

  'mail-address-is-private': {
    severity: 'information',
    text: 'The mail address in `{key}` is left out.',
    note: 'Nothing to do: an article names its authors, and does not show their addresses. A page of theirs can be given as `url`.',
  },
  'name-is-in-the-text': {
    severity: 'warning',
    text: 'The text does not name "{name}".',
    note: 'Correct the spelling, or give the form that the text uses as `alternateName`; until then this has no effect.',
  },
  'entity-has-type': {
    severity: 'error',
    text: 'What "{name}" is, is not said, and not known from the text; it is left out.',
    note: 'Add `type: person`, `organization`, `place`, `country` or `event`.',
  },

  // facts against one another
  'facts-agree': {
    severity: 'warning',
    text: '`{fact}` is "{value}" by {origin}, but "{other}" by {otherOrigin}; the first is taken.',
    note: 'Correct one of the two, or remove it.',
  },
  'title-is-explicit': {
    severity: 'warning',
    text: 'The title "{title}" is a guess.',
    note: 'Confirm it in the front matter, `title: …`, or begin the text with `# …`.',
  },
  'article-has-title': {
    severity: 'warning',
    text: 'The article has no title.',
    note: 'Give it one in the front matter, `title: …`, or begin the text with `# …`.',
  },
  'language-is-explicit': {
    severity: 'warning',
    text: 'The language `{language}` is a guess.',
    note: 'Confirm it in the front matter, `language: {language}`, or in the configuration.',
  },
  'article-has-language': {
    severity: 'warning',
    text: 'The language of the article is not known.',
    note: 'Name it in the front matter, `language: en-GB`, or in the configuration.',
  },
} as const
