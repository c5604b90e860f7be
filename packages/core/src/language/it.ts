import type { Language } from './language.ts'
import { monthsOf, weekdaysOf } from './names.ts'
import { guillemets, spacedEnDash } from './styles.ts'
import { words } from './words.ts'

/** Italian. */
export const it: Language = {
  tag: 'it',
  name: 'Italian',
  months: monthsOf('it', { 9: ['sett'] }),
  weekdays: weekdaysOf('it', words('lunedi, martedi, mercoledi, giovedi, venerdi')),
  seasons: ['primavera', 'estate', 'autunno', 'inverno'],
  dateFillers: ['il', 'di', 'del', 'dal', 'dall', 'dell', 'lo', 'l'],
  rangeWords: ['al', 'all', 'fino al', 'a'],
  ordinals: ['º', '°'],
  dayWords: { primo: 1 },
  weekOf: ['settimana del', 'settimana dal', 'la settimana del'],
  by: words('articolo di, testo di, testi di, a cura di, servizio di, scritto da, di'),
  and: ['e', 'ed'],
  staff: words(`redazione, la redazione, il nostro inviato, la nostra inviata, dal nostro inviato,
    dalla nostra inviata, dal nostro corrispondente, nostro corrispondente, agenzie`),
  jobs: words(`giornalista, redattore, redattrice, inviato, inviata, corrispondente, direttore, direttrice, autore,
    autrice, professore, professoressa, docente, scrittore, scrittrice, fotografo, fotografa`),
  honorifics: words('Dott., Dott.ssa, Dr., Prof., Prof.ssa, Sig., Sig.ra, Ing., Avv.'),
  labels: {
    published: ['pubblicato', 'pubblicato il', 'pubblicata il', 'data'],
    updated: ['aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'modificato il'],
    issue: ['numero', 'n.', 'n', 'uscita'],
    volume: ['volume', 'vol', 'anno'],
  },
  sections:
    words(`attualità, cronaca, politica, economia, cultura, spettacoli, sport, esteri, mondo, interni, opinioni,
    commenti, editoriale, intervista, interviste, inchiesta, reportage, scienza, scienze, salute, società, viaggi,
    tecnologia, arte, libri, cinema`),
  periodicals:
    words(`settimanale, quotidiano, mensile, giornale, rivista, gazzetta, corriere, messaggero, bollettino,
    magazine, eco, stampa, trimestrale`),
  organizations: words(`agenzia, organizzazione, banca, ministero, unione, comitato, commissione, consiglio,
    associazione, federazione, istituto, università, fondo, fondazione, partito, società, camera, corte`),
  introductions: ['introduzione', 'sommario', 'premessa', 'prefazione', 'contesto'],
  conclusions: words('in conclusione, per concludere, in sintesi, in definitiva, infine, insomma, in breve'),
  stopWords:
    words(`il, lo, la, i, gli, le, di, del, della, dei, delle, degli, e, è, che, un, una, uno, per, non, in, nel,
    nella, nei, con, su, sul, sulla, da, dal, dalla, al, alla, ai, alle, si, sono, come, più, anche, ma, ha, hanno,
    questo, questa, cui, tra, fra, o, se, essere, era, suo, sua, loro, dopo, molto, quando`),
  hyphenPrefixes: ['ri', 'co', 'pre'],
  places: [],
  style: {
    ...guillemets,
    dash: spacedEnDash,
    elisions: ['sto', 'sta', 'sti', 'ste', 'ndrangheta', 'ngiorno'],
  },
}
