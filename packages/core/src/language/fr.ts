import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { narrowSpace, noBreakSpace, spacedEnDash } from './styles.ts'
import { words } from './words.ts'

/** French. */
export const fr: Language = {
  tag: 'fr',
  name: 'French',
  months: monthsOf('fr', { 2: ['fevrier'], 8: ['aout'], 12: ['decembre'] }),
  weekdays: weekdaysOf('fr'),
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  dateFillers: ['le', 'du', 'de', 'dès'],
  rangeWords: ['au', 'à', 'jusqu’au'],
  ordinals: ['er', 'ᵉʳ', 're'],
  dayWords: { premier: 1 },
  weekOf: ['semaine du'],
  by: ['texte de', 'propos recueillis par', 'écrit par', 'par'],
  and: ['et'],
  staff: [
    'la rédaction',
    'notre correspondant',
    'notre correspondante',
    'notre envoyé spécial',
    'notre envoyée spéciale',
  ],
  jobs: words(
    'rédacteur, rédactrice, journaliste, correspondant, correspondante, professeur, auteur, photographe',
  ),
  honorifics: ['Dr', 'Pr', 'M.', 'Mme', 'Mlle'],
  labels: {
    published: ['publié', 'publié le', 'paru le', 'date'],
    updated: ['mis à jour', 'mis à jour le', 'modifié le'],
    issue: ['numéro', 'n°', 'no', 'édition'],
    volume: ['volume', 'vol'],
  },
  sections:
    words(`actualité, actualités, opinion, analyse, culture, économie, politique, société, sport, entretien,
    éditorial, monde`),
  periodicals: words(
    'hebdomadaire, quotidien, journal, revue, magazine, gazette, courrier, mensuel, dépêche',
  ),
  organizations:
    words(`agence, organisation, banque, ministère, union, comité, commission, conseil, association,
    fédération, institut, université, fonds, fondation`),
  introductions: ['introduction', 'résumé', 'préface', 'contexte'],
  conclusions: words(
    'en conclusion, pour conclure, en somme, en définitive, en résumé, finalement, au final',
  ),
  stopWords:
    words(`le, la, les, de, des, du, et, à, un, une, est, que, qui, dans, pour, pas, sur, au, aux, avec, ce,
    cette, ces, il, elle, ils, elles, ne, se, sont, par, plus, nous, vous, été, être, ont, mais, ou, où,
    leur, leurs, son, sa, ses`),
  hyphenPrefixes: ['re', 'co', 'pré'],
  places: [],
  style: {
    double: [`«${noBreakSpace}`, `${noBreakSpace}»`],
    single: ['“', '”'],
    dash: spacedEnDash,
    spaceBefore: { high: narrowSpace, colon: noBreakSpace },
    elisions: [],
  },
  regions: { ch: { single: ['‹', '›'] } },
}
