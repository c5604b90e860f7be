import { words } from '../words.ts'
import type { Furniture } from './types.ts'

/** Italian. */
export const it: Furniture = {
  roles: [
    { role: 'author', phrases: words('testo, parole, servizio') },
    { role: 'photographer', phrases: words('fotografie di, fotografia di, foto di, fotografie, foto') },
    {
      role: 'illustrator',
      phrases: words('illustrazioni di, illustrazione di, disegni di, illustrazioni, illustrazione'),
    },
    { role: 'translator', phrases: words('tradotto da, traduzione di, traduzione') },
    { role: 'editor', phrases: words('a cura di') },
    { role: 'reporter', phrases: words('ha collaborato, hanno collaborato, con la collaborazione di') },
    { role: 'interviewer', phrases: words('intervista di') },
  ],
  subject: words('oggetto'),
  mail: words('da, a, cc, ccn, data, inviato'),
  forwarded: words('messaggio inoltrato, messaggio originale, inizio messaggio inoltrato'),
  wrote: words('ha scritto'),
  page: words('pagina, pag., p.'),
  teasers: words(
    'leggi anche, leggi di più, leggi tutto, continua a leggere, vedi anche, per approfondire, potrebbe interessarti',
  ),
  notices: words(
    'continua a pagina, segue a pagina, segue da pagina, pubblicità, messaggio pubblicitario, annuncio pubblicitario, condividi, condividi questo articolo, stampa, commenti, iscriviti alla newsletter',
  ),
  ends: words('fine'),
  notes: words('note, riferimenti, fonti, bibliografia'),
  figure: words('figura, fig., fig'),
  table: words('tabella, tab.'),
  caption: words('didascalia'),
  credit: words('foto di, fotografia di, credito fotografico, crediti, credito, fotografia, foto, fonte, ©'),
  sidebar: words('riquadro, scheda, box'),
  sidebarEnd: words('fine riquadro, fine scheda, fine box, /riquadro, /box'),
  pullQuote: words('citazione in evidenza, occhiello'),
}
