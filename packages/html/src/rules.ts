/** The catalogue of html: every finding that the way from article to page can make. */
import { type Catalogue, defineRules } from '@offprint/core'

const entries = {
  'title-is-known': {
    severity: 'warning',
    text: 'The article has no title, so the page is headed "{placeholder}".',
    note: 'Give it one: `title: …` in the front matter, or a level-one heading.',
  },
  'language-is-known': {
    severity: 'warning',
    text: 'The language of the article is not known, so the page does not say one.',
    note: 'Add `language: en` (a BCP 47 tag) to the front matter, or give the option `language`. Without it, screen readers guess the voice and browsers cannot hyphenate.',
  },
  'image-has-alt': {
    severity: 'warning',
    text: 'The image {url} has no alternative text.',
    note: 'Say what the picture shows: `![two ministers signing a treaty](…)`. People who cannot see it get nothing otherwise.',
  },
  'image-is-found': {
    severity: 'error',
    text: 'The image {url} was not found, so the page describes it in words.',
    note: 'Put the file beside the article, or correct the address; it is relative to the article.',
  },
  'image-address-is-safe': {
    severity: 'error',
    text: 'The image {url} is not shown: expected an http or https address or a relative one.',
    note: 'Copy the picture beside the article and name it by a relative address, or write the whole address with https.',
  },
  'link-address-is-safe': {
    severity: 'error',
    text: 'The link to {url} is set as plain text: expected http, https, mailto, tel, a relative address or a #fragment.',
    note: 'Write the whole address with https. An address that begins with // would change with the page it stands on; other schemes can run code.',
  },
  'link-has-text': {
    severity: 'warning',
    text: 'The link to {url} has no text, so its address is shown.',
    note: 'Put words between the brackets that say where the link leads: `[the treaty of 1952](…)`.',
  },
  'link-text-is-distinct': {
    severity: 'warning',
    text: 'The link text "{text}" leads to {url} here, and in line {line} to {other}.',
    note: 'Say in each link where it leads: people who go through the links of a page hear nothing else.',
  },
  'link-target-exists': {
    severity: 'warning',
    text: 'The link to {url} leads to no heading or note of this article.',
    note: 'Use the id of a heading, with or without `article-` before it: `#article-trade` or `#trade`.',
  },
  'note-exists': {
    severity: 'error',
    text: 'A reference names the note {note}, which the article does not have.',
    note: 'Write the note, or take the reference out.',
  },
  'id-is-unique': {
    severity: 'error',
    text: 'The id {id} is used twice; the later one is left off.',
    note: 'Give every heading, note and note reference an id of its own.',
  },
  'heading-level-follows': {
    severity: 'warning',
    text: 'The heading of level {depth} has none of the level above it, so it is set at level {level}.',
    note: 'Do not skip levels: people who go through a page by its headings take a gap for lost text.',
  },
  'heading-has-words': {
    severity: 'warning',
    text: 'The heading has no words, so what it holds is set without one.',
    note: 'Write the heading, or take it out: `## Trade`.',
  },
  'date-is-iso': {
    severity: 'warning',
    text: 'The date {datetime} is not marked up: expected ISO text such as 2024-06-01, 2024-06 or 2024.',
    note: 'Correct the `datetime`; the words stay as they are.',
  },
} as const

/** Rule id to entry; what core's `report` takes. */
export const rules: Catalogue<typeof entries> = defineRules('html', entries)
