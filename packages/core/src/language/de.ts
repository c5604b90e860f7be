import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { spacedEnDash } from './styles.ts'
import { words } from './words.ts'

/** German. */
export const de: Language = {
  tag: 'de',
  name: 'German',
  months: monthsOf('de', { 3: ['mrz', 'maerz'] }),
  weekdays: weekdaysOf('de', ['sonnabend']),
  seasons: ['frühling', 'frühjahr', 'sommer', 'herbst', 'winter'],
  dateFillers: ['den', 'der', 'dem', 'vom', 'am'],
  rangeWords: ['bis'],
  ordinals: [],
  dayWords: { ersten: 1, erster: 1 },
  weekOf: ['woche vom', 'woche ab'],
  by: ['ein beitrag von', 'text von', 'von'],
  and: ['und'],
  staff: ['unserem korrespondenten', 'unserer korrespondentin', 'der redaktion', 'redaktion'],
  jobs: words(`redakteur, redakteurin, reporter, reporterin, korrespondent, korrespondentin, autor, autorin,
    professor, professorin`),
  honorifics: ['Dr.', 'Prof.', 'Herr', 'Frau'],
  labels: {
    published: ['veröffentlicht', 'veröffentlicht am', 'erschienen am', 'datum', 'stand'],
    updated: ['aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert'],
    issue: ['ausgabe', 'nummer', 'nr', 'heft'],
    volume: ['jahrgang', 'band'],
  },
  sections: words(`politik, wirtschaft, kultur, feuilleton, meinung, kommentar, sport, wissen, wissenschaft,
    gesellschaft, reise, interview, nachrichten`),
  periodicals: words(`zeitung, zeitschrift, wochenblatt, tageblatt, tagblatt, anzeiger, magazin, bote, kurier,
    nachrichten, rundschau`),
  organizations:
    words(`agentur, organisation, bank, ministerium, union, ausschuss, kommission, rat, verband, verein,
    institut, universität, stiftung, gesellschaft, partei, bund`),
  introductions: ['einleitung', 'einführung', 'zusammenfassung', 'vorwort', 'hintergrund'],
  conclusions: words('zusammenfassend, abschließend, schließlich, insgesamt, alles in allem, fazit, kurzum'),
  stopWords:
    words(`der, die, das, und, in, den, von, zu, mit, sich, des, auf, für, ist, im, dem, nicht, ein, eine, als,
    auch, es, an, werden, aus, er, hat, dass, sie, nach, wird, bei, einer, um, am, sind, noch, wie,
    einem, über, einen, so, zum, war, haben, nur, oder, aber, vor, zur, bis, mehr, durch, man, wurde,
    wenn`),
  hyphenPrefixes: [],
  places: [],
  style: {
    double: ['„', '“'],
    single: ['‚', '‘'],
    dash: spacedEnDash,
    elisions: ['s', 'ne', 'nen', 'nem', 'n'],
  },
  regions: { ch: { double: ['«', '»'], single: ['‹', '›'] } },
}
