/** A place name of a gazetteer. */
export interface PlaceName {
  name: string
  type: 'country' | 'place'
}

/** How a calendar is named: as the Unicode CLDR has it, in lower case, without the stops of short forms. */
export interface CalendarNames {
  /** Twelve entries: each spelling of January, of February … */
  months: readonly (readonly string[])[]
  weekdays: readonly string[]
}

/** Numerals of headings, and what stands between them and the text. */
export interface Enumerators {
  /** For a character class. */
  numerals: string
  /** What can follow a number directly before the text. */
  stops: string
  /** What is written between a number and the text, with its space. */
  written: string
}

/** How a language is set. Quotes after CLDR's delimiters, dashes after each language's usual style guide. */
export interface LanguageStyle {
  /** For `"`: what opens and closes. A quote in a quote takes the other pair. */
  double: readonly [string, string]
  /** For `'`. */
  single: readonly [string, string]
  /** What a hyphen with spaces, or two hyphens, between words become, spaces included. */
  dash: string
  /** Space before `;` `!` `?`, and before `:`; only where a space was typed. */
  spaceBefore?: { high: string; colon: string }
  /** Words that begin with an apostrophe, without it, in lower case. */
  elisions: readonly string[]
}

/**
 * What Offprint knows of a language when it reads and sets text: words and marks, as data. All words are in lower case
 * unless the language writes them otherwise; they are compared without regard to case.
 */
export interface Language {
  /** BCP 47, without a region. */
  tag: string
  /** Its name in English, for messages. */
  name: string
  /** Twelve entries: each spelling of January, of February … Stops after short forms are left out. */
  months: readonly (readonly string[])[]
  weekdays: readonly string[]
  /** Seasons, which may stand for the months of an issue: "Summer 2024". */
  seasons: readonly string[]
  /** Words inside a date that say nothing: `of`, `de`, `den`. */
  dateFillers: readonly string[]
  /** Words that say a day: "premier juin". */
  dayWords?: Readonly<Record<string, number>>
  /** What follows the figures of a year, month and day where a language counts them: `2024年6月1日`. */
  counters?: { year: string; month: string; day: string }
  /** What may stand before the year of a reign, and the year before its first: Reiwa 1 is 2019. */
  eras?: Readonly<Record<string, number>>
  /** Words between the two ends of a range: `1 to 7 June`. */
  rangeWords: readonly string[]
  /** What may follow the number of a day: `st`, `er`, `º`. */
  ordinals: readonly string[]
  /** "Week of", before the first day of a week. */
  weekOf: readonly string[]
  /** What comes before the names of authors: `by`. Longer ones first. */
  by: readonly string[]
  /** What joins two names: `and`. */
  and: readonly string[]
  /** Bylines that name no person: "our correspondent". */
  staff: readonly string[]
  /** Words of which one makes a phrase a job and not a name: `editor`. */
  jobs: readonly string[]
  /** Titles before a name, with their stop. */
  honorifics: readonly string[]
  /** Labels before a date or number in the head. */
  labels: {
    published: readonly string[]
    updated: readonly string[]
    issue: readonly string[]
    volume: readonly string[]
  }
  /** Names of sections of periodicals. */
  sections: readonly string[]
  /** Words of which one makes a name the name of a periodical. */
  periodicals: readonly string[]
  /** Words of which one makes a name the name of an organisation. */
  organizations: readonly string[]
  /** What heads the first section and is no title. */
  introductions: readonly string[]
  /** How a closing paragraph begins. */
  conclusions: readonly string[]
  /** The commonest words, which tell the language and are in no name. */
  stopWords: readonly string[]
  /** Prefixes whose hyphen changes the meaning of a word: `re-sign` is not `resign`. */
  hyphenPrefixes: readonly string[]
  /** Countries and capitals. */
  places: readonly PlaceName[]
  /** How headings are numbered, beside `1.` and `IV.`. */
  enumerators?: readonly Enumerators[]
  /** How it is set. */
  style: LanguageStyle
  /** What regions set otherwise, by their codes in lower case. */
  regions?: Readonly<Record<string, Partial<LanguageStyle>>>
}
