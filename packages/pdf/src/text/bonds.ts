/**
 * Spaces that a line does not end at, though the Unicode algorithm would have it: between a number and its unit, a day
 * and its month, initials and a name. The words and the space stay as they are, so that they are found when searched for.
 * After The Chicago Manual of Style (17th edition, 7.6 and 9.14), the Lexique des règles typographiques en usage à
 * l'Imprimerie nationale (abréviations, espaces), Duden (Richtlinien, Abkürzungen), and for words of one letter the
 * Czech and Polish rules (ČSN 01 6910; PN-83/P-55366).
 */
import { monthNames } from '@offprint/core'

/** What belongs together in a language, in lower case and without stops at the end. */
interface LanguageBonds {
  /** Belong to the number that follows: `p. 5`. */
  leads?: string
  /** Belong to the name that follows: `Dr. Smith`. */
  titles?: string
  /** Belong to the number before: `5 million`. */
  trails?: string
  /** Months in short; those in full are of the CLDR. */
  months?: string
  /** Words of one letter that never end a line. */
  short?: string
  /** Whether numbers are parted by spaces in groups of three. */
  groups?: true
}

const byLanguage: Readonly<Record<string, LanguageBonds>> = {
  en: {
    leads:
      'p pp no nos vol vols ch chs chap fig figs art sec sect para ed eq table figure chapter page section',
    titles: 'mr mrs ms messrs mx dr prof st sir rev hon gen col capt lt sgt sen rep gov pres',
    trails: 'million billion trillion percent per a.m p.m am pm o’clock bn',
    months: 'jan feb mar apr jun jul aug sep sept oct nov dec',
  },
  fr: {
    leads: 'p pp n no nos n° vol t chap fig art § al éd ch',
    titles: 'm mm mme mmes mlle mlles dr pr me mgr st ste',
    trails: 'million millions milliard milliards h heures heure p',
    months: 'janv févr avr juil sept oct nov déc',
    groups: true,
  },
  de: {
    leads: 's nr nrn bd bde abb kap art abs ziff aufl tab §§ seite',
    titles: 'dr prof hr fr herr frau st',
    trails: 'mio mrd mio. million millionen milliarde milliarden uhr prozent',
    months: 'jan feb mär apr jun jul aug sep sept okt nov dez',
    groups: true,
  },
  es: {
    leads: 'p pp pág págs n.º núm núms vol cap fig art t',
    titles: 'sr sra sres srta dr dra d dña prof st',
    trails: 'millón millones mil h horas',
    groups: true,
  },
  it: {
    leads: 'p pp n nn vol cap fig art t pag',
    titles: 'sig sig.ra sigg dott dott.ssa prof ing avv san',
    trails: 'milione milioni miliardo miliardi mila ore',
  },
  pt: {
    leads: 'p pp pág n.º nº núm vol cap fig art t',
    titles: 'sr sra dr dra d prof',
    trails: 'milhão milhões mil bilhão bilhões h horas',
    groups: true,
  },
  nl: {
    leads: 'p blz nr nrs hfst afb art dl',
    titles: 'dhr mevr mw dr prof ir mr st',
    trails: 'miljoen miljard uur procent',
  },
  pl: {
    leads: 's nr t rozdz rys art',
    titles: 'dr prof św',
    trails: 'tys mln mld zł',
    short: 'a i o u w z',
    groups: true,
  },
  cs: {
    leads: 's č sv kap obr čl',
    titles: 'dr prof sv',
    trails: 'tis mil mld',
    short: 'a i k o s u v z',
    groups: true,
  },
  sk: {
    leads: 's č zv kap obr čl',
    titles: 'dr prof sv',
    trails: 'tis mil mld',
    short: 'a i k o s u v z',
    groups: true,
  },
  sv: {
    leads: 's nr kap fig bd',
    titles: 'dr prof',
    trails: 'miljon miljoner miljard miljarder procent kronor',
    groups: true,
  },
  nb: {
    leads: 's nr kap fig bd',
    titles: 'dr prof',
    trails: 'million millioner milliard milliarder prosent kroner',
    groups: true,
  },
  da: {
    leads: 's nr kap fig bd',
    titles: 'dr prof',
    trails: 'million millioner milliard milliarder procent kroner',
  },
}

/** Belong to a number in every language. */
const units = words(
  'nm µm μm mm cm dm m km mm² cm² m² km² ha cm³ m³ µg μg mg g kg t ml cl dl l L hl ms s min h Hz kHz MHz GHz W kW MW GW Wh kWh MWh GWh TWh ' +
    'V mV kV A mA J kJ MJ N kN Pa hPa kPa MPa bar K °C °F % ‰ B kB KB MB GB TB bit/s kbit/s Mbit/s px pt ft yd mi oz lb lbs mph km/h m/s kn dB ppm cal kcal',
)
const currencies = words('€ $ £ ¥ ₹ ₽ ₺ EUR USD GBP JPY CNY INR PKR CHF SEK NOK DKK US$ A$ C$ Rs kr Kč zł')
const signs = words('§ §§ ¶ № n° N° Nr')

/** The word that a space comes after begins behind one of these, or behind a space. */
const openings: ReadonlySet<string> = new Set('([{"“„‘‚«‹—–/')
/** The word behind a space, without what closes after it. */
const blank = /\s/
const wordAfter = /^(\S*?)[.,;:!?)\]}"”“’‘»›…]*(?=\s|$)/u
const initial = /^\p{Lu}\p{M}*(?:\.|\.-\p{Lu}\.)$/u
const shortened = /^\p{L}\.$/u
const regnal = /^(?:[IVX]{2,}|[VX])$/u
const day = /^(?:[1-9]|[12]\d|3[01])\.?$/
const hundreds = /^\d{3}$/
const beginsNumber = /^[+−-]?[\d.,]*\d/
const endsNumber = /\d$/
const name = /^\p{Lu}/u
/** Words are looked for so far from a space, and no more letters than these are kept together. */
export const longestBond = 30

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function has(list: string | undefined, word: string): boolean {
  return list !== undefined && word !== '' && ` ${list} `.includes(` ${word} `)
}

/**
 * Whether the words around a space belong together.
 *
 * @param text
 * @param index Of the space.
 * @param language BCP 47, of the text there.
 */
export function isBond(text: string, index: number, language: string): boolean {
  if (!mayBond(text, index)) return false
  const left = text.slice(beginningOf(text, index), index)
  const after = text.slice(index + 1, endFrom(text, index + 1))
  if (left === '' || after === '') return false
  const key = `${language} ${left} ${after}`
  const known = bonds.get(key)
  if (known !== undefined) return known
  const found = belong(left, after, language)
  for (const oldest of bonds.keys()) {
    if (bonds.size < bondsRemembered) break
    bonds.delete(oldest)
  }
  bonds.set(key, found)
  return found
}

/** Pairs of words that were looked at; bounded. */
const bonds = new Map<string, boolean>()
const bondsRemembered = 4000

function beginningOf(text: string, end: number): number {
  let start = end
  while (start > 0 && end - start < longestBond && !isOpening(text.charAt(start - 1))) start--
  return start
}

function isOpening(character: string): boolean {
  return openings.has(character) || isBlank(character)
}

function isBlank(character: string): boolean {
  return character <= ' ' || (character > '~' && blank.test(character))
}

function endFrom(text: string, start: number): number {
  let end = start
  while (end < text.length && end - start < longestBond && !isBlank(text.charAt(end))) end++
  return end
}

function belong(left: string, after: string, language: string): boolean {
  const right = wordAfter.exec(after)?.[1] ?? ''
  if (right === '') return false
  const [primary = ''] = language.toLowerCase().split('-')
  const own = byLanguage[primary === 'no' ? 'nb' : primary] ?? {}
  return bindsByNumber(left, right, { own, language }) || bindsByName(left, after, { own, right })
}

/** Longer words are no titles. */
const longestTitle = 8

/** Most spaces stand between words of which this much shows that they are looked at no further. */
function mayBond(text: string, index: number): boolean {
  const last = text.charCodeAt(index - 1)
  const first = text.charCodeAt(index + 1)
  if (isDigit(last) || last === fullStop || isDigit(first) || isSign(first)) return true
  if (isSmall(first)) return !isLetter(text.charCodeAt(index - 2))
  if (first === 0x49 || first === 0x56 || first === 0x58) return true
  return isLetter(last) && !isLetter(text.charCodeAt(wordStart(text, index, longestTitle)))
}

const fullStop = 0x2e

/** Where the word before an offset begins, or so many letters before it. */
function wordStart(text: string, end: number, most: number): number {
  let at = end - 1
  while (at > end - most && isLetter(text.charCodeAt(at))) at--
  return at
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Plus, hyphen, minus. */
function isSign(code: number): boolean {
  return code === 0x2b || code === 0x2d || code === 0x2212
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** Of ASCII, or anything beyond it. */
function isLetter(code: number): boolean {
  return isSmall(code) || (code >= 0x41 && code <= 0x5a) || code > 0x7f
}

interface Own {
  own: LanguageBonds
  language: string
}

function bindsByNumber(left: string, right: string, { own, language }: Own): boolean {
  const [plainLeft, plainRight] = [plain(left), plain(right)]
  if (endsNumber.test(left)) {
    if (units.has(right) || currencies.has(right) || has(own.trails, plainRight)) return true
    if (own.groups && hundreds.test(right) && /(?:^|\D)\d{1,3}$/.test(left)) return true
  }
  if (day.test(left) && isMonth(plainRight, own, language)) return true
  if (!beginsNumber.test(right)) return false
  if (currencies.has(left.replace(/\.$/, '')) || signs.has(left) || has(own.leads, plainLeft)) return true
  return day.test(right) && isMonth(plainLeft, own, language)
}

function isMonth(word: string, { months }: LanguageBonds, language: string): boolean {
  return has(months, word) || monthNames(language).some((month) => plain(month) === word)
}

function bindsByName(
  left: string,
  after: string,
  { own, right }: { own: LanguageBonds; right: string },
): boolean {
  if (has(own.short, left.toLowerCase())) return true
  if (initial.test(left) && name.test(after)) return true
  // z. B., d. h., u. a.
  if (shortened.test(left) && /^\p{L}\./u.test(after)) return true
  if (name.test(after) && has(own.titles, plain(left)) && name.test(left)) return true
  return regnal.test(right) && name.test(left) && left.length > 2
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}
