/**
 * An article that has one of everything: what the articles of content/ happen not to have, pages are judged by too.
 */
import { fromMarkdown } from '@offprint/core'
import { type HtmlOptions, toHtml } from '@offprint/html'

/** The hours of a table that no narrow screen or page holds. */
const hours = Array.from({ length: 12 }, (_, hour) => hour)

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Its source. */
export const tour: string = `---
title: A tour of the harbour
subtitle: And of everything that a page can hold
kicker: Test sheet
standfirst: One of each, in the order in which they are usually met.
author: { name: Sample Author, url: 'https://www.example.com/people/sample', place: Lisbon }
published: 2024-06-05
section: Harbours
language: en
publication: { name: The Example Weekly, url: 'https://www.example.com/' }
keywords: [tides, boats]
license: https://www.example.com/licence
---

The boats leave the harbour early, and the men who sail them say little, for they know the water better than the town.
Read [the log](https://www.example.com/log) first, or look at <https://www.example.com/tides> yourself.[^1] Some
words are *stressed*, **loud**, ~~taken back~~ or \`typed\`.

## The quay

> Behind it stands a row of sheds, low and tarred.

:::pull-quote
Nobody remembers who built the light.
:::

1. Nets
2. Engines
   - oil
   - rope

- [x] mended
- [ ] taken apart

::::sidebar
### What it costs

A berth costs nothing in winter; ask [the office](https://www.example.com/office).
::::

## The tides

${row(hours.map((hour) => `Highwater ${hour}`))}
${row(hours.map(() => '---'))}
${row(hours.map((hour) => `${hour} metres`))}

\`\`\`js
const next = await fetch('https://www.example.com/today/and/every/day/after/it.json')
\`\`\`

***

## The light

![](nowhere.png)

It has failed ${'often and '.repeat(20)}often.

:::conclusion
When the ferry comes in, the square fills.
:::

[^1]: It is kept by hand.
`

/**
 * @param options For `toHtml`, beside the delivery.
 * @returns The page of the tour.
 */
export function tourPage(options: HtmlOptions = {}): string {
  const delivery = {
    url: 'https://www.example.com/tour.html',
    home: 'https://www.example.com/',
    pdf: { url: 'https://www.example.com/tour.pdf', bytes: 120_000 },
    images: {},
  }
  return toHtml(fromMarkdown(tour), { delivery, ...options })
}
