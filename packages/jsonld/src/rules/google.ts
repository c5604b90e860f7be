import type { Rule } from '@offprint/core'

/** What Google asks for in articles, and the one thing it punishes: data that the page does not show. */
export const google = {
  'article-has-headline': {
    severity: 'warning',
    profile: 'google',
    text: 'The article has no `headline`.',
    note: 'Give it the title as the page shows it.',
  },
  'headline-fits-results': {
    severity: 'warning',
    profile: 'google',
    text: 'The headline has {length} characters; more than 110 are cut in results.',
    note: 'Find a shorter title, and keep the long one as `alternativeHeadline`.',
  },
  'headline-is-short': {
    severity: 'information',
    profile: 'google',
    text: 'The headline has {length} characters; on small screens about 70 are shown.',
    note: 'Nothing is wrong; put what matters first.',
  },
  'article-has-image': {
    severity: 'warning',
    profile: 'google',
    text: 'The article has no `image`.',
    note: 'Name the pictures that the page shows, the most telling first.',
  },
  'image-is-large': {
    severity: 'warning',
    profile: 'google',
    text: 'The picture has {width} × {height} pixels; results want at least 50,000 in all.',
    note: 'Give a larger version of the picture.',
  },
  'image-has-ratios': {
    severity: 'information',
    profile: 'google',
    text: 'Of the three forms that results use, the pictures have {received}.',
    note: 'Best is one picture each in 16:9, 4:3 and 1:1.',
  },
  'image-has-licence': {
    severity: 'information',
    profile: 'google',
    text: 'The picture has none of `creator`, `creditText`, `copyrightNotice` and `license`.',
    note: 'Say who made it or who owns it; image search shows it.',
  },
  'article-has-author': {
    severity: 'warning',
    profile: 'google',
    text: 'The article has no `author`.',
    note: 'Name everyone whom the page names, one node each.',
  },
  'author-is-described': {
    severity: 'warning',
    profile: 'google',
    text: 'The author is {received}; a Person or an Organization is expected.',
    note: 'Write a node with `"@type": "Person"`, `name` and `url`.',
  },
  'author-has-address': {
    severity: 'warning',
    profile: 'google',
    text: 'Nothing but the name tells who {name} is.',
    note: 'Add `url` or `sameAs`: a page about the author. In the front matter, an author may have `name` and `url`.',
  },
  'author-is-one': {
    severity: 'warning',
    profile: 'google',
    text: '"{name}" seems to be the names of several authors in one.',
    note: 'Write one node for each author.',
  },
  'author-name-is-bare': {
    severity: 'warning',
    profile: 'google',
    text: 'The name "{name}" has more in it than a name: {extra}.',
    note: 'Keep the name alone; there are `jobTitle`, `honorificPrefix` and `publisher` for the rest.',
  },
  'article-has-date': {
    severity: 'warning',
    profile: 'google',
    text: 'The article has no `datePublished`.',
    note: 'Add the day on which the page first appeared, as it is shown there. In the front matter: `published: 2024-06-01`.',
  },
  'date-has-zone': {
    severity: 'information',
    profile: 'google',
    text: '`{property}` has a time, {received}, but no time zone; Google takes that of its own machine.',
    note: 'Add the zone, as in `+05:00`, or leave the time out.',
  },
  'date-is-past': {
    severity: 'warning',
    profile: 'google',
    text: '`{property}` is {received}, which is yet to come.',
    note: 'Give the day on which it was published, not the day of the event it tells of.',
  },
  'breadcrumb-is-complete': {
    severity: 'error',
    profile: 'google',
    text: 'The breadcrumb is not complete: {problem}.',
    note: 'It needs two items or more, numbered from 1, each with `position`, `name` and, but for the last, `item`.',
  },
  'paywall-is-a-class': {
    severity: 'error',
    profile: 'google',
    text: 'The part behind the paywall is {received}; it should be named by a class.',
    note: 'Write `"cssSelector": ".paywall"`: other selectors are not read.',
  },
  'speakable-selects': {
    severity: 'error',
    profile: 'google',
    text: 'What is speakable is not said: there is neither `cssSelector` nor `xpath`.',
    note: 'Write `"cssSelector": [".headline", ".summary"]`. (It is `xpath`, all in small letters.)',
  },
} as const satisfies Record<string, Rule>

/** What Google asks of page and data together. */
export const googlePage = {
  'page-can-be-compared': {
    severity: 'information',
    profile: 'google',
    text: 'The page has hardly any text without its scripts, so that the data could not be compared with what it shows.',
    note: 'Check the page as it is delivered after rendering, or render it on the server.',
  },
  'headline-is-shown': {
    severity: 'error',
    profile: 'google',
    text: 'The headline "{headline}" is not what the page shows: its main heading is "{heading}".{doubt}',
    note: 'Let the two say the same.',
  },
  'author-is-shown': {
    severity: 'error',
    profile: 'google',
    text: 'The author "{name}" is not named on the page.{doubt}',
    note: 'Show the byline, or leave the author out of the data.',
  },
  'authors-are-complete': {
    severity: 'warning',
    profile: 'google',
    text: 'The byline names "{name}", and the data does not.{doubt}',
    note: 'Add a node for each author that the page shows.',
  },
  'date-is-shown': {
    severity: 'error',
    profile: 'google',
    text: '`{property}` is {received}, and the page shows {shown}.{doubt}',
    note: 'Let the two name the same day.',
  },
  'date-is-visible': {
    severity: 'warning',
    profile: 'google',
    text: '`{property}` is {received}, a day that the page does not show.{doubt}',
    note: 'Show the date near the headline, in a `time` element.',
  },
  'image-is-shown': {
    severity: 'error',
    profile: 'google',
    text: 'The picture {address} is nowhere on the page.{doubt}',
    note: 'Name only pictures that the page shows.',
  },
  'breadcrumb-is-shown': {
    severity: 'error',
    profile: 'google',
    text: 'The breadcrumb says "{received}", and the page shows {shown}.{doubt}',
    note: 'Let the two be the same trail.',
  },
  'section-is-shown': {
    severity: 'error',
    profile: 'google',
    text: 'The part "{name}" has no heading of that name on the page.{doubt}',
    note: 'Give the part the name of its heading.',
  },
  'rubric-is-shown': {
    severity: 'warning',
    profile: 'google',
    text: 'The section "{name}" (`articleSection`) is not shown on the page.{doubt}',
    note: 'Show it, or leave it out.',
  },
  'word-count-is-true': {
    severity: 'error',
    profile: 'google',
    text: '`wordCount` is {received}, and the page has {counted} words.{doubt}',
    note: 'Count the words of the article, headings included.',
  },
  'fact-is-shown': {
    severity: 'error',
    profile: 'google',
    text: '`{property}` of the {type} says "{received}", which the page does not show.{doubt}',
    note: 'Mark up only what a reader of the page can see; hidden facts are a violation of the policies of search engines.',
  },
  'speakable-is-found': {
    severity: 'error',
    profile: 'google',
    text: 'The selector `{selector}` of what is speakable {problem}.',
    note: 'Correct the selector; it has to match an element of the page.',
  },
  'speakable-is-short': {
    severity: 'warning',
    profile: 'google',
    text: 'What `{selector}` matches has {words} words; 20 to 30 seconds of speech are 40 to 90.',
    note: 'Choose a passage of two or three sentences.',
  },
  'paywall-is-found': {
    severity: 'error',
    profile: 'google',
    text: 'The selector `{selector}` of what is behind the paywall {problem}.',
    note: 'Correct the class; without it the page may be taken for cloaking.',
  },
} as const satisfies Record<string, Rule>
