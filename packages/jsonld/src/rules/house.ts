/** What a careful house asks for besides: that head, graph, page and PDF agree. */
export const house = {
  'article-has-publisher': {
    severity: 'warning',
    profile: 'house',
    text: 'The article has no `publisher` with a name.',
    note: 'Add the Organization that publishes it. In the front matter or the configuration: `publication:`.',
  },
  'addresses-agree': {
    severity: 'error',
    profile: 'house',
    text: '{one} is {received}, and {other} is {expected}.',
    note: 'Page, canonical link, `og:url`, `url` and `mainEntityOfPage` should be one address.',
  },
  'metadata-agrees': {
    severity: 'error',
    profile: 'house',
    text: '{one} is "{received}" in the data, and {other} is "{expected}" in the page.',
    note: 'Make both from one place.',
  },
  'pdf-is-linked': {
    severity: 'error',
    profile: 'house',
    text: 'The data names the PDF {address}, and the page does not link to it.',
    note: 'Link to the PDF, or leave it out of the data.',
  },
  'pdf-is-delivered': {
    severity: 'error',
    profile: 'house',
    text: '`{property}` of the PDF is {received}; the file that is delivered has {expected}.',
    note: 'Make the graph after the PDF, with the facts of that file.',
  },
  'accessibility-claim-holds': {
    severity: 'error',
    profile: 'house',
    text: 'The data claims `{claim}`, and {problem}.',
    note: 'Make it true, or do not claim it.',
  },
  'guess-is-confirmed': {
    severity: 'warning',
    profile: 'house',
    text: 'The {fact} "{value}" is a guess, and is published as `{property}`.',
    note: 'Confirm it in the front matter, or correct it there.',
  },
  'title-is-explicit': {
    severity: 'warning',
    profile: 'house',
    text: 'The headline "{value}" is a guess.',
    note: 'Confirm it in the front matter, `title: …`, or begin the text with `# …`.',
  },
  'language-is-explicit': {
    severity: 'warning',
    profile: 'house',
    text: 'The language `{value}` of the data is a guess.',
    note: 'Confirm it in the front matter, `language: {value}`, or in the configuration.',
  },
  'script-is-escaped': {
    severity: 'error',
    profile: 'house',
    text: 'The block holds {received} unescaped; a text with `</script>` in it would break out of it.',
    note: 'Write `<` as `\\u003c`, and U+2028 and U+2029 as escapes; `toScript` does it.',
  },
} as const
