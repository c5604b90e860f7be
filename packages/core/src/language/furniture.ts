import { ar } from './furniture/ar.ts'
import { it } from './furniture/it.ts'
import { ja } from './furniture/ja.ts'
import { pt } from './furniture/pt.ts'
import type { Furniture } from './furniture/types.ts'
import { ur } from './furniture/ur.ts'
import { words } from './words.ts'

const en: Furniture = {
  roles: [
    { role: 'author', phrases: ['words', 'text', 'story', 'report'] },
    {
      role: 'photographer',
      phrases: words(
        'photographs by, photography by, photos by, photo by, pictures by, photographs, photography, photos, photo',
      ),
    },
    {
      role: 'illustrator',
      phrases: words(
        'illustrations by, illustration by, illustrated by, drawings by, artwork by, illustrations, illustration',
      ),
    },
    {
      role: 'translator',
      phrases: words('translated by, translation by, translated from the original by, translation'),
    },
    { role: 'editor', phrases: words('edited by, editing by') },
    {
      role: 'reporter',
      phrases: words(
        'additional reporting by, additional reporting, reporting by, with reporting by, research by, researched by',
      ),
    },
    { role: 'interviewer', phrases: words('interview by, interviewed by') },
  ],
  subject: ['subject'],
  mail: words('from, to, cc, bcc, date, sent, reply-to, attachments, attachment, importance'),
  forwarded: ['forwarded message', 'original message', 'begin forwarded message'],
  wrote: ['wrote'],
  page: ['page', 'p.'],
  teasers: words(
    'read more, read also, also read, see also, related, related articles, related stories, related posts, related reading, more on this, more on this story, you may also like, you might also like, recommended, recommended for you, more from this author, next article, previous article, watch, listen',
  ),
  notices: words(
    'continued on page, continued from page, continued on p., continued from p., advertisement, advertisements, article continues below, article continues after advertisement, story continues below, story continues below advertisement, share this, share this article, share this story, share, print this article, print, sign up for our newsletter, subscribe to our newsletter, subscribe, subscribe now, follow us, log in, leave a comment, comments, all rights reserved',
  ),
  ends: ['ends', 'end', 'the end'],
  notes: words('notes, note, footnotes, endnotes, references, sources'),
  figure: words('figure, fig., fig'),
  table: words('table, tab.'),
  caption: words('caption, picture, image'),
  credit: words(
    'photograph by, photographs by, photography by, photo by, photos by, picture by, image by, photo courtesy of, courtesy of, image credit, photo credit, picture credit, credit, photograph, photo, photos, source, ©, (c)',
  ),
  sidebar: words('sidebar, box, inset, fact box, factbox'),
  sidebarEnd: words(
    'end of sidebar, end sidebar, /sidebar, end of box, end box, /box, end of inset, sidebar ends, box ends, ends box',
  ),
  pullQuote: words('pull quote, pullquote, pull-quote'),
}

const de: Furniture = {
  roles: [
    { role: 'author', phrases: ['text', 'bericht'] },
    {
      role: 'photographer',
      phrases: words('fotografien von, fotos von, foto von, bilder von, fotografie, fotos, foto'),
    },
    {
      role: 'illustrator',
      phrases: words('illustrationen von, illustration von, illustrationen, illustration'),
    },
    {
      role: 'translator',
      phrases: words('übersetzt von, übersetzung von, aus dem englischen von, übersetzung'),
    },
    { role: 'editor', phrases: words('redaktion') },
    { role: 'reporter', phrases: words('mitarbeit, unter mitarbeit von') },
    { role: 'interviewer', phrases: words('interview von, das gespräch führte, die fragen stellte') },
  ],
  subject: ['betreff'],
  mail: words('von, an, cc, bcc, datum, gesendet, antwort an'),
  forwarded: ['weitergeleitete nachricht', 'ursprüngliche nachricht'],
  wrote: ['schrieb'],
  page: ['seite', 's.'],
  teasers: words(
    'lesen sie auch, lesen sie mehr, weiterlesen, mehr zum thema, siehe auch, auch interessant, das könnte sie auch interessieren',
  ),
  notices: words(
    'fortsetzung auf seite, fortsetzung von seite, anzeige, werbung, teilen, artikel teilen, artikel drucken, newsletter abonnieren, kommentare',
  ),
  ends: ['ende'],
  notes: words('anmerkungen, anmerkung, fußnoten, fussnoten, quellen, literatur'),
  figure: words('abbildung, abb., abb'),
  table: words('tabelle, tab.'),
  caption: words('bildunterschrift, bild'),
  credit: words('foto von, fotos von, bild von, fotografie, foto, fotos, bildnachweis, quelle, ©'),
  sidebar: words('kasten, infokasten, info-kasten'),
  sidebarEnd: words('ende kasten, ende des kastens, /kasten'),
  pullQuote: ['zitat'],
}

const fr: Furniture = {
  roles: [
    { role: 'author', phrases: ['texte', 'récit'] },
    {
      role: 'photographer',
      phrases: words(
        'photographies de, photographies par, photos de, photos par, photo de, photographies, photos, photo',
      ),
    },
    {
      role: 'illustrator',
      phrases: words('illustrations de, illustration de, dessins de, illustrations, illustration'),
    },
    {
      role: 'translator',
      phrases: words(
        "traduit de l'anglais par, traduit de l’anglais par, traduit par, traduction de, traduction",
      ),
    },
    { role: 'editor', phrases: ['édité par'] },
    { role: 'reporter', phrases: ['avec la collaboration de'] },
    { role: 'interviewer', phrases: words('entretien réalisé par, propos recueillis par') },
  ],
  subject: ['objet'],
  mail: words('de, à, cc, cci, date, envoyé'),
  forwarded: ['message transféré', "message d'origine", 'message d’origine'],
  wrote: ['a écrit'],
  page: ['page', 'p.'],
  teasers: words('lire aussi, à lire aussi, lire la suite, voir aussi, sur le même sujet, à lire également'),
  notices: words(
    "suite page, suite en page, suite de la page, publicité, partager, partager l'article, imprimer, commentaires, s'abonner",
  ),
  ends: ['fin'],
  notes: words('notes, références, sources'),
  figure: words('figure, fig., fig'),
  table: ['tableau'],
  caption: ['légende'],
  credit: words('crédit photo, crédit, photographie, photo, photos, source, ©'),
  sidebar: ['encadré'],
  sidebarEnd: words("fin de l'encadré, fin de l’encadré, fin encadré, /encadré"),
  pullQuote: words('exergue, citation en exergue'),
}

const es: Furniture = {
  roles: [
    { role: 'author', phrases: ['texto', 'reportaje'] },
    {
      role: 'photographer',
      phrases: words(
        'fotografías de, fotografía de, fotos de, foto de, fotografías, fotografía, fotos, foto',
      ),
    },
    { role: 'illustrator', phrases: words('ilustraciones de, ilustración de, ilustraciones, ilustración') },
    { role: 'translator', phrases: words('traducido por, traducción de, traducción') },
    { role: 'editor', phrases: ['editado por'] },
    { role: 'reporter', phrases: ['con información de'] },
    { role: 'interviewer', phrases: ['entrevista de'] },
  ],
  subject: ['asunto'],
  mail: words('de, para, cc, cco, fecha, enviado'),
  forwarded: ['mensaje reenviado', 'mensaje original'],
  wrote: ['escribió'],
  page: ['página', 'pág.'],
  teasers: words(
    'lea también, lee también, leer más, lea más, ver también, te puede interesar, le puede interesar',
  ),
  notices: words(
    'continúa en la página, pasa a la página, viene de la página, publicidad, compartir, imprimir, comentarios, suscríbete',
  ),
  ends: ['fin'],
  notes: words('notas, referencias, fuentes'),
  figure: words('figura, fig., fig'),
  table: ['tabla', 'cuadro'],
  caption: ['pie de foto'],
  credit: words('crédito, fotografía, foto, fotos, fuente, ©'),
  sidebar: ['recuadro', 'despiece'],
  sidebarEnd: words('fin del recuadro, fin recuadro, /recuadro'),
  pullQuote: ['destacado', 'sumario'],
}

const tables: Readonly<Record<string, Furniture>> = { en, de, fr, es, it, pt, ar, ur, ja }

/**
 * @param tag BCP 47, of a language table.
 * @returns Its words; the English ones for a language without, since English furniture is met everywhere.
 */
export function furnitureOf(tag: string): Furniture {
  return tables[tag] ?? en
}
