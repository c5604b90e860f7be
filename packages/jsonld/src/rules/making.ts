/** What is found while the graph of an article is made. */
export const making = {
  'page-address-is-known': {
    severity: 'warning',
    text: 'The address of the page is not known, so the structured data has no addresses.',
    note: 'Give the base address: `baseUrl` in offprint.config.yaml, `--base-url` on the command line, `delivery.url` in the library, or `url` in the front matter.',
  },
  'headline-is-present': {
    severity: 'warning',
    text: 'The structured data has no headline, because the article has no title.',
    note: 'Add `title:` to the front matter.',
  },
  'author-is-present': {
    severity: 'warning',
    text: 'The structured data names no author.',
    note: 'Add `author:` to the front matter. Search engines ask for every author that the page shows.',
  },
} as const
