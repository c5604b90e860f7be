import { englishPlaces } from './en-places.ts'
import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { curly, emDash, spacedEnDash } from './styles.ts'
import { words } from './words.ts'

/** English. */
export const en: Language = {
  tag: 'en',
  name: 'English',
  months: monthsOf('en'),
  weekdays: weekdaysOf('en', words('tues, thurs, thur')),
  seasons: ['spring', 'summer', 'autumn', 'fall', 'winter'],
  dateFillers: ['of', 'the'],
  rangeWords: ['to', 'until'],
  ordinals: ['st', 'nd', 'rd', 'th'],
  weekOf: ['week of', 'for the week of'],
  by: words('written by, words by, text by, story by, report by, reported by, by'),
  and: ['and'],
  staff:
    words(`our correspondent, our staff reporter, our reporter, our special correspondent, a correspondent,
    staff reporter, staff writer, staff correspondent, staff report, web desk, news desk, monitoring
    desk, agencies, news agencies, the editors, from our correspondent, from our own correspondent, our
    own correspondent`),
  jobs: words(`editor, reporter, correspondent, writer, columnist, journalist, contributor, author, photographer,
    producer, professor, lecturer, analyst, critic, ambassador, minister, director, researcher,
    economist, historian, president, chief, consultant, fellow`),
  honorifics: words('Dr., Dr, Prof., Prof, Professor, Mr., Mr, Mrs., Mrs, Ms., Ms, Sir, Dame'),
  labels: {
    published: ['published', 'published on', 'posted', 'posted on', 'date', 'first published'],
    updated: ['updated', 'updated on', 'last updated', 'modified', 'last modified'],
    issue: ['issue', 'issue no', 'no', 'number', 'edition'],
    volume: ['volume', 'vol'],
  },
  sections:
    words(`spotlight, feature, features, news, opinion, opinions, editorial, comment, analysis, interview,
    interviews, profile, cover story, culture, arts, arts & culture, books, business, economy, finance,
    markets, technology, science, health, education, travel, sport, sports, lifestyle, life & style,
    fashion, food, entertainment, politics, world, national, international, local, metro, environment,
    history, letters, letter, reviews, review, essay, special report, reportage, column, society,
    weekend, investigation`),
  periodicals:
    words(`weekly, daily, monthly, quarterly, times, magazine, mag, journal, gazette, herald, tribune, post,
    mail, telegraph, chronicle, courier, bulletin, dispatch, observer, guardian, express, standard,
    newspaper, digest, newsletter, almanac, examiner, star`),
  organizations:
    words(`agency, organization, organisation, bank, ministry, union, committee, commission, council,
    association, federation, institute, university, department, authority, fund, foundation,
    corporation, company, party, league, board, office, bureau, society, forum, centre, center, academy,
    service, court, assembly, alliance, nations, government, administration, congress`),
  introductions: words(
    'introduction, background, abstract, summary, overview, preface, contents, key points',
  ),
  conclusions:
    words(`in conclusion, to conclude, to sum up, in sum, in summary, summing up, overall, all in all, in
    closing, in short, finally, ultimately, in the end, in the final analysis`),
  stopWords:
    words(`the, of, and, to, in, a, is, that, for, it, was, on, with, as, are, be, by, at, this, from, have,
    has, had, or, an, not, but, which, they, their, were, been, its, his, her, she, he, you, we, who,
    will, would, there, what, when, than, these, those, into, how, why, our, your, my, all, more, about,
    after, before, between, under, over, through, while, where, can, could, should`),
  hyphenPrefixes: words('re, co, pre, de, e, un, on, to, off, pro'),
  places: englishPlaces,
  style: {
    ...curly,
    dash: emDash,
    elisions: words(
      'tis, twas, twere, twill, em, cause, til, till, bout, round, cuz, cos, ello, un, n, ve, re, d, s, ll, neath, mongst, gainst',
    ),
  },
  regions: Object.fromEntries(
    words('gb, au, nz, ie, za, in, pk, hk, sg').map((region) => [region, { dash: spacedEnDash }]),
  ),
}
